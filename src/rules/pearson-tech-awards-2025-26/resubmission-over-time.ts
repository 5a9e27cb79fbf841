import type { Examples } from '../example'
import { rule } from './rule'
import { bySetTime } from './set-time'

/** A resubmission takes no longer than the set assignment itself. */
export default rule({
  id: 'resubmission-over-time',
  catalogue: ['TA-33'],
  severity: 'error',
  title: 'A resubmission took longer than the set assignment gives',
  section: 'Resubmission and retakes',
  sheetKind: 'component-marks',
  needs: ['component', 'series', 'resubmission-hours'],
  why: 'Students improve only parts of their work, and may have up to the full time of the set assignment for that.',
  fix: 'Correct the hours if they are mistyped; otherwise ask the awarding body whether the work can be sent.',
  *check({ sheet, workbook, columns: { 'resubmission-hours': used } }) {
    yield* bySetTime({ sheet, workbook }, used, (_, hours, allowed) =>
      hours > allowed ? { value: hours, message: `The resubmission took ${hours} hours, and the set assignment gives up to ${allowed} for it.` } : null
    )
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Marks ==
        Component: 1
        Series: May/June 2026
        Candidate number | Mark | Resubmission hours
        0012 | 30 | 6
        0013 | 30 |
        == Series ==
        Component | Series | PSA hours | Marks submitted
        1 | May/June 2026 | 6 |`
    },
    {
      sheets: `
        Component: 1
        Series: May/June 2026
        Candidate number | Mark | Resubmission hours
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
        Candidate number | Mark | Resubmission hours
        0012 | 30 | 6.5
        == Series ==
        Component | Series | PSA hours | Marks submitted
        1 | May/June 2026 | 6 |`,
      findings: ['Marks!C4: The resubmission took 6.5 hours, and the set assignment gives up to 6 for it.']
    }
  ]
}
