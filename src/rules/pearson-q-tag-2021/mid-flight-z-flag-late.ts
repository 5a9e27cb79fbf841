import type { Examples } from '../example'
import { flagsInTime } from './z-flags'

/** Units of mid-flight learners are flagged within the academic year. */
export default flagsInTime({
  id: 'mid-flight-z-flag-late',
  catalogue: ['QT-64'],
  severity: 'error',
  title: 'The Z flag of a mid-flight learner is late',
  section: 'Arrangements for mid-flight learners',
  why: 'For mid-flight learners units with reduced assessment are flagged in this academic year, and no later than 31 August 2021.',
  fix: 'Correct the date; if it is right, ask Pearson whether the flag still counts.',
  status: 'mid-flight',
  deadline: ({ midFlightFlags }) => midFlightFlags
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Status        | Unit | Unit grade | Reduced assessment | Z flag | Z flag date
        L1         | Certificating | 1    | M          | Yes                | Z      | 18/06/2021
        L2         | Mid-flight    | 1    |            | Yes                | Z      | 31/08/2021`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Status        | Unit | Unit grade | Reduced assessment | Z flag | Z flag date
        L2         | Mid-flight    | 1    |            | Yes                | Z      | 01/09/2021`,
      findings: ['G3: The Z flag is of 1 September 2021; for mid-flight learners it was due by 31 August 2021.']
    }
  ]
}
