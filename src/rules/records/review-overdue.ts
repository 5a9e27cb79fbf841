import { formatDay } from '../../domain/dates'
import { monthsAfter } from '../../domain/keep-until'
import type { Severity } from '../../model/finding'
import { gapsIn } from '../gaps'
import type { Entry, RuleMaker, Verdict } from '../rule'
import type { RecordEntry } from './record-entry'
import { noSuchRow, recordedOn } from './recorded'

interface Reviewed {
  readonly id: string
  readonly title: string
  readonly why: string
  readonly severity: Severity
  /** The entry that asks for the review; the rows may be those of another, which asks for the policies. */
  readonly entry: Entry
  readonly rowsOf: readonly RecordEntry[]
}

/** Makes a guide's rule on policies whose yearly review is overdue, or that are not made to fit the centre. */
export function reviewOverdue<E>(rule: RuleMaker<E>, { entry, rowsOf, ...told }: Reviewed) {
  return rule({
    ...told,
    catalogue: [entry.id],
    section: entry.section,
    sheetKind: 'records-checklist',
    needs: ['item-id', 'done-date'],
    fix: 'Review the policy and enter the day, or enter the day of a review that was held since.',
    *check({ sheet, columns: { 'done-date': column }, settings, asOf }): Iterable<Verdict> {
      const rows = recordedOn(sheet, rowsOf).filter(({ row, isApplicable }) => isApplicable && sheet.column('done')?.value(row) !== 'no')
      if (rows.length === 0) yield noSuchRow
      const months = settings['policy.review-months']
      const contextualised = sheet.column('contextualised')
      for (const { row, item, kind } of rows) {
        const day = column.value(row)
        const due = day === undefined ? undefined : monthsAfter(day, months)
        if (day !== undefined && due !== undefined && asOf > due) {
          yield { row, column, kind, value: day, message: `${item} was last reviewed on ${formatDay(day)}; a review was due by ${formatDay(due)}.` }
        }
        if (contextualised?.value(row) === 'no') {
          yield { row, column: contextualised, kind: `${kind} own`, message: `${item} is entered as not specific to this centre.`, fix: FITTED }
        }
      }
      // Whether a policy without a date was reviewed nobody can tell: that is worth a word, and no more.
      yield* gapsIn({
        column,
        rows: rows.filter(({ row }) => sheet.column('done')?.value(row) === 'yes').map(({ row }) => row),
        one: () => ({ severity: 'advice', kind: 'undated', message: 'The policy is in place, and no day is entered on which it was last reviewed.', fix: DATED }),
        many: (lacking, of) => `${lacking} of the ${of} policies in place have no day on which they were last reviewed.`
      })
    }
  })
}

const FITTED = 'Say in the policy how programmes and their quality assurance work at this centre, and enter Yes.'
const DATED = 'Enter the day of the last review.'
