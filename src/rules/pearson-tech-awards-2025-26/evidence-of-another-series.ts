import { formatDay, type Day } from '../../domain/dates'
import { dayInSeries } from '../../domain/moderation-deadline'
import { formatSeries, seriesOrder, type Series } from '../../domain/series'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import type { TechAwardsEdition } from './edition'
import { rule } from './rule'

/**
 * Work is moderated in the series in which it is completed: not before its set assignment was released, and not after
 * the months that the series is named by. Work between the deadline and then may only be late, which is another rule's.
 */
export default rule({
  id: 'evidence-of-another-series',
  catalogue: ['TA-17'],
  severity: 'error',
  title: 'The work was completed in another series',
  section: 'Moderation',
  sheetKind: 'component-marks',
  needs: ['evidence-date', 'series'],
  why: 'Work is moderated in the series in which it is completed, and each series has a set assignment of its own. Work for another assignment cannot be sent.',
  fix: 'Correct the date if it is mistyped; otherwise enter the student for the series in which the work was completed.',
  *check({ sheet, columns: { 'evidence-date': evidenceDate, series }, edition }) {
    const windows = new Map<number, Window>()
    yield* faultsIn(evidenceDate, sheet.rows, row => {
      const completed = evidenceDate.value(row)
      const moderated = series.value(row)
      if (completed === undefined || !moderated) return null
      const order = seriesOrder(moderated)
      const window = windows.get(order) ?? windowOf(moderated, edition)
      windows.set(order, window)
      const message = misplaced(completed, moderated, window)
      return message === null ? null : { value: completed, message }
    })
  }
})

/** The days between which work for a series is completed. */
interface Window {
  readonly released: Day
  readonly ends: Day
}

function windowOf(series: Series, edition: TechAwardsEdition): Window {
  const { assignmentsReleased, ends } = edition.series[series.window]
  return { released: dayInSeries(series, assignmentsReleased), ends: dayInSeries(series, ends) }
}

function misplaced(completed: Day, series: Series, { released, ends }: Window): string | null {
  if (completed < released) {
    return `The work is dated ${formatDay(completed)}, before the set assignment of ${formatSeries(series)} was released in ${monthOf(released)}.`
  }
  if (completed <= ends) return null
  return `The work is dated ${formatDay(completed)}, after the ${formatSeries(series)} series.`
}

function monthOf(day: Day): string {
  return formatDay(day).replace(/^\d+ /, '')
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component: 1
        Candidate number | Series | Mark | Work completed
        0012 | Dec/Jan 2026  | 30 | 10/11/2025
        0013 | May/June 2026 | 30 | 27/03/2026
        0014 | Dec/Jan 2026  | 30 | 17/12/2025
        0015 | Dec/Jan 2026  | 30 |`
    }
  ],
  bad: [
    {
      sheets: `
        Component: 1
        Candidate number | Series | Mark | Work completed
        0012 | May/June 2026 | 30 | 12/06/2025
        0013 | Dec/Jan 2026  | 30 | 10/03/2026`,
      findings: [
        'D3: The work is dated 12 June 2025, before the set assignment of May/June 2026 was released in September 2025.',
        'D4: The work is dated 10 March 2026, after the Dec/Jan 2026 series.'
      ]
    }
  ]
}
