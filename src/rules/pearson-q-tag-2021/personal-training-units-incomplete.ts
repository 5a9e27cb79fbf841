import type { Examples } from '../example'
import { requiredUnits } from './required-units'

/** On the Diplomas in Sport, Fitness and Personal Training, or on the way to them, two optional units are assessed where they are taken. */
export default requiredUnits({
  id: 'personal-training-units-incomplete',
  catalogue: ['QT-12'],
  title: 'Units chosen for personal training are not assessed or not used',
  section: 'BTEC Nationals Sport 2019',
  why: 'For learners on the Diploma or Extended Diploma in Sport, Fitness and Personal Training, or progressing to them, units 4 and 21 must be fully assessed if they were chosen, and be among the evidence.',
  required: ({ sectors }) => sectors.personalTraining,
  andOnTheWay: true
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                                | Q-TAG
        L1         | Sport, Fitness and Personal Training Diploma | DM
        == Unit grades ==
        Learner ID | Unit | In assessment plan | Fully assessed | Unit grade | Used as evidence
        L1         | U4   | Yes                | Yes            | M          | Yes
        L1         | U21  | No                 | No             |            |`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification                                             | Q-TAG
        L1         | Sport, Fitness and Personal Training Diploma              | DM
        L2         | Sport, Fitness and Personal Training Extended Certificate | M
        L3         | Sport, Fitness and Personal Training Extended Certificate | M
        == Unit grades ==
        Learner ID | Unit | In assessment plan | Fully assessed | Unit grade
        L1         | U4   | Yes                | No             |
        L1         | U21  | No                 | No             |
        L2         | U4   | Yes                | No             |
        L3         | U21  | Yes                | No             |
        == Register ==
        Learner ID | Reg date   | Progressing to
        L2         | 12/09/2020 | University
        L3         | 12/09/2020 | Diploma in Sport, Fitness and Personal Training`,
      findings: [
        'Q-TAGs!C2: A Q-TAG is entered, but unit 4 is not fully assessed.',
        'Q-TAGs!C4: A Q-TAG is entered, but unit 21 is not fully assessed.'
      ]
    }
  ]
}
