import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { said } from './attempts'
import { gapsIn } from '../gaps'
import { untimedOn } from './resubmission-windows'
import { rule } from './rule'

/** Without the day on which a learner received the results nobody can say whether the resubmission is due in time. */
export default rule({
  id: 'resubmission-results-date-missing',
  catalogue: ['IA-42'],
  severity: 'warning',
  title: 'A resubmission has a deadline and no date of the results',
  section: 'Forms and deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['results-received-date', 'attempt-deadline'],
  why: 'The 15 working days run from the day on which the learner received the results, so that day is needed for each learner.',
  fix: 'Enter the day on which the learner received the results of the first submission.',
  *check(context) {
    const { sheet, columns } = context
    const lacking = new Map(
      untimedOn(sheet, context).flatMap(chance => {
        const place = chance.first?.sheet === sheet ? chance.first : chance.attempt
        const deadline = said(chance.attempt, 'attempt-deadline') ?? said(chance.first, 'attempt-deadline')
        return columns['results-received-date'].isBlank(place.row) && deadline !== undefined ? [[place.row, deadline] as const] : []
      })
    )
    const rows = sheet.rows.filter(row => lacking.has(row) || !columns['results-received-date'].isBlank(row))
    yield* gapsIn({
      column: columns['results-received-date'],
      rows,
      lacks: row => lacking.has(row),
      one: row => ({ message: `The resubmission is due on ${formatDay(lacking.get(row) ?? 0)}, and nothing says when the learner received the results.` }),
      many: count => `${count} resubmissions have a deadline, and nothing says when the learners received the results.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Results received | Resubmission deadline
        0012             | 1    | 1          | First        | 02/10/2023       |
        0012             | 1    | 1          | Resubmission |                  | 20/10/2023
        0013             | 1    | 1          | First        |                  |
        0013             | 1    | 1          | Resubmission | 02/10/2023       | 20/10/2023
        0014             | 1    | 1          | First        |                  |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Results received | Resubmission deadline
        0012             | 1    | 1          | First        | 02/10/2023       |
        0013             | 1    | 1          | First        |                  |
        0013             | 1    | 1          | Resubmission |                  | 20/10/2023`,
      findings: ['E4: The resubmission is due on 20 October 2023, and nothing says when the learner received the results.']
    }
  ]
}
