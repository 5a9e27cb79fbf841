import type { Examples } from '../example'
import { gate } from './gate'

/** A learner who was present for no part of the course has nothing on which a Q-TAG could rest; partial absence is no bar. */
export default gate({
  id: 'learner-never-present',
  catalogue: ['QT-17'],
  severity: 'error',
  title: 'The learner was present for none of the course',
  section: 'What would not be sufficient evidence?',
  why: 'Where a learner has not been present for any of the course, there is not sufficient evidence for a Q-TAG.',
  fix: 'Take the Q-TAG out and record the reason, or correct what is entered about the content covered.',
  tell: ({ sheet, row }) => sheet.column('content-covered')?.value(row),
  unknown: 'Nothing says how much of the content each learner covered.',
  judge: covered => (covered === 0 ? { message: 'A Q-TAG is entered for a learner who covered none of the content.' } : null),
  many: 'are entered for learners who covered none of the content'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Content covered | Q-TAG
        L1         | 100%            | M
        L2         | 5%              | P
        L3         | 0%              |
        L4         | some            | P
        L5         |                 | P`
    },
    {
      sheets: `
        Learner ID | Level | Q-TAG
        L1         | 3     | D`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Content covered | Q-TAG
        L1         | 80%             | M
        L2         | none            | P
        L3         | 0               | P`,
      findings: [
        'C3: A Q-TAG is entered for a learner who covered none of the content.',
        'C4: A Q-TAG is entered for a learner who covered none of the content.'
      ]
    }
  ]
}
