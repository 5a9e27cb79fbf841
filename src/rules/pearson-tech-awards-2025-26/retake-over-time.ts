import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { componentTypeOn } from './component-types'
import { rule } from './rule'
import { fromLog } from './series-log'

/** A retake has the full time of its set assignment again, and no more. */
export default rule({
  id: 'retake-over-time',
  catalogue: ['TA-41'],
  severity: 'warning',
  title: 'More time is used than the set assignment gives (entries)',
  section: 'Evidence for a retake',
  sheetKind: 'component-entries',
  needs: ['component', 'series', 'psa-hours-used'],
  why: 'A retake has the full time of the new set assignment, with monitored preparation where it applies. Work beyond that time is not under the same conditions as everybody else’s.',
  fix: 'Correct the hours if they are mistyped; nothing is to be done where an access arrangement gives more time.',
  *check({ sheet, workbook, columns: { 'psa-hours-used': used } }) {
    const allowedOn = fromLog(workbook, sheet, log => log.sheet.column('psa-hours')?.value(log.row))
    const typeOf = componentTypeOn(workbook, sheet)
    const timed = sheet.rows.filter(row => used.value(row) !== undefined && typeOf(row) !== 'external')
    if (timed.some(row => allowedOn(row) === undefined)) yield { cannotTell: 'No series log gives the hours of the set assignment for every row.' }
    yield* faultsIn(used, timed, row => {
      const [hours, allowed] = [used.value(row), allowedOn(row)]
      if (hours === undefined || allowed === undefined || hours <= allowed) return null
      return { value: hours, message: `${hours} hours were used, and the set assignment gives ${allowed}.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Entries ==
        Candidate number | Component | Series | Attempt | Retake hours
        0012 | 1 | May/June 2026 | 2 | 6
        0013 | 1 | May/June 2026 | 2 |
        == Series ==
        Component | Series | PSA hours | Marks submitted
        1 | May/June 2026 | 6 |`
    },
    {
      sheets: `
        Candidate number | Component | Series | Attempt | Retake hours
        0012 | 1 | May/June 2026 | 2 | 20`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Entries ==
        Candidate number | Component | Series | Attempt | Retake hours
        0012 | 1 | May/June 2026 | 2 | 7.5
        == Series ==
        Component | Series | PSA hours | Marks submitted
        1 | May/June 2026 | 6 |`,
      findings: ['Entries!E2: 7.5 hours were used, and the set assignment gives 6.']
    }
  ]
}
