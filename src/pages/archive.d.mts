export function archiveOf(root: string, dist: string): Uint8Array
