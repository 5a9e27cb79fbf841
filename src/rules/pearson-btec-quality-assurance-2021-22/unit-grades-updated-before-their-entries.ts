import type { Examples } from '../example'
import { olderThanEntries } from './older-than-entries'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Records of assessment are kept up to date: the day of the last update is not before what they hold. */
export default rule({
  id: 'unit-grades-updated-before-their-entries',
  catalogue: ['QA-34'],
  severity: 'warning',
  title: 'The unit grades say that they are older than their entries',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'unit-grades',
  needs: ['tracker-updated', 'completed-date'],
  why: 'Assessment tracking is maintained, accurate and up to date, since sign-off and claims rest on it.',
  fix: 'Enter the day of the last update, or correct the day of the entry.',
  *check({ sheet, columns, edition }) {
    yield* olderThanEntries({ updated: columns['tracker-updated'], entered: columns['completed-date'], rows: ownRows(sheet, edition) })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Unit grade | Completed date | Tracker updated
        101 | 1 | M | 05/11/2021 | 05/11/2021
        102 | 1 | P |            | 05/11/2021`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        Learner ID | Unit | Unit grade | Completed date | Tracker updated
        101 | 1 | M | 05/11/2021 | 04/11/2021
        102 | 1 | P | 05/11/2021 | 08/11/2021`,
      findings: ['E3: The tracker was last updated on 4 November 2021, and holds an entry of 5 November 2021.']
    },
    {
      sheets: `
        Rulebook: QA
        Tracker updated: 04/11/2021
        Learner ID | Unit | Unit grade | Completed date
        101 | 1 | M | 05/11/2021
        102 | 1 | P | 08/11/2021`,
      findings: ['A2: The tracker was last updated on 4 November 2021, and holds an entry of 8 November 2021.']
    }
  ]
}
