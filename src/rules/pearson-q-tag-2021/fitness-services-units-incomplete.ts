import type { Examples } from '../example'
import { requiredUnits } from './required-units'

/** The National Diploma in Fitness Services has two units that are always assessed, and two where they are planned. */
export default requiredUnits({
  id: 'fitness-services-units-incomplete',
  catalogue: ['QT-13'],
  title: 'Units that Fitness Services needs are not assessed or not used',
  section: 'BTEC National Diploma in Fitness Services (2016)',
  why: 'Units 13 and 14 must be fully assessed, and units 15 and 16 if they are in the assessment plan. They must be among the evidence for the Q-TAG.',
  required: ({ sectors }) => sectors.fitnessServices
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                                | Q-TAG
        L1         | BTEC National Diploma in Fitness Services    | DM
        == Unit grades ==
        Learner ID | Unit | In assessment plan | Fully assessed | Unit grade
        L1         | 13   | Yes                | Yes            | M
        L1         | 14   | Yes                | Yes            | D
        L1         | 15   | No                 | No             |
        == Evidence ==
        Learner ID | Evidence type   | Unit
        L1         | Banked internal | 13
        L1         | Banked internal | Unit 14`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                                | Q-TAG
        L1         | BTEC National Diploma in Fitness Services    | DM
        == Unit grades ==
        Learner ID | Unit | In assessment plan | Fully assessed | Unit grade
        L1         | 13   | Yes                | Yes            | M
        L1         | 14   | Yes                | No             |
        L1         | 16   | Yes                | No             |
        == Evidence ==
        Learner ID | Evidence type   | Unit
        L1         | Project work    | 2`,
      findings: [
        'Q-TAGs!C2: A Q-TAG is entered, but units 14 and 16 are not fully assessed.',
        'Q-TAGs!C2: A Q-TAG is entered, but unit 13 is not among the evidence for it.'
      ]
    }
  ]
}
