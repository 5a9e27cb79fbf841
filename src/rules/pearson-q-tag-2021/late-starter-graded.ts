import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { gate } from './gate'
import { fromRegister, registerCell } from './register'

/** Learners who enrol from September 2021 are expected to complete their assessment, and have no Q-TAG under this scheme. */
export default gate({
  id: 'late-starter-graded',
  catalogue: ['QT-68'],
  severity: 'warning',
  title: 'A learner who enrolled after the scheme has a Q-TAG',
  section: 'Arrangements for mid-flight learners',
  why: 'Learners who enrol from September 2021 are expected to complete all their assessment: the arrangements are taken to end on 31 August 2021.',
  fix: 'Correct the start date, or take the Q-TAG out.',
  tell: qTag => fromRegister(qTag, 'programme-start'),
  unknown: 'No register of learners says when they started.',
  judge: (start, qTag, { settings }) => {
    const end = settings['tag.new-scheme-ends']
    return start <= end ? null : { value: start, message: `A Q-TAG is entered for a learner who started on ${formatDay(start)} (${registerCell(qTag, 'programme-start')}), after the scheme ended on ${formatDay(end)}.` }
  },
  many: 'are of learners who started after the scheme ended'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG
        L1         | M
        L2         |
        == Register ==
        Learner ID | Registration date | Start date
        L1         | 12/10/2019        | 09/09/2019
        L2         | 12/10/2021        | 06/09/2021`
    },
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG
        L1         | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG
        L1         | M
        == Register ==
        Learner ID | Registration date | Start date
        L1         | 12/10/2021        | 06/09/2021`,
      findings: ['Q-TAGs!B2: A Q-TAG is entered for a learner who started on 6 September 2021 (Register!C2), after the scheme ended on 31 August 2021.']
    }
  ]
}
