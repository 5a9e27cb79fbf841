import { dayToSerial, parseDate } from '../../src/domain/dates'
import type { KindId } from '../../src/recognise/dictionary'
import { templateOf } from '../../src/templates/template'
import type { CellWrite, NewSheet } from '../../src/workbook/workbook'

type Cell = CellWrite['value']

export interface Filling {
  /** The day by which it is judged, yyyy-mm-dd. */
  readonly asOf: string
  /** Labels above the table, by their headings. */
  readonly labels?: Readonly<Record<string, string>>
  /** Headings, then rows, as a person would write them; in a template with rows, cells of its first rows. */
  readonly table: string
  /** What stands in every row of a template with rows, by headings; `=Due or 20/09/2025` is what the row has under Due, else that day. */
  readonly every?: Readonly<Record<string, string>>
}

/** A template filled in: words as typed, days as Excel keeps them. */
export function fill(kind: KindId, { labels = {}, table, every = {} }: Filling): NewSheet {
  const sheet = templateOf(kind)
  const [headings = [], ...filled] = table.trim().split('\n').map(line => line.split('|').map(cell => cell.trim()))
  const placeOf = (heading: string) => {
    const place = sheet.columns.findIndex(column => column.heading === heading)
    if (place === -1) throw new Error(`The template ${kind} has no column ${heading}`)
    return place
  }
  const places = headings.map(placeOf)
  const rows = Array.from({ length: Math.max(sheet.rows.length, filled.length) }, (_, row) => {
    const cells = [...(sheet.rows[row] ?? sheet.columns.map(() => null))]
    for (const [heading, value] of Object.entries(every)) cells[placeOf(heading)] = everywhere(value, at => cells[placeOf(at)] ?? null)
    filled[row]?.forEach((value, index) => { cells[places[index] ?? 0] = typed(value) })
    return cells
  })
  const above = sheet.above.map(([label, value, ...more]) => [label ?? null, labels[String(label).replace(':', '')] ?? value ?? null, ...more])
  return { ...sheet, above, rows }
}

function everywhere(value: string, cellAt: (heading: string) => Cell): Cell {
  const [, heading, otherwise = ''] = /^=(.+?)(?: or (.+))?$/.exec(value) ?? []
  return heading === undefined ? typed(value) : (cellAt(heading) ?? typed(otherwise))
}

function typed(value: string): string | number | null {
  if (value === '') return null
  const date = /^\d\d\/\d\d\/\d{4}$/.test(value) ? parseDate(value) : undefined
  if (date && 'day' in date) return dayToSerial(date.day, 1900)
  return /^\d{1,3}$/.test(value) ? Number(value) : value
}
