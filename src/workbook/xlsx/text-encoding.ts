import { damaged } from './bad-file'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** XML of a part is UTF-8 or, with a byte order mark, UTF-16. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** The text without its byte order mark. Bytes that are no text are refused: written back, they would be lost. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch (error) {
    throw damaged('a part is not encoded as it must be', error)
  }
}

/** Encodes as `like` is encoded, byte order mark included; as plain UTF-8 where there is nothing to be like. */
export function encodeLike(text: string, like: Uint8Array | undefined): Uint8Array {
  const encoding = like ? encodingOf(like) : 'utf-8'
  if (encoding === 'utf-8') {
    const marked = like?.[0] === 0xef && like[1] === 0xbb && like[2] === 0xbf
    return new TextEncoder().encode(marked ? `\ufeff${text}` : text)
  }
  const bytes = new Uint8Array(2 + 2 * text.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, encoding === 'utf-16le')
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), encoding === 'utf-16le')
  return bytes
}
