import { Problem } from '../../model/problem'
import { damaged } from './bad-file'
import { smallPieces } from './bytes'
import { portable, type Codec } from './codec'
import type { ZipEntry } from './zip-directory'

/** Unpacks piece by piece; what comes out is what was put in. */
export function* unpack(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  const proof = new Proof(entry, portable)
  try {
    for (const chunk of isStored(entry) ? smallPieces([entry.packed]) : portable.inflate(entry.packed)) yield proof.take(chunk)
  } catch (error) {
    throw cannotUnpack(entry, error)
  }
  proof.finish()
}

/** The same, as fast as the codec can. */
export async function* unpackBy(codec: Codec, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const proof = new Proof(entry, codec)
  try {
    for await (const chunk of isStored(entry) ? smallPieces([entry.packed]) : codec.inflate(entry.packed)) yield proof.take(chunk)
  } catch (error) {
    throw cannotUnpack(entry, error)
  }
  proof.finish()
}

function isStored({ name, method }: ZipEntry): boolean {
  if (method !== 0 && method !== 8) throw damaged(`“${name}” is packed by method ${method}`)
  return method === 0
}

const cannotUnpack = ({ name }: ZipEntry, error: unknown) =>
  error instanceof Problem ? error : damaged(`“${name}” can’t be unpacked`, error)

/** Holds what is unpacked against the size and the checksum that the archive gives for it. */
class Proof {
  readonly #entry: ZipEntry
  readonly #crc32: Codec['crc32']
  #crc = 0
  #size = 0

  constructor(entry: ZipEntry, { crc32 }: Codec) {
    this.#entry = entry
    this.#crc32 = crc32
  }

  take(chunk: Uint8Array): Uint8Array {
    this.#size += chunk.length
    if (this.#size > this.#entry.size) throw damaged(`“${this.#entry.name}” unpacks to more than it says`)
    this.#crc = this.#crc32(chunk, this.#crc)
    return chunk
  }

  finish(): void {
    if (this.#size !== this.#entry.size) throw damaged(`“${this.#entry.name}” unpacks to less than it says`)
    if (this.#crc !== this.#entry.crc) throw damaged(`“${this.#entry.name}” does not match its checksum`)
  }
}
