/** The name under which the program's own loading fails. */
const UNFETCHED = 'ChunkLoadError'

/** Whether a part of the program could not be loaded, as without a connection. */
export function isUnfetched(error: unknown): boolean {
  return error instanceof Error && error.name === UNFETCHED
}

/** The same, of a part that is loaded in another way. */
export function unfetched(part: string): Error {
  const error = new Error(`${part} could not be loaded, or stopped.`)
  error.name = UNFETCHED
  return error
}
