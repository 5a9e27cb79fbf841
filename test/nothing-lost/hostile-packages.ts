import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { partsSpoilers, share, type Parts } from './hostile-parts'

/** A workbook that someone or something has spoilt, and how, for whoever reads of a failure. */
export interface Hostile {
  readonly bytes: Uint8Array
  readonly how: string
}

interface BytesSpoiler {
  readonly how: string
  readonly spoil: (bytes: Uint8Array) => Uint8Array
}

type Places = readonly (readonly [at: number, value: number])[]

/** Changes bytes at places that depend on how many there are. */
function changing(how: string, placesIn: (length: number) => Places): BytesSpoiler {
  const spoil = (bytes: Uint8Array) => {
    const copy = bytes.slice()
    for (const [at, value] of placesIn(copy.length)) copy[at] = value
    return copy
  }
  return { how, spoil }
}

const anywhere = fc.array(fc.tuple(share, fc.nat(255)), { minLength: 1, maxLength: 8 }).map(changes =>
  changing(`bytes at ${changes.map(([at]) => at).join(', ')}`, length => changes.map(([at, value]) => [Math.floor(at * length), value])))

/** The directory stands at the end: sizes, offsets, names and checksums. */
const inDirectory = fc.array(fc.tuple(fc.integer({ min: 1, max: 1500 }), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), { minLength: 1, maxLength: 6 }).map(changes =>
  changing(`bytes from the end ${changes.map(([at]) => at).join(', ')}`, length => changes.map(([at, value]) => [length - at, value])))

/** Two names of one length, so that one can stand for the other without anything moving: entries of one name, or of none that is known. */
const renamed = fc.constantFrom<readonly [string, string]>(['sheet1.xml', 'sheet2.xml'], ['xl/styles.xml', 'xl/stylos.xml'], ['table1', 'TABLE1']).map(
  ([one, other]): BytesSpoiler => ({
    how: `${one} is called ${other}`,
    spoil: bytes => Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(one, other), 'latin1'))
  })
)

const noise = fc.uint8Array({ minLength: 1, maxLength: 500 })

/** What can happen to the archive itself. */
const bytesSpoilers: fc.Arbitrary<BytesSpoiler> = fc.oneof(
  { weight: 3, arbitrary: share.map((at): BytesSpoiler => ({ how: `cut off at ${at}`, spoil: bytes => bytes.slice(0, at * bytes.length) })) },
  { weight: 4, arbitrary: anywhere },
  { weight: 5, arbitrary: inDirectory },
  { weight: 2, arbitrary: renamed },
  { weight: 1, arbitrary: noise.map((before): BytesSpoiler => ({ how: 'noise before', spoil: bytes => Buffer.concat([before, bytes]) })) },
  { weight: 1, arbitrary: noise.map((behind): BytesSpoiler => ({ how: 'noise behind', spoil: bytes => Buffer.concat([bytes, behind]) })) },
  { weight: 1, arbitrary: fc.constant<BytesSpoiler>({ how: 'twice over', spoil: bytes => Buffer.concat([bytes, bytes]) }) }
)

/** Workbooks like this one with one to three things wrong in their parts, or in the archive, or in both. */
function like(base: Uint8Array): fc.Arbitrary<Hostile> {
  const parts: Parts = unzipSync(base)
  const spoiltParts = fc.array(partsSpoilers(Object.keys(parts)), { minLength: 1, maxLength: 3 }).map((list): Hostile => ({
    bytes: zipSync(list.reduce((left, { spoil }) => spoil(left), parts), { level: 1 }),
    how: list.map(({ how }) => how).join('; ')
  }))
  const spoiltArchive = bytesSpoilers.map(({ how, spoil }): Hostile => ({ bytes: spoil(base), how }))
  const both = fc.tuple(spoiltParts, bytesSpoilers).map(([{ bytes, how }, archive]): Hostile => ({ bytes: archive.spoil(bytes), how: `${how}; ${archive.how}` }))
  return fc.oneof({ weight: 6, arbitrary: spoiltParts }, { weight: 2, arbitrary: spoiltArchive }, { weight: 1, arbitrary: both })
}

export function hostilePackages(bases: readonly Uint8Array[]): fc.Arbitrary<Hostile> {
  return fc.oneof(...bases.map(like))
}
