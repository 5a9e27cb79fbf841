import type { Examples } from '../example'
import { filledIn } from './filled-in'

/** The reasons for each learner's grade are on record. */
export default filledIn({
  id: 'rationale-missing',
  catalogue: ['QT-49'],
  severity: 'warning',
  title: 'A Q-TAG has no rationale',
  section: 'Recording your Q-TAG decisions and Retention of Evidence and Data',
  why: 'Records show how each grade was decided, so that it can be explained to the learner, in an appeal, and to Pearson.',
  fix: 'Write down why this grade fits the evidence.',
  column: 'rationale',
  says: 'no rationale is recorded for it',
  many: 'have no rationale recorded'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Q-TAG | Rationale
        L1         | M     | Merit in both banked units and the mock
        L2         |       |`
    },
    {
      sheets: `
        Learner ID | Qualification | Q-TAG
        L1         | Business      | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Q-TAG | Rationale
        L1         | M     | Merit in both banked units and the mock
        L2         | P     |
        L3         | D     | Distinction in the project and the mock
        L4         | M     | None`,
      findings: ['C3: A Q-TAG is entered, and no rationale is recorded for it.', 'C5: A Q-TAG is entered, and no rationale is recorded for it.']
    },
    {
      sheets: `
        Learner ID | Q-TAG | Rationale
        L1         | M     |
        L2         | P     |
        L3         |       |`,
      findings: ['C1: 2 of the 2 Q-TAGs have no rationale recorded.']
    }
  ]
}
