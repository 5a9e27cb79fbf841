const WIDTH = 8

/** Eight tables end to end, so that eight bytes are folded in at once: checking a sheet of 250 MB must not be felt. */
const TABLES = new Int32Array(WIDTH * 256)

for (let byte = 0; byte < 256; byte++) {
  let remainder = byte
  for (let table = 0; table < WIDTH; table++) {
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1
    TABLES[256 * table + byte] = remainder
  }
}

/** What a byte becomes that so many further bytes are folded in behind. */
function fold(byte: number, behind: number): number {
  return TABLES[256 * behind + (byte & 255)] ?? 0
}

/** The CRC-32 of zip files. To go on after earlier bytes, give their CRC as `previous`. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const at = (i: number) => bytes[i] ?? 0
  let crc = ~previous
  let i = 0
  for (const last = bytes.length - WIDTH; i <= last; i += WIDTH) {
    crc ^= at(i) | (at(i + 1) << 8) | (at(i + 2) << 16) | (at(i + 3) << 24)
    crc =
      fold(crc, 7) ^ fold(crc >>> 8, 6) ^ fold(crc >>> 16, 5) ^ fold(crc >>> 24, 4) ^
      fold(at(i + 4), 3) ^ fold(at(i + 5), 2) ^ fold(at(i + 6), 1) ^ fold(at(i + 7), 0)
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ fold(crc ^ at(i), 0)
  return ~crc >>> 0
}
