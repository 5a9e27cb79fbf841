import type { Examples } from '../example'
import { requiredUnits } from './required-units'

/** Of the units that the guide names for Nationals in Sport of 2019, those of the learner's qualification are assessed and used. */
export default requiredUnits({
  id: 'sport-units-incomplete',
  catalogue: ['QT-11'],
  title: 'Units that Nationals in Sport need are not assessed or not used',
  section: 'BTEC Nationals Sport 2019',
  why: 'Units C1, C2, C4, D1, D4, 24 and 25 are mapped to the standards of the profession. Those in the qualification must be fully assessed and be among the evidence for the Q-TAG.',
  required: ({ sectors }) => sectors.sport
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                                   | Q-TAG
        L1         | Extended Certificate in Sports Coaching (2019)  | M
        L2         | Extended Certificate in Sport (2016)            | M
        L3         | Extended Certificate in Business                | M
        == Unit grades ==
        Learner ID | Unit | Unit grade | Fully assessed | Used as evidence
        L1         | C1   | M          | Yes            | Yes
        L1         | C2   | M          | Yes            | Yes
        L1         | A3   |            | No             |`
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification         | Q-TAG
        L1         | L3 National Sport     | M
        == Unit grades ==
        Learner ID | Unit | Unit grade | Fully assessed
        L1         | C1   |            | No`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                                   | Q-TAG
        L1         | Extended Certificate in Sports Coaching (2019)  | M
        L2         | Extended Certificate in Sports Coaching (2019)  | M
        == Unit grades ==
        Learner ID | Unit | Unit grade | Fully assessed | Used as evidence
        L1         | C1   | M          | Yes            | Yes
        L1         | C2   |            | No             |
        L2         | C1   | M          | Yes            | No
        L2         | C2   | P          | Yes            | Yes
        L2         | D1   | P          | Yes            |`,
      findings: [
        'Q-TAGs!C2: A Q-TAG is entered, but unit C2 is not fully assessed.',
        'Q-TAGs!C3: A Q-TAG is entered, but units C1 and D1 are not among the evidence for it.'
      ]
    }
  ]
}
