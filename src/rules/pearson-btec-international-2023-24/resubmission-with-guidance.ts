import type { Examples } from '../example'
import { said } from './attempts'
import { rule } from './rule'
import { resubmissionsOn } from './second-chances'
import { worksOn } from './works'

/** A resubmission is undertaken without further guidance. */
export default rule({
  id: 'resubmission-with-guidance',
  catalogue: ['IA-46'],
  severity: 'error',
  title: 'Further guidance was given for a resubmission',
  section: 'Forms and deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['guidance-given'],
  why: 'The learner works on a resubmission alone: further guidance would be an advantage over others.',
  fix: 'Correct the cell if it is mistyped; otherwise tell the Lead IV, since the resubmission cannot stand.',
  *check(context) {
    const { sheet, columns } = context
    for (const { attempt } of resubmissionsOn(sheet, worksOn(sheet, context))) {
      if (said(attempt, 'guidance-given') !== 'yes') continue
      yield { row: attempt.row, column: columns['guidance-given'], message: 'Further guidance was given for this resubmission.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Further guidance given
        0012             | 1    | 1          | First        | 16/10/2023 | Yes
        0012             | 1    | 1          | Resubmission | 13/11/2023 | No
        0013             | 1    | 1          | Resubmission | 13/11/2023 |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Further guidance given
        0012             | 1    | 1          | Resubmission | 13/11/2023 | Yes`,
      findings: ['F3: Further guidance was given for this resubmission.']
    }
  ]
}
