import { badFile, type BadFileCode } from './bad-file'

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, i) => bytes[i] === byte)

/** Refuses, by name, what is no zip file; what is one may still be no workbook. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (bytes.length === 0) throw badFile('empty')
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) throw badFile(kindOfCompoundFile(bytes))
  if (isBareXls(bytes)) throw badFile('old-xls')
  // A zip archive begins with an entry, or with its end where it holds none; a few bytes of one are a file cut short.
  const signature = [0x50, 0x4b, 3, 4]
  const isArchive = signature.every((byte, i) => i >= bytes.length || bytes[i] === byte) || startsWith(bytes, 0x50, 0x4b, 5, 6)
  if (!isArchive) throw badFile('not-a-workbook')
  if (bytes.length < signature.length) throw badFile('truncated')
}

/** Excel up to 4 wrote its records without a compound file around them. */
function isBareXls(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x09, 0x00, 0x04, 0x00) || startsWith(bytes, 0x09, 0x02, 0x06, 0x00) || startsWith(bytes, 0x09, 0x04, 0x06, 0x00)
}

/** A compound file names its streams in UTF-16: an encrypted package, the stream of an old workbook, or neither. */
function kindOfCompoundFile(bytes: Uint8Array): BadFileCode {
  const text = new TextDecoder('latin1').decode(bytes)
  const holds = (stream: string) => text.includes(`${stream.replace(/./g, '$&\0')}\0\0`)
  if (holds('EncryptedPackage')) return 'encrypted'
  return holds('Workbook') || holds('Book') ? 'old-xls' : 'not-a-workbook'
}
