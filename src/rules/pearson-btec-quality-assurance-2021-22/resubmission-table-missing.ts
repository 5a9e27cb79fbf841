import type { Examples } from '../example'
import { programmeGap } from './programme-gap'
import { said } from './programme-row'

/** Each programme has a table of its resubmissions. */
export default programmeGap({
  id: 'resubmission-table-missing',
  catalogue: ['QA-33'],
  severity: 'warning',
  title: 'A programme has no resubmission evidence table',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  needs: ['resubmission-table'],
  on: 'resubmission-table',
  why: 'The Lead Standards Verifier reports on a table of resubmissions: programme, unit, learner, first grade and resubmitted grade.',
  fix: 'Make the table from the assessment tracking, and enter Yes here.',
  judge: programme =>
    said(programme, 'resubmission-table') === 'no' ? { value: 'no', message: 'The programme has no table of its resubmissions.' } : null
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Programme | Suite | Live registrations | Resubmission table
        Business  | L3 Nationals (2016) | 40 | Yes
        Sport     | L3 Nationals (2016) | 40 | N/A
        Media     | L3 Nationals (2016) | 40 |`
    }
  ],
  bad: [
    {
      sheets: `
        Programme | Suite | Live registrations | Resubmission table
        Business  | L3 Nationals (2016) | 40 | No`,
      findings: ['D2: The programme has no table of its resubmissions.']
    }
  ]
}
