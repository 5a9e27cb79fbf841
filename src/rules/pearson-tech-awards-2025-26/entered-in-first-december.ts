import { dayOf, formatDay } from '../../domain/dates'
import { academicYearOfSeries, formatSeries } from '../../domain/series'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { componentTypeOn } from './component-types'
import { rule } from './rule'

/** Some courses begin in the last days of August; the year's new students are those from this month on. */
const FIRST_MONTH = 8

/** The December/January series comes too early for those who began in the September before. */
export default rule({
  id: 'entered-in-first-december',
  catalogue: ['TA-19'],
  severity: 'warning',
  title: 'A student who has just begun is entered for December/January',
  section: 'Internal assessment',
  sheetKind: 'component-entries',
  needs: ['programme-start', 'series'],
  why: 'All content is to be taught before a set assignment starts, so the first December/January series is not meant for students who began that September.',
  fix: 'Enter the student for a later series, unless all of the content has been taught.',
  *check({ sheet, workbook, columns: { 'programme-start': start, series } }) {
    const typeOf = componentTypeOn(workbook, sheet)
    const attempt = sheet.column('attempt-number')
    yield* faultsIn(series, sheet.rows, row => {
      const [began, entered] = [start.value(row), series.value(row)]
      if (began === undefined || entered?.window !== 'dec-jan' || typeOf(row) === 'external') return null
      if (began < dayOf(academicYearOfSeries(entered), FIRST_MONTH, 1) || (attempt?.value(row) ?? 1) > 1) return null
      const name = formatSeries(entered)
      return { value: name, message: `The course began on ${formatDay(began)}, and the entry is for ${name} of the same school year.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt | Start date
        0012 | 1 | Internal | Dec/Jan 2026  | 1 | 04/09/2024
        0013 | 1 | Internal | May/June 2026 | 1 | 03/09/2025
        0014 | 1 | Internal | Dec/Jan 2026  | 1 |
        0015 | 1 | Internal | Dec/Jan 2026  | 2 | 03/09/2025`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Series | Attempt | Start date
        0012 | 1 | December 2025 | 1 | 03/09/2025`,
      findings: ['C2: The course began on 3 September 2025, and the entry is for Dec/Jan 2026 of the same school year.']
    }
  ]
}
