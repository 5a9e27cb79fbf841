import { formatDay, type Day } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Severity } from '../../model/finding'
import { rule } from './rule'
import { submittedOn, type Submitted } from './submitted'

interface Work {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly title: string
  readonly section: string
  readonly column: 'resubmission-date' | 'evidence-date'
  readonly why: string
  readonly fix: string
  /** "The student resubmitted on". */
  readonly done: string
  /** How it is judged where only the marks are known to be in, and nothing is known of the sample. */
  readonly marksAlone: Severity
}

/**
 * Makes the rule on work that is dated after marks and sample were sent. Between the two it is a warning, since the guide
 * closes the door once both are in.
 */
export function workAfterSubmission({ column: id, done, marksAlone, ...described }: Work) {
  return rule({
    ...described,
    severity: 'error',
    sheetKind: 'component-marks',
    needs: [id],
    *check({ sheet, workbook, columns }) {
      const column = columns[id]
      const sentOn = submittedOn(workbook, sheet)
      const dated = sheet.rows.filter(row => column.value(row) !== undefined)
      if (dated.some(row => sentOn(row).marks === undefined)) {
        yield { cannotTell: 'Neither this sheet nor a series log says for every row when the marks were submitted.' }
      }
      yield* faultsIn(column, dated, row => {
        const [day, sent] = [column.value(row), sentOn(row)]
        const late = day === undefined ? null : lateness(day, sent, marksAlone)
        return day === undefined || !late ? null : { value: day, severity: late.severity, message: `${done} ${formatDay(day)}, after ${late.what}.` }
      })
    }
  })
}

function lateness(day: Day, { marks, sample }: Submitted, marksAlone: Severity): { readonly severity: Severity; readonly what: string } | null {
  if (marks === undefined || day <= marks) return null
  if (sample !== undefined && day > sample) {
    return { severity: 'error', what: `marks and sample were submitted by ${formatDay(Math.max(marks, sample))}` }
  }
  return { severity: sample === undefined ? marksAlone : 'warning', what: `the marks were submitted on ${formatDay(marks)}` }
}
