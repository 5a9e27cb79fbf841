import { formatDay, type Day } from '../../domain/dates'
import { weeksAfter } from '../../domain/keep-until'
import type { Column, Row, TypedSheet } from '../../recognise/typed-sheet'
import type { Verdict } from '../rule'
import { coveredRows } from './covered'
import { rule } from './rule'
import { counted } from './wording'

type LearnersSheet = TypedSheet<'learners'>

const RECEIPTS = ['certificate-received', 'largest-certificate-received'] as const

interface Kept {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly title: string
  readonly section: string
  readonly why: string
  /** From whose receipt at the centre the weeks run. */
  readonly from: (typeof RECEIPTS)[number]
  /** As a message calls it. */
  readonly called: string
  readonly isFor: (sheet: LearnersSheet, row: Row) => boolean
}

/** Makes the rule until when learners' work is kept: it works the day out, and finds work that went before. */
export function workKeptUntil({ from, called, isFor, ...described }: Kept) {
  return rule({
    ...described,
    severity: 'error',
    sheetKind: 'learners',
    needs: [from],
    fix: 'Keep the work until then. If it is gone already, note why; of practical work in Art and Design good photos or videos are enough.',
    *check({ sheet, edition, columns, settings, asOf }): Iterable<Verdict> {
      const received: Column<Day> = columns[from]
      const weeks = settings['ia.work-weeks']
      const disposals = sheet.column('work-disposal-date')
      const all = coveredRows(sheet, edition)
      const rows = all.filter(row => isFor(sheet, row) && sheet.column('status')?.value(row) !== 'withdrawn')
      // Where no receipt at all is entered yet, a blank says nothing of one learner.
      const isKeptUp = RECEIPTS.some(id => all.some(row => sheet.column(id)?.value(row) !== undefined))
      for (const row of rows) {
        const [day, gone] = [received.value(row), disposals?.value(row)]
        const until = day === undefined ? undefined : weeksAfter(day, weeks)
        if (until !== undefined) yield { row, column: received, label: 'Keep learner work until', result: formatDay(until), dated: { use: 'keep', day: until } }
        if (!disposals || gone === undefined || (until !== undefined && gone >= until)) continue
        if (until !== undefined) {
          const span = `${counted(weeks, 'week')} from the receipt of ${called}`
          yield { row, column: disposals, value: gone, message: `The work’s disposal is dated ${formatDay(gone)}, and ${span} end on ${formatDay(until)}.` }
        } else if (isKeptUp && received.isBlank(row) && gone <= asOf) {
          yield { row, column: disposals, value: gone, message: `The work’s disposal is dated ${formatDay(gone)}, and no receipt of ${called} is entered.` }
        }
      }
    }
  })
}

export function isToppingUp(sheet: LearnersSheet, row: Row): boolean {
  return sheet.column('top-up')?.value(row) === 'yes' || sheet.column('registration-type')?.value(row) === 'top-up'
}
