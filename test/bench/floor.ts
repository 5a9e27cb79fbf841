import { inflateRawSync } from 'node:zlib'
import { inflateSync } from 'fflate'
import { readZipDirectory } from '../../src/workbook/xlsx/zip-directory'

const DEFLATED = 8
const LESS_THAN = 0x3c

/** Unpacks `packed`, which comes to so many bytes. */
type Inflate = (packed: Uint8Array, size: number) => Uint8Array

export const byNode: Inflate = packed => inflateRawSync(packed)
export const byFflate: Inflate = (packed, size) => inflateSync(packed, { out: new Uint8Array(size) })

/** What no reader can do without: every part is unpacked, and its bytes are looked at once. Counts tags and bytes. */
export function leastWork(workbook: Uint8Array, inflate: Inflate): { readonly values: number; readonly sum: number } {
  let [tags, bytes] = [0, 0]
  for (const { method, packed, size } of readZipDirectory(workbook).entries) {
    const part = method === DEFLATED ? inflate(packed, size) : packed
    let at = 0
    while (at < part.length) if (part[at++] === LESS_THAN) tags++
    bytes += part.length
  }
  return { values: tags, sum: bytes }
}
