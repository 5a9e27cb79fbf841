import type { Examples } from '../example'
import { currentRows, submittedOn } from './attempt-rows'
import { gapsIn } from '../gaps'
import { rule } from './rule'

/** Before an assessment starts, the assessor judges that the learner is prepared for it. */
export default rule({
  id: 'preparation-unconfirmed',
  catalogue: ['IA-30'],
  severity: 'warning',
  title: 'Nothing says that a learner was prepared for the assessment',
  section: 'Assessment and grading',
  sheetKind: 'assignment-attempts',
  needs: ['prepared'],
  why: 'The assessor decides when a learner is prepared, and ensures that they understand what is asked, the evidence, the deadlines and why the work must be their own.',
  fix: 'Tick once the learner was prepared, or enter the date.',
  *check({ sheet, workbook, edition, asOf, columns: { prepared } }) {
    const [start, attempts] = [sheet.column('hand-out-date'), sheet.column('attempt')]
    const isSubmitted = submittedOn(sheet)
    yield* gapsIn({
      column: prepared,
      rows: currentRows({ sheet, workbook, edition }).filter(
        row => attempts?.value(row) !== 'resubmission' && (isSubmitted(row) || (start?.value(row) ?? Infinity) <= asOf)
      ),
      one: () => ({ message: 'The assessment has begun, and nothing says that this learner was prepared for it.' }),
      many: (lacking, of) => `${lacking} of the ${of} assessments that have begun do not say that the learner was prepared.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Attempt      | Prepared   | Hand-out date | Submitted
        S1         | 1    | 1          | First        | ✓          | 02/10/2023    | 16/10/2023
        S2         | 1    | 1          | First        | 29/09/2023 | 02/10/2023    |
        S1         | 1    | 1          | Resubmission |            | 30/10/2023    | 06/11/2023
        S1         | 1    | 2          | First        |            | 15/01/2024    |`,
      asOf: '2023-11-06'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Prepared | Hand-out date | Submitted
        S1         | 1    | 1          | ✓        | 02/10/2023    | 16/10/2023
        S2         | 1    | 1          | No       | 02/10/2023    | 16/10/2023
        S3         | 1    | 1          |          | 02/10/2023    |`,
      asOf: '2023-10-09',
      findings: [
        'D4: The assessment has begun, and nothing says that this learner was prepared for it.',
        'D5: The assessment has begun, and nothing says that this learner was prepared for it.'
      ]
    }
  ]
}
