import type { Examples } from '../example'
import { categoryOf } from './category'
import { gate } from './gate'

/** Qualifications of category A are assessed, if need be later or in an adapted way: no Q-TAG is offered for them. */
export default gate({
  id: 'q-tag-in-category-a',
  catalogue: ['QT-3'],
  severity: 'error',
  title: 'A qualification of category A has a Q-TAG',
  section: 'Categorising BTEC Qualifications',
  why: 'Category A is for occupational skills that have to be assessed: the assessment goes on, adapted or delayed, and no Q-TAG can be put forward. Q-TAGs are for category B1 and, as a last resort, B2.',
  fix: 'Take the Q-TAG out, or correct the category by the list that Pearson publishes.',
  tell: categoryOf,
  unknown: 'Nothing says which Ofqual category the qualifications are in.',
  judge: category =>
    category === 'A' ? { value: category, message: 'A Q-TAG is entered for a qualification of category A, which has none.' } : null,
  many: 'are entered for qualifications of category A, which have none'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Ofqual category | Q-TAG
        L1         | B1              | M
        L2         | B2              | P
        L3         | A               |
        L4         |                 | D`
    },
    {
      sheets: `
        Learner ID | Suite      | Q-TAG
        L1         | BTEC First | L2M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Ofqual category | Q-TAG
        L1         | B1              | M
        L2         | A               | P`,
      findings: ['C3: A Q-TAG is entered for a qualification of category A, which has none.']
    },
    {
      sheets: `
        Ofqual category: A
        Learner ID | Q-TAG
        L1         | M
        L2         | M
        L3         | M
        L4         | M`,
      findings: ['B2: 4 of the 4 Q-TAGs are entered for qualifications of category A, which have none.']
    }
  ]
}
