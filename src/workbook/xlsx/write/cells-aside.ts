import { decodeText, encodeLike, encodingOf } from '../text-encoding'
import { XmlScanner } from '../xml'
import { outlineOf } from './worksheet-outline'

/** A worksheet whose cells are set aside: they can be a hundred megabytes, and need not become text for what stands around them. */
export interface CellsAside {
  /** The worksheet's XML without its cells. */
  readonly around: string
  /** The worksheet's bytes, in pieces, with what stands behind the cells as it is in `edited`, and all else as it was. */
  readonly put: (edited: string) => readonly Uint8Array[]
}

export function setCellsAside(worksheet: Uint8Array): CellsAside {
  const plain = encodingOf(worksheet) === 'utf-8' ? asBytes(worksheet) : undefined
  return plain ?? asText(worksheet)
}

function asText(worksheet: Uint8Array): CellsAside {
  const { head, cells, tail } = outlineOf(decodeText(worksheet))
  return { around: head + tail, put: edited => [encodeLike(head + cells + edited.slice(head.length), worksheet)] }
}

/** Undefined where the cells can't be told from the rest by a look at the bytes alone. */
function asBytes(worksheet: Uint8Array): CellsAside | undefined {
  const headEnd = worksheet.indexOf(GREATER, indexOfText(worksheet, 'sheetData')) + 1
  if (headEnd === 0) return undefined
  const head = decodeText(worksheet.subarray(0, headEnd))
  const tag = new XmlScanner(head)
  // A comment or the like may hold anything.
  if (head.includes('<!')) return undefined
  while (tag.end < head.length) if (!tag.next()) return undefined
  if (tag.local !== 'sheetData' || tag.depth !== 1 || tag.kind !== 'open') return undefined
  const tailStart = lastIndexOfText(worksheet, `</${tag.name}`)
  if (tailStart < headEnd) return undefined
  return {
    around: head + decodeText(worksheet.subarray(tailStart)),
    put: edited => [worksheet.subarray(0, tailStart), new TextEncoder().encode(edited.slice(head.length))]
  }
}

const GREATER = 62

/** The texts sought are ASCII, whose bytes stand for nothing else in UTF-8. */
function isAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false
  return true
}

function indexOfText(bytes: Uint8Array, text: string): number {
  let at = bytes.indexOf(text.charCodeAt(0))
  while (at >= 0 && !isAt(bytes, text, at)) at = bytes.indexOf(text.charCodeAt(0), at + 1)
  return at < 0 ? bytes.length : at
}

function lastIndexOfText(bytes: Uint8Array, text: string): number {
  let at = bytes.lastIndexOf(text.charCodeAt(0))
  while (at > 0 && !isAt(bytes, text, at)) at = bytes.lastIndexOf(text.charCodeAt(0), at - 1)
  return at > 0 ? at : -1
}
