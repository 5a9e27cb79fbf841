import type { Severity } from '../../model/finding'
import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { submittedRows } from './attempt-rows'
import { gapsIn, isLacking } from '../gaps'
import { rule } from './rule'
import { isSetAssignmentOn } from './set-assignments'

/** Work comes with the learner's declaration that it is their own. */
export default rule({
  id: 'learner-declaration-missing',
  catalogue: ['IA-33', 'IA-25'],
  severity: 'warning',
  title: 'The learner’s declaration is missing',
  section: 'Submission of evidence',
  sheetKind: 'assignment-attempts',
  needs: ['learner-declaration'],
  why: 'Each learner submits a signed and dated declaration that the evidence is their own: on the assessment record, on a form, on a platform or on the brief. For a Pearson Set Assignment an authentication sheet is required.',
  fix: 'Have the learner sign and date the declaration, and record it here.',
  *check({ sheet, workbook, edition, columns: { 'learner-declaration': signed } }) {
    const isSet = isSetAssignmentOn(sheet, workbook, edition)
    const [dates, sampled, attempts] = [sheet.column('learner-declaration-date'), sheet.column('in-sv-sample'), sheet.column('attempt')]
    const severityOf = (row: Row): Severity => (isSet(row) || sampled?.value(row) === true ? 'error' : 'warning')
    yield* gapsIn({
      column: signed,
      // What a retake needs has a rule of its own.
      rows: submittedRows({ sheet, workbook, edition }).filter(row => attempts?.value(row) !== 'retake'),
      lacks: row => isLacking(signed, row) && (dates?.value(row) === undefined || signed.value(row) === 'no'),
      one: row => ({
        severity: severityOf(row),
        message: isSet(row)
          ? 'This set assignment has no authentication sheet of the learner.'
          : `The work was handed in without the learner’s declaration${sampled?.value(row) === true ? ', and it is in the sample for standards verification' : ''}.`
      }),
      many: (lacking, of) => `${lacking} of the ${of} submissions have no declaration of the learner.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Learner declaration | Grade
        S1         | 1    | 1          | 16/10/2023 | Yes                 | P
        S2         | 1    | 1          |            |                     |
        S3         | 1    | 1          |            |                     | U`
    },
    {
      sheets: `
        == Register ==
        Learner ID | Registration date | Status
        S1         | 04/09/2023        |
        S2         | 04/09/2023        | Withdrawn
        == Unit 1 ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Learner declaration | Learner declaration date
        S1         | 1    | 1          | 16/10/2023 |                     | 16/10/2023
        S2         | 1    | 1          | 16/10/2023 |                     |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | PSA version | Submitted  | Learner declaration | In SV sample
        S1         | 1    | 1          |             | 16/10/2023 | Yes                 |
        S2         | 1    | 1          |             | 16/10/2023 |                     |
        S3         | 1    | 1          |             | 16/10/2023 | No                  | ✓
        S1         | 3    | PSA        | 1           | 20/11/2023 |                     |`,
      findings: [
        'F4: The work was handed in without the learner’s declaration.',
        'F5: The work was handed in without the learner’s declaration, and it is in the sample for standards verification.',
        'F6: This set assignment has no authentication sheet of the learner.'
      ]
    },
    {
      sheets: `
        == Plan ==
        Academic year: 2023-24
        Unit | Assignment | Source | Hand-out date | Deadline
        3    | PSA        | PSA    | 06/11/2023    | 20/11/2023
        == Unit 3 ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Learner declaration
        S1         | 3    | PSA        | 20/11/2023 |
        S2         | 3    | PSA        | 20/11/2023 |`,
      findings: ['Unit 3!E2: 2 of the 2 submissions have no declaration of the learner.']
    }
  ]
}
