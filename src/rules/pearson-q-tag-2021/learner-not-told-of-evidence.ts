import type { Examples } from '../example'
import { filledIn } from './filled-in'

/** Learners know which evidence is used for their grade, though not the grade. */
export default filledIn({
  id: 'learner-not-told-of-evidence',
  catalogue: ['QT-87'],
  severity: 'warning',
  title: 'The learner has not been told which evidence is used',
  section: 'Sharing Q-TAGs before results day',
  why: 'Learners should know well enough which evidence the judgement is made on. The grade itself stays confidential until results day.',
  fix: 'Tell the learner which evidence is used, and enter the day.',
  column: 'evidence-shared-date',
  says: 'no day is recorded on which the learner was told of the evidence for it',
  many: 'have no day recorded on which the learner was told of the evidence'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Q-TAG | Evidence shared with learner
        L1         | M     | 04/05/2021
        L2         |       |`
    },
    {
      sheets: `
        Learner ID | Q-TAG | Rationale
        L1         | M     | Steady work`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Q-TAG | Evidence shared with learner
        L1         | M     | 04/05/2021
        L2         | P     |`,
      findings: ['C3: A Q-TAG is entered, and no day is recorded on which the learner was told of the evidence for it.']
    }
  ]
}
