import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { rule } from './rule'

/** Works out by when the awarding body handles an appeal and a hearing; a hearing follows the preliminary appeal. */
export default rule({
  id: 'hearing-before-appeal',
  catalogue: ['TA-68'],
  severity: 'warning',
  title: 'A hearing is requested before the preliminary appeal',
  section: 'Appeals',
  sheetKind: 'component-series',
  needs: ['appeal-date'],
  why: 'An appeal has two steps: a preliminary appeal, and a hearing after it where one is needed. The awarding body says how long it takes for each.',
  fix: 'Make the preliminary appeal first, or correct the date that is mistyped.',
  *check({ sheet, columns: { 'appeal-date': appeal }, settings }) {
    const hearing = sheet.column('hearing-request-date')
    const days = settings['ta.appeal-days']
    for (const row of sheet.rows) {
      const [made, requested] = [appeal.value(row), hearing?.value(row)]
      if (made !== undefined) {
        const day = made + days.preliminary
        yield { row, column: appeal, label: 'Preliminary appeal handled by', result: formatDay(day), dated: { use: 'expected', day } }
      }
      if (!hearing || requested === undefined) continue
      const day = requested + days.hearing
      yield { row, column: hearing, label: 'Hearing request handled by', result: formatDay(day), dated: { use: 'expected', day } }
      if (made === undefined ? !appeal.isBlank(row) : requested > made) continue
      const before = made === undefined ? 'no appeal is entered' : `the appeal is of ${formatDay(made)}`
      yield { row, column: hearing, value: requested, message: `A hearing is requested on ${formatDay(requested)}, but ${before}.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Appeal date | Hearing request date
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 01/04/2026 | 20/05/2026
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 |            |`,
      computed: ['E2: Preliminary appeal handled by = 13 May 2026', 'F2: Hearing request handled by = 29 July 2026']
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Appeal date | Hearing request date
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 20/05/2026 | 01/04/2026`,
      computed: ['E2: Preliminary appeal handled by = 1 July 2026', 'F2: Hearing request handled by = 10 June 2026'],
      findings: ['F2: A hearing is requested on 1 April 2026, but the appeal is of 20 May 2026.']
    }
  ]
}
