import { normalise } from '../../recognise/normalise'
import type { Examples } from '../example'
import { attemptsOf, isBegun, said, type Attempt, type Work } from './attempts'
import { topUpOf, unitRecordsOf } from './imported'
import { rule } from './rule'
import { atAttempt } from './second-chances'
import { unitNamed } from './wording'
import { worksOn } from './works'

/** Grades of internal units that come with a top-up are final. */
export default rule({
  id: 'imported-unit-attempted',
  catalogue: ['IA-82'],
  severity: 'error',
  title: 'An imported unit is resubmitted or retaken',
  section: 'Top-up registration',
  sheetKind: 'assignment-attempts',
  needs: ['attempt'],
  why: 'The grades of internally assessed units that are imported with a top-up registration are final. Externally assessed units may be retaken.',
  fix: 'Take this attempt out, or correct the unit if it was not imported.',
  *check(context) {
    const { sheet } = context
    for (const work of worksOn(sheet, context)) {
      const later = attemptsOf(work).filter(attempt => attempt.kind !== 'first' && !attempt.isShared && attempt.sheet === sheet && isBegun(attempt))
      if (later.length === 0 || !isImported(work)) continue
      const registered = topUpOf(work.learner)?.registered
      for (const attempt of later) {
        // What was done before the top-up belongs to the earlier registration.
        if (registered !== undefined && (said(attempt, 'submitted-date') ?? registered) < registered) continue
        yield { ...atAttempt(attempt), message: `The grade of ${whichUnit(attempt, work)} is imported and final, and this is a ${attempt.kind}.` }
      }
    }
  }
})

function isImported(work: Work): boolean {
  const record = unitRecordsOf(work.learner).get(normalise(work.unit ?? ''))
  const isMarked = attemptsOf(work).some(attempt => said(attempt, 'imported') === 'yes')
  return record?.isExternal !== true && (isMarked || record?.isImported === true)
}

function whichUnit({ sheet, row }: Attempt, { unit }: Work): string {
  const number = sheet.column('unit-number')?.value(row) ?? unit
  return number === null ? 'this unit' : unitNamed(number)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted
        0012             | 1    | 1          | First        | 17/10/2022
        0012             | 1    | 1          | Resubmission | 14/11/2022
        0012             | 2    | 1          | Re-sit       | 13/11/2023
        0012             | 4    | 1          | Resubmission | 13/11/2023
        == Unit grades ==
        Academic year: 2023-24
        Candidate number | Unit | Unit grade | Imported | Internal or external
        0012             | 1    | P          | Yes      | Internal
        0012             | 2    | P          | Yes      | External
        0012             | 4    |            | No       | Internal
        == Learners ==
        Candidate number | Status        | Top-up learner | Registration date
        0012             | Certificating | Yes            | 11/09/2023`
    }
  ],
  bad: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted
        0012             | 1    | 1          | Resubmission | 13/11/2023
        == Unit grades ==
        Academic year: 2023-24
        Candidate number | Unit | Unit grade | Imported | Internal or external
        0012             | 1    | P          | Yes      | Internal`,
      findings: ['Tracker!D3: The grade of unit 1 is imported and final, and this is a resubmission.']
    }
  ]
}
