import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { rule } from './rule'

/** Post-results services are requested from results day on; the last day is in the awarding body's key dates alone. */
export default rule({
  id: 'review-before-results',
  catalogue: ['TA-66'],
  severity: 'error',
  title: 'A review is requested before results day',
  section: 'Results and post-results services',
  sheetKind: 'component-series',
  needs: ['romm-date', 'results-day'],
  why: 'A review can be requested only once all students have received their results on the official results day.',
  fix: 'Request the review on or after results day, or correct the date that is mistyped.',
  *check({ sheet, columns: { 'romm-date': requested, 'results-day': results } }) {
    yield* faultsIn(requested, sheet.rows, row => {
      const [day, official] = [requested.value(row), results.value(row)]
      if (day === undefined || official === undefined || day >= official) return null
      return { value: day, message: `The review is requested on ${formatDay(day)}, before results day on ${formatDay(official)}.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Results day | ROMM date
        1 | May/June 2025 | 15/05/2025 | 15/05/2025 | 21/08/2025 | 21/08/2025
        2 | May/June 2025 | 15/05/2025 | 15/05/2025 | 21/08/2025 |`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Results day | ROMM date
        1 | May/June 2025 | 15/05/2025 | 15/05/2025 | 21/08/2025 | 20/08/2025`,
      findings: ['F2: The review is requested on 20 August 2025, before results day on 21 August 2025.']
    }
  ]
}
