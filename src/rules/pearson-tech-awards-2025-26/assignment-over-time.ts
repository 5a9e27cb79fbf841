import type { Examples } from '../example'
import { rule } from './rule'
import { bySetTime } from './set-time'

/** The set assignment is completed within its set time. Where a resubmission has no hours of its own, both may be in one figure. */
export default rule({
  id: 'assignment-over-time',
  catalogue: ['TA-22'],
  severity: 'warning',
  title: 'More time is used than the set assignment gives (marks sheet)',
  section: 'Planning',
  sheetKind: 'component-marks',
  needs: ['component', 'series', 'hours-used'],
  why: 'Each set assignment has a set time, and the centre’s assessment policy is to keep to it. Work beyond that time is not under the same conditions as everybody else’s.',
  fix: 'Correct the hours if they are mistyped; nothing is to be done where an access arrangement gives more time.',
  *check({ sheet, workbook, columns: { 'hours-used': used } }) {
    const resubmission = sheet.column('resubmission-hours') ? undefined : sheet.column('resubmission')
    yield* bySetTime({ sheet, workbook }, used, (row, hours, allowed) => {
      const most = resubmission?.value(row) === 'yes' ? allowed * 2 : allowed
      return hours > most ? { value: hours, message: `${hours} hours were used, and the set assignment gives ${allowed}.` } : null
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | Mark | Hours used | Resubmitted
        0012 | 30 | 6  |
        0013 | 30 | 10 | Yes
        0014 | 30 |    |
        == Series ==
        Component | Series | PSA hours | Marks submitted
        1 | May/June 2026 | 6 |`
    },
    {
      sheets: `
        Component: 1
        Series: May/June 2026
        Candidate number | Mark | Hours used
        0012 | 30 | 9`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | Mark | Hours used
        0012 | 30 | 7 hours
        == Series ==
        Component | Series | PSA hours | Marks submitted
        1 | May/June 2026 | 6 |`,
      findings: ['Marks!C4: 7 hours were used, and the set assignment gives 6.']
    }
  ]
}
