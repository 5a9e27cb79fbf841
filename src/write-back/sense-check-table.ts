import { formatDay, serialToDay } from '../domain/dates'
import { meanPoints } from '../domain/statistics/mean-points'
import { isCellError, isUnknown, showValue, type CellValue } from '../model/cell'
import { chiefNotes } from '../model/chief-notes'
import type { Comparison, RecordedReason } from '../model/comparison'
import type { DateSystem, Grid } from '../model/grid'
import { verdictText } from '../model/verdict-words'
import type { TableColumn, WriteValue } from '../workbook/workbook'

export const SENSE_TABLE = 'CentreCheck_SenseCheck'
export const SENSE_SHEET = 'Sense check'

/** What people wrote beside a comparison, and what finds that comparison again in the next run. */
export interface WrittenReason {
  readonly by: string
  readonly name: string
  readonly scale: string
  readonly year: number
  readonly reason: string
  readonly who: string
  /** As it stands in its cell: a day's serial number, or what was typed. */
  readonly when: string | number | null
}

// The figures below the table stand in its first columns. `_)` keeps a number off the text in the next column.
export const senseColumns: readonly TableColumn[] = [
  { heading: 'Scope', width: 30, wrap: true },
  { heading: 'Verdict', width: 16, wrap: true },
  { heading: 'Year', width: 11 },
  { heading: 'Learners', width: 11, numberFormat: '0_)_)' },
  { heading: 'Compared with', width: 16, wrap: true },
  { heading: 'Learners then', width: 14 },
  { heading: 'Points now less then', width: 20, numberFormat: '+0.00_)_);-0.00_)_);0.00_)_)' },
  { heading: 'Note', width: 56, wrap: true },
  { heading: 'Reason', width: 48, wrap: true },
  { heading: 'Who', width: 18 },
  { heading: 'When', width: 12, numberFormat: 'dd/mm/yyyy' },
  { heading: 'Compared by', width: 16 },
  { heading: 'Scale', width: 20 },
  { heading: 'p, adjusted', width: 12, numberFormat: '0.0000' },
  { heading: 'Mean points', width: 12, numberFormat: '0.00' },
  { heading: 'Expected from', width: 14, numberFormat: '0.00' },
  { heading: 'Expected to', width: 14, numberFormat: '0.00' },
  { heading: 'Smallest shift that would show', width: 16, numberFormat: '0.00' },
  // Not wrapped: most of it is alike from row to row, and would make every row tall.
  { heading: 'To bear in mind', width: 60 }
]

export type SenseRow = readonly WriteValue[]

/** A comparison, with what people wrote beside it. */
export function comparisonRow(comparison: Comparison, year: number, written: WrittenReason | undefined): SenseRow {
  const { scope, scale, points, now, years, pooled, meanPointsDifference, adjustedPValue, interval, smallestDetectableShift } = comparison
  const { chief, others } = chiefNotes(comparison)
  return [
    scope.name, verdictText(comparison), year, now.n, orBlank(years.map(one => one.year).join(', ')), pooled?.n ?? null, meanPointsDifference,
    orBlank(chief.join(' ')), ...reasonCells(written), scope.by, scale,
    adjustedPValue, meanPoints(now.counts, points), interval?.[0] ?? null, interval?.[1] ?? null, smallestDetectableShift, orBlank(others.join(' '))
  ]
}

/** A reason that is kept though its comparison was not made this time. */
export function keptRow(written: WrittenReason): SenseRow {
  return [written.name, null, written.year, null, null, null, null, null, ...reasonCells(written), written.by, written.scale, null, null, null, null, null, null]
}

const reasonCells = (written: WrittenReason | undefined) =>
  written ? [orBlank(written.reason), orBlank(written.who), written.when] : [null, null, null]

const orBlank = (text: string) => (text === '' ? null : text)

/** Reads what people wrote on a sheet of ours. */
export function readWritten({ rows }: Grid): readonly WrittenReason[] {
  const headings = rows.find(({ cells }) => senseColumns.every(({ heading }) => cells.includes(heading)))
  if (!headings) return []
  return rows.flatMap(({ number, cells }) => {
    if (number <= headings.number) return []
    const value = (heading: string) => cells[headings.cells.indexOf(heading)]
    const text = (heading: string) => showValue(value(heading)).trim()
    const written: WrittenReason = {
      by: text('Compared by'), name: text('Scope'), scale: text('Scale'), year: Number(value('Year')),
      reason: text('Reason'), who: text('Who'), when: whenOf(value('When'))
    }
    const isAny = written.reason !== '' || written.who !== '' || written.when !== null
    // Below the table stand figures, which are compared by nothing.
    return isAny && written.by !== '' && Number.isInteger(written.year) ? [written] : []
  })
}

function whenOf(value: CellValue | undefined): string | number | null {
  if (typeof value === 'number') return value
  if (value === undefined || isUnknown(value) || isCellError(value)) return null
  return showValue(value).trim() || null
}

export function isAbout(written: WrittenReason, { scope, scale }: Pick<Comparison, 'scope' | 'scale'>, year: number): boolean {
  return written.by === scope.by && written.name === scope.name && written.scale === scale && written.year === year
}

/** What a person wrote, as comparisons take it; undefined where the reason itself is missing. */
export function recordedReason({ by, name, scale, year, reason, who, when }: WrittenReason, dateSystem: DateSystem): RecordedReason | undefined {
  if (reason === '') return undefined
  const day = typeof when === 'number' ? serialToDay(when, dateSystem) : undefined
  return { scope: { by, name }, scale, year, reason, by: who || null, date: day === undefined ? (when === null ? null : String(when)) : formatDay(day) }
}
