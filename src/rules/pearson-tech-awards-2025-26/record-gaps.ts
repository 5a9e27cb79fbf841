import type { Column, Row } from '../../recognise/typed-sheet'
import { listOf, personOn } from '../person'
import type { Fault, Verdict } from '../rule'
import type { MarksSheet } from '../../sample/member'
import { rule } from './rule'
import { sentBy } from '../../sample/videos'

/** A column is not kept up where all of its cells, or most and more than so many, are blank: said once. */
const NOT_KEPT_UP = 10

export type RecordColumn =
  | 'record-sheet' | 'student-signed' | 'assessor-signed' | 'sample-consent' | 'feedback-checked'
  | 'feedback-overall' | 'feedback-achieved' | 'feedback-not-achieved' | 'feedback-guidance' | 'feedback-conduct'

interface Gaps {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly title: string
  readonly why: string
  readonly fix: string
  /** What each column holds, as a message calls it. */
  readonly parts: readonly { readonly column: RecordColumn; readonly called: string }[]
  /** "The record of candidate 0014 lacks". */
  readonly lacks: (person: string) => string
  readonly inSample: 'error' | 'warning'
  /** A part that a certain student can do without. */
  readonly isNeedless?: (column: RecordColumn, sheet: MarksSheet, row: Row) => boolean
}

interface Part {
  readonly id: RecordColumn
  readonly column: Column<boolean | string>
  readonly called: string
}

/**
 * Makes the rule on what belongs to every record of assessment: once a student has a mark, each part for which the sheet
 * has a column is there. It matters most where the work is sent to the moderator.
 */
export function recordGaps({ parts, lacks, inSample, isNeedless = () => false, ...described }: Gaps) {
  return rule({
    ...described,
    severity: 'warning',
    section: 'Assessment records',
    sheetKind: 'component-marks',
    needs: ['mark'],
    *check({ sheet, columns: { mark } }): Iterable<Verdict> {
      const kept = parts.flatMap(({ column: id, called }): readonly Part[] => {
        const column = sheet.column(id)
        return column ? [{ id, column, called }] : []
      })
      if (kept.length === 0) {
        yield { cannotTell: `There is no column for ${listOf(parts.map(({ called }) => called))}.` }
        return
      }
      const marked = sheet.rows.filter(row => typeof mark.value(row) === 'number')
      const isSent = sentBy(sheet)
      const open = new Map<Row, Part[]>()
      for (const part of kept) {
        const { id, column } = part
        const blank = marked.filter(row => isLacking(column, row))
        const lacking = blank.filter(row => !isNeedless(id, sheet, row))
        const keptUp = isKeptUp(lacking.length, marked.length)
        if (!keptUp) yield { column, kind: `many ${id}`, message: `${blank.length} of the ${marked.length} students with a mark have nothing under "${column.heading}".` }
        for (const row of keptUp ? lacking : lacking.filter(isSent)) open.set(row, [...(open.get(row) ?? []), part])
      }
      for (const row of marked) {
        const parts = open.get(row)
        if (parts) yield gap(sheet, row, parts, isSent(row))
      }
    }
  })

  function gap(sheet: MarksSheet, row: Row, open: readonly Part[], isSent: boolean): Fault {
    const [first] = open
    return {
      row,
      ...(first && { column: first.column }),
      kind: open.map(({ id }) => id).join(' '),
      severity: isSent ? inSample : 'warning',
      message: `${lacks(personOn(sheet, row))} ${listOf(open.map(({ called }) => called))}${isSent ? ', and the work is in the sample' : ''}.`
    }
  }
}

/** Blank, a plain no, or an empty text; what can't be understood is another rule's. */
export function isLacking(column: Column<boolean | string>, row: Row): boolean {
  const value = column.value(row)
  return value === undefined ? column.isBlank(row) : value === false || value === ''
}

function isKeptUp(lacking: number, marked: number): boolean {
  return lacking <= 1 || (lacking < marked && (lacking <= NOT_KEPT_UP || lacking * 2 <= marked))
}
