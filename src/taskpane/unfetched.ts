/** Whether a part of the program could not be loaded, as without a connection. */
export function isUnfetched(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError'
}
