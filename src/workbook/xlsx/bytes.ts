const PIECE = 1 << 18

/** The same bytes in pieces that are small enough to be worked on one by one. */
export function* smallPieces(pieces: readonly Uint8Array[]): Generator<Uint8Array, void, undefined> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += PIECE) yield piece.subarray(at, at + PIECE)
  }
}

export function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0)
}

/** Copies what comes in pieces into one place; a single piece is given back as it is. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, second] = pieces
  if (only && !second) return only
  const whole = new Uint8Array(lengthOf(pieces))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
