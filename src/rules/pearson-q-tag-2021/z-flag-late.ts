import type { Examples } from '../example'
import { flagsInTime } from './z-flags'

/** Units of certificating learners are flagged by the day on which Q-TAGs are due. */
export default flagsInTime({
  id: 'z-flag-late',
  catalogue: ['QT-63'],
  severity: 'warning',
  title: 'The Z flag of a certificating learner is late',
  section: 'An overview of the administrative steps you will take',
  why: 'Units with reduced assessment are flagged by 18 June 2021 for certificating learners.',
  fix: 'Correct the date, or tell Pearson that the flag came late.',
  status: 'certificating',
  deadline: ({ deadline }) => deadline
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Status        | Unit | Unit grade | Z flag | Z flag date
        L1         | Certificating | 1    | M          | Z      | 18/06/2021
        L2         | Mid-flight    | 1    |            | Z      | 31/08/2021`
    },
    {
      sheets: `
        Learner ID | Unit | Unit grade | Z flag | Z flag date
        L1         | 1    | M          | Z      | 18/06/2021`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Status        | Unit | Unit grade | Z flag | Z flag date
        L1         | Certificating | 1    | M          | Z      | 21/06/2021`,
      findings: ['F2: The Z flag is of 21 June 2021; for certificating learners it was due by 18 June 2021.']
    }
  ]
}
