import { formatDay } from '../../domain/dates'
import { dayInSeries } from '../../domain/moderation-deadline'
import { formatSeries } from '../../domain/series'
import type { Examples } from '../example'
import { logGap } from './log-gap'

/** The assessment of a component is planned between the release of the set assignment and the deadline for its marks. */
export default logGap({
  id: 'plan-outside-series',
  catalogue: ['TA-4'],
  severity: 'warning',
  title: 'A planned assessment does not fit its series',
  section: 'Planning',
  why: 'Plans should fit the timings of the set assignments: work cannot begin before the assignment is released, and marks and sample are due by the deadline of the series.',
  fix: 'Check the planned dates against the key dates schedule.',
  needs: ['series', 'plan-end'],
  on: 'plan-end',
  judge({ sheet, row, edition }) {
    const [series, start, end] = [sheet.column('series')?.value(row), sheet.column('plan-start')?.value(row), sheet.column('plan-end')?.value(row)]
    if (!series || end === undefined || sheet.column('component-type')?.value(row) === 'external') return null
    if (start !== undefined && end < start) {
      return { kind: 'order', value: end, message: `The planned end, ${formatDay(end)}, is before the planned start, ${formatDay(start)}.` }
    }
    const { deadline, assignmentsReleased } = edition.series[series.window]
    const [due, released] = [dayInSeries(series, deadline), dayInSeries(series, assignmentsReleased)]
    if (end > due) {
      return { kind: 'late', value: end, message: `The planned end, ${formatDay(end)}, is after the deadline of ${formatDay(due)} for ${formatSeries(series)}.` }
    }
    if ((start ?? end) >= released) return null
    const begins = `The assessment is planned from ${formatDay(start ?? end)}`
    return { kind: 'early', value: end, message: `${begins}, and set assignments for ${formatSeries(series)} are released from ${formatDay(released)}.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Component type | Series | Planned start | Planned end | Marks submitted
        1 | Internal | May/June 2026 | 05/01/2026 | 15/05/2026 |
        2 | Internal | May/June 2026 |            | |
        3 | External | May/June 2026 |            | 20/05/2026 |`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Component type | Series | Planned start | Planned end | Marks submitted
        1 | Internal | Dec/Jan 2026  | 05/10/2025 | 16/12/2025 |
        2 | Internal | May/June 2026 | 05/03/2026 | 05/02/2026 |
        2 | Internal | May/June 2026 | 07/07/2025 | 05/02/2026 |`,
      findings: [
        'E2: The planned end, 16 December 2025, is after the deadline of 15 December 2025 for Dec/Jan 2026.',
        'E3: The planned end, 5 February 2026, is before the planned start, 5 March 2026.',
        'E4: The assessment is planned from 7 July 2025, and set assignments for May/June 2026 are released from 1 September 2025.'
      ]
    }
  ]
}
