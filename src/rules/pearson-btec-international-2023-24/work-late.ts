import { formatDay, type Day } from '../../domain/dates'
import type { Row } from '../../recognise/typed-sheet'
import { faultsIn, type CellFault } from '../cell-faults'
import type { Examples } from '../example'
import { currentRows, holdsBothAttempts, type TrackingSheet } from './attempt-rows'
import { saysExtension } from './extensions'
import { rule } from './rule'

/** Work is handed in by its deadline, or by the extended one. */
export default rule({
  id: 'work-late',
  catalogue: ['IA-60'],
  severity: 'warning',
  title: 'Work was handed in late',
  section: 'Meeting deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['submitted-date', 'deadline'],
  why: 'Learners are assessed fairly when deadlines hold for all. Late work is not marked down for it, but without an agreed extension a resubmission can’t be authorised.',
  fix: 'Record the extension if one was agreed; otherwise keep the work as late, and mark it by the criteria alone.',
  *check({ sheet, workbook, edition, columns: { 'submitted-date': submitted } }) {
    const dueOn = deadlineBy(sheet)
    yield* faultsIn(submitted, currentRows({ sheet, workbook, edition }), (row): CellFault | null => {
      const [day, due] = [submitted.value(row), dueOn(row)]
      if (day === undefined || !due || day <= due.day) return null
      return { value: day, message: `The work was handed in on ${formatDay(day)}, after the ${due.called} of ${formatDay(due.day)}.` }
    })
  }
})

interface Due {
  readonly day: Day
  readonly called: string
}

/** A resubmission has a deadline of its own, and a retake too where it is recorded. */
function deadlineBy(sheet: TrackingSheet): (row: Row) => Due | null {
  const [deadlines, extended, reasons, own, attempts] = [
    sheet.column('deadline'), sheet.column('extended-deadline'), sheet.column('extension-reason'), sheet.column('attempt-deadline'),
    sheet.column('attempt')
  ]
  const isAmbiguous = holdsBothAttempts(sheet)
  return row => {
    const attempt = attempts?.value(row) ?? (attempts?.isBlank(row) === false ? undefined : 'first')
    // A deadline of the resubmission beside an unnamed attempt leaves it open of which the date is.
    if (attempt === undefined || isAmbiguous(row) || (attempts?.value(row) === undefined && own?.isBlank(row) === false)) return null
    const agreed = extended?.value(row)
    const later = attempt === 'first' ? undefined : own?.value(row)
    if (later !== undefined) return { day: later, called: `deadline for the ${attempt}` }
    if (attempt === 'resubmission') return null
    if (agreed !== undefined) return { day: agreed, called: 'extended deadline' }
    // An extension whose new deadline is not known is no reason to call the work late.
    if (extended?.isBlank(row) === false || saysExtension(reasons?.value(row))) return null
    const day = deadlines?.value(row)
    return day === undefined ? null : { day, called: 'deadline' }
  }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Attempt      | Deadline   | Extended deadline | Submitted  | Resubmission deadline
        S1         | 1    | 1          | First        | 16/10/2023 |                   | 16/10/2023 |
        S2         | 1    | 1          | First        | 16/10/2023 | 23/10/2023        | 20/10/2023 |
        S3         | 1    | 1          | First        | 16/10/2023 |                   |            |
        S1         | 1    | 1          | Resubmission | 16/10/2023 |                   | 06/11/2023 | 10/11/2023
        S2         | 1    | 1          | Resubmission | 16/10/2023 |                   | 06/11/2023 |`
    },
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Deadline   | Extension  | Submitted
        S1         | 1    | 1          | 16/10/2023 | 23/10/2023 | 20/10/2023
        S2         | 1    | 1          | 16/10/2023 | No         | 16/10/2023`
    },
    {
      sheets: `
        Academic year: 2023-24
        Deadline: 16/10/2023
        Learner ID | Unit | Assignment | Submitted  | First grade | Resubmitted grade
        S1         | 1    | 1          | 10/11/2023 | U           | P`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Deadline: 16/10/2023
        Learner ID | Unit | Assignment | Attempt      | Extended deadline | Submitted  | Resubmission deadline
        S1         | 1    | 1          | First        |                   | 17/10/2023 |
        S2         | 1    | 1          | First        | 23/10/2023        | 24/10/2023 |
        S3         | 1    | 1          | Resubmission |                   | 13/11/2023 | 10/11/2023`,
      findings: [
        'F4: The work was handed in on 17 October 2023, after the deadline of 16 October 2023.',
        'F5: The work was handed in on 24 October 2023, after the extended deadline of 23 October 2023.',
        'F6: The work was handed in on 13 November 2023, after the deadline for the resubmission of 10 November 2023.'
      ]
    }
  ]
}
