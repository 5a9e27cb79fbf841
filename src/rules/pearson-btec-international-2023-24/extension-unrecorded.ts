import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { currentRows } from './attempt-rows'
import { saysExtension } from './extensions'
import { rule } from './rule'

/** An extension has a reason and a new deadline. */
export default rule({
  id: 'extension-unrecorded',
  catalogue: ['IA-60', 'IA-65'],
  severity: 'warning',
  title: 'An extension lacks its reason or its new deadline',
  section: 'Meeting deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['extension-reason', 'extended-deadline'],
  why: 'Learners apply formally for an extension with a genuine reason, such as illness, and the new deadline is recorded. A learner who can’t use an extension may be given special consideration.',
  fix: 'Fill in what is missing.',
  *check({ sheet, workbook, edition, columns: { 'extension-reason': reason, 'extended-deadline': extended } }) {
    const [considered, deadline] = [sheet.column('special-consideration'), sheet.column('deadline')]
    const rows = currentRows({ sheet, workbook, edition })
    yield* faultsIn(reason, rows, row => {
      const day = extended.value(row)
      if (day === undefined || !reason.isBlank(row)) return null
      return { kind: 'reason', message: `The deadline was extended to ${formatDay(day)}, and no reason is recorded.` }
    })
    yield* faultsIn(extended, rows, row => {
      if (!saysExtension(reason.value(row)) || !extended.isBlank(row) || considered?.value(row) === 'yes') return null
      return {
        kind: 'deadline',
        message: 'A reason for an extension is recorded, and no new deadline.',
        fix: 'Enter the new deadline; if the learner can’t use an extension, special consideration may be requested.'
      }
    })
    yield* faultsIn(extended, rows, row => {
      const [day, first] = [extended.value(row), deadline?.value(row)]
      if (day === undefined || first === undefined || day >= first) return null
      return {
        kind: 'earlier',
        value: day,
        message: `The extended deadline of ${formatDay(day)} is before the deadline of ${formatDay(first)}.`,
        fix: 'Correct whichever date is mistyped.'
      }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Deadline   | Extension reason | Extended deadline | Special consideration | Submitted
        S1         | 1    | 1          | 16/10/2023 | Illness          | 23/10/2023        |                       | 20/10/2023
        S2         | 1    | 1          | 16/10/2023 |                  |                   |                       | 16/10/2023
        S3         | 1    | 1          | 16/10/2023 | Long illness     |                   | Yes                   |
        S4         | 1    | 1          | 16/10/2023 | None             |                   |                       | 16/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Deadline   | Extension reason | Extended deadline | Submitted
        S1         | 1    | 1          | 16/10/2023 |                  | 23/10/2023        | 20/10/2023
        S2         | 1    | 1          | 16/10/2023 | Illness          |                   | 20/10/2023
        S3         | 1    | 1          | 16/10/2023 | Illness          | 13/10/2023        | 12/10/2023`,
      findings: [
        'E3: The deadline was extended to 23 October 2023, and no reason is recorded.',
        'F4: A reason for an extension is recorded, and no new deadline.',
        'F5: The extended deadline of 13 October 2023 is before the deadline of 16 October 2023.'
      ]
    }
  ]
}
