import type { Examples } from '../example'
import { gate } from './gate'
import { isNamed } from './sector-rules'
import { titleOf } from './title-of'

/** Every unit of the Diploma for Early Years Educators belongs to the licence to practise and is formally assessed. */
export default gate({
  id: 'early-years-diploma-graded',
  catalogue: ['QT-10'],
  severity: 'error',
  title: 'The Diploma for Early Years Educators has a Q-TAG',
  section: 'Childcare Licence to Practise Qualifications',
  why: 'All units of the National Diploma (Early Years Educator) are mandatory and linked to the licence to practise, so they have to be formally assessed. A Q-TAG cannot be submitted for it.',
  fix: 'Take the Q-TAG out and assess the units; if the learner is on the Extended Diploma, correct the qualification.',
  tell: titleOf,
  unknown: 'Nothing says which qualification the Q-TAGs are for.',
  judge: (title, _, { edition }) =>
    isNamed(edition.sectors.earlyYears.barred, title)
      ? { message: 'A Q-TAG is entered for the Diploma for Early Years Educators, which can have none.' }
      : null,
  many: 'are entered for the Diploma for Early Years Educators, which can have none'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Qualification                                                                                  | Q-TAG
        L1         | L3 National Extended Diploma in Children's Play, Learning and Development (Early Years Educator) | DMM
        L2         | L3 National Diploma in Children's Play, Learning and Development (Early Years Educator)          |
        L3         | L3 National Diploma in Children's Play, Learning and Development                                 | DM`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Qualification                                                                                  | Q-TAG
        L1         | L3 National Extended Diploma in Children's Play, Learning and Development (Early Years Educator) | DMM
        L2         | L3 National Diploma in Children's Play, Learning and Development (Early Years Educator)          | DM`,
      findings: ['C3: A Q-TAG is entered for the Diploma for Early Years Educators, which can have none.']
    }
  ]
}
