import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { rule } from './rule'
import { fromLog } from './series-log'

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
    const allowedOn = fromLog(workbook, sheet, log => log.sheet.column('psa-hours')?.value(log.row))
    const timed = sheet.rows.filter(row => used.value(row) !== undefined)
    if (timed.some(row => allowedOn(row) === undefined)) yield { cannotTell: 'No series log gives the hours of the set assignment for every row.' }
    yield* faultsIn(used, timed, row => {
      const [hours, allowed] = [used.value(row), allowedOn(row)]
      if (hours === undefined || allowed === undefined || hours <= allowed) return null
      return { value: hours, message: `The resubmission took ${hours} hours, and the set assignment gives up to ${allowed} for it.` }
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
