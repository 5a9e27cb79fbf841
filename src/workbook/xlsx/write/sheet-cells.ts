import type { WriteValue } from '../../workbook'
import { escapeText } from '../xml-text'
import type { CellLook, LookBook } from './cell-look'
import { cellText } from './cell-text'
import { heightAttribute } from './row-height'

/** What one part of a sheet puts into a row: the table, a block beside it. */
export interface RowPiece {
  readonly row: number
  readonly cells: readonly { readonly column: number; readonly xml: string }[]
  /** The height that its text needs, in points; null where one line of ordinary text is enough. */
  readonly height: number | null
}

/** Rows in order, each from all that stands in it. */
export function rowsXml(pieces: readonly RowPiece[]): string {
  const rows = new Map<number, RowPiece[]>()
  for (const piece of pieces) {
    const there = rows.get(piece.row)
    if (there) there.push(piece)
    else rows.set(piece.row, [piece])
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, parts]) => {
      const heights = parts.flatMap(({ height }) => height ?? [])
      const height = heights.length === 0 ? '' : heightAttribute(Math.max(...heights))
      const cells = parts.flatMap(part => part.cells).sort((one, other) => one.column - other.column)
      return `<row r="${row}"${height}>${cells.map(({ xml }) => xml).join('')}</row>`
    })
    .join('')
}

/** A cell with its value and look. */
export function cellXml(reference: string, value: WriteValue, look: CellLook, looks: LookBook): string {
  const start = (adapted: CellLook): string => `<c r="${reference}" s="${looks.formatIndex(adapted)}"`
  if (value === null || value === '') return `${start(look)}/>`
  if (typeof value === 'string') {
    const adapted = /^[=+\-@']/.test(value) ? { ...look, literal: true } : look
    return `${start(adapted)} t="inlineStr"><is>${inlineText(value)}</is></c>`
  }
  if (typeof value === 'number') return `${start(look)}><v>${finite(value, reference)}</v></c>`
  if (typeof value === 'boolean') return `${start(look)} t="b"><v>${value ? 1 : 0}</v></c>`
  const formula = `<f>${escapeText(value.formula)}</f>`
  const linked: CellLook = /^HYPERLINK\(/i.test(value.formula) ? { ...look, role: 'link' } : look
  return typeof value.result === 'string'
    ? `${start(linked)} t="str">${formula}<v>${cellText(value.result)}</v></c>`
    : `${start(linked)}>${formula}<v>${finite(value.result, reference)}</v></c>`
}

function inlineText(value: string): string {
  const written = cellText(value)
  const preserve = /^\s|\s$|\n/.test(written) ? ' xml:space="preserve"' : ''
  return `<t${preserve}>${written}</t>`
}

function finite(value: number, reference: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written to cell ${reference}`)
  return value
}
