import { Inflate } from 'fflate'
import { crc32 } from './crc32'

/** How parts are unpacked and packed. Each program may bring what is fastest where it runs. */
export interface Codec {
  /** Unpacks raw deflate data piece by piece; throws where it is none. */
  readonly inflate: (packed: Uint8Array) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>
  /** Packs bytes that come in pieces; what comes out may come so too. */
  readonly deflate: (pieces: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>
  /** To go on after earlier bytes, give their checksum as `previous`. */
  readonly crc32: (bytes: Uint8Array, previous?: number) => number
}

export function checksum(pieces: readonly Uint8Array[], { crc32 }: Codec): number {
  return pieces.reduce((crc, piece) => crc32(piece, crc), 0)
}

/** Packed bytes handed to the inflater at a time: a chunk comes out at a few hundred kilobytes at the most. */
const STEP = 1 << 14

/** What runs everywhere. */
export const portable = { inflate, deflate, crc32 } satisfies Codec

function* inflate(packed: Uint8Array): Generator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = []
  const inflater = new Inflate(chunk => ready.push(chunk))
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    yield* ready.splice(0)
  }
}

/** The platform's own deflater, in Node and browsers alike, takes half the time of one in JavaScript. */
async function deflate(pieces: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const stream = new Blob(pieces as Uint8Array<ArrayBuffer>[]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return [new Uint8Array(await new Response(stream).arrayBuffer())]
}
