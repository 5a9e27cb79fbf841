/** Width and height in pixels of a PNG, from its first chunk; null where the bytes are not a PNG. */
export function pngSize(bytes: Buffer): string | null {
  const isPng = bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  if (!isPng || bytes.toString('latin1', 12, 16) !== 'IHDR') return null
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}
