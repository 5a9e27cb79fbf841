import { isCellError, isUnknown, showValue, type CellValue } from '../model/cell'
import type { Grid } from '../model/grid'
import type { TableColumn, WriteValue } from '../workbook/workbook'
import { cellLink } from './cell-link'

/** What may stand in a cell before and after it is written. */
export type PlainValue = string | number | boolean | null

/** A row of the Sample record: a fact about a sample, one of its learners, or a cell that was written for it. */
export interface RecordLine {
  readonly what: string
  /** The fact's value, or why the learner or the cell is listed. */
  readonly value: string | number
  readonly learner: string
  readonly ticket: string
  /** What the ticket is of. */
  readonly id: string
  readonly sheet: string
  readonly cell: string
  /** X for the absent. */
  readonly mark: number | 'X' | null
  readonly before: PlainValue
  readonly after: PlainValue
  /** What a person wrote: whom they took instead, or left out, and why. */
  readonly overridden: string
  readonly why: string
  /** By what the cell is found again wherever its row is sorted to. */
  readonly foundBy: string
  /** The text by which a highlight's formula finds the line; empty where its cell has none. */
  readonly lookup: string
}

const NAME = 'Name'
export const WRITTEN = 'Written'

/** Whether a line is of a cell that was written, and holds what was written as far as is known. */
export const isWritten = ({ what }: RecordLine) => what === WRITTEN

/** All lines about one sample. */
export type Section = readonly RecordLine[]

const blank: RecordLine = {
  what: '', value: '', learner: '', ticket: '', id: '', sheet: '', cell: '', mark: null, before: null, after: null,
  overridden: '', why: '', foundBy: '', lookup: ''
}

export function recordLine(what: string, value: string | number, more: Partial<RecordLine> = {}): RecordLine {
  return { ...blank, ...more, what, value }
}

export const recordColumns: readonly TableColumn[] = [
  { heading: 'Sample', width: 9 },
  { heading: 'What', width: 24 },
  { heading: 'Value or reason', width: 44, wrap: true },
  { heading: 'Learner', width: 13 },
  { heading: 'Ticket', width: 68 },
  { heading: 'Ticket is of', width: 16 },
  { heading: 'Sheet', width: 18 },
  { heading: 'Cell', width: 8 },
  { heading: 'Mark', width: 7 },
  { heading: 'Before', width: 9 },
  { heading: 'After', width: 9 },
  { heading: 'Overridden', width: 18 },
  { heading: 'Why', width: 36, wrap: true },
  { heading: 'Found by', width: 10, hidden: true },
  { heading: 'Look-up', width: 10, hidden: true }
]

export function rowsOf(sections: readonly Section[]): readonly (readonly WriteValue[])[] {
  return sections.flatMap((section, index) => section.map(line => rowOf(line, index + 1)))
}

function rowOf(line: RecordLine, number: number): readonly WriteValue[] {
  const { sheet, cell } = line
  const texts = (...values: readonly (string | number)[]) => values.map(value => (value === '' ? null : value))
  return [
    number,
    ...texts(line.what, line.value, line.learner, line.ticket, line.id, sheet),
    cell === '' ? null : sheet.startsWith('[') ? cell : cellLink(line),
    line.mark,
    line.before,
    line.after,
    ...texts(line.overridden, line.why, line.foundBy, line.lookup)
  ]
}

/** Reads the sections that stand on a sheet of ours. */
export function readSections({ rows }: Grid): readonly Section[] {
  const headings = rows.find(({ cells }) => recordColumns.every(({ heading }) => cells.includes(heading)))
  if (!headings) return []
  const sections: RecordLine[][] = []
  const current = new Map<string, RecordLine[]>()
  for (const { number, cells } of rows) {
    if (number <= headings.number) continue
    const raw = (heading: string) => plain(cells[headings.cells.indexOf(heading)])
    const text = (heading: string) => showValue(raw(heading)).trim()
    const sample = text('Sample')
    if (sample === '') continue
    const [value, mark] = [raw('Value or reason'), raw('Mark')]
    const line = recordLine(text('What'), typeof value === 'number' ? value : showValue(value), {
      learner: text('Learner'),
      ticket: text('Ticket'),
      id: text('Ticket is of'),
      sheet: text('Sheet'),
      cell: text('Cell'),
      mark: typeof mark === 'number' || mark === 'X' ? mark : null,
      before: raw('Before'),
      after: raw('After'),
      overridden: text('Overridden'),
      why: text('Why'),
      foundBy: text('Found by'),
      lookup: text('Look-up')
    })
    const known = current.get(sample)
    // Every section has one name: with another one of the same number, another begins.
    if (known && !(line.what === NAME && known.some(({ what }) => what === NAME))) known.push(line)
    else {
      const begun = [line]
      sections.push(begun)
      current.set(sample, begun)
    }
  }
  return sections
}

function plain(value: CellValue | undefined): PlainValue {
  if (value === undefined || isUnknown(value)) return null
  return isCellError(value) ? value.text : value
}

/** A fact of a section; empty where it is not given. */
export function fact(section: Section, what: string): string {
  return String(section.find(line => line.what === what)?.value ?? '')
}
