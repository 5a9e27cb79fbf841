import { formatAcademicYear } from '../../domain/academic-year'
import { formatDay } from '../../domain/dates'
import { setAssignmentYears } from '../../domain/set-assignment-years'
import { academicYearOn } from '../../domain/working-days/terms'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { rule } from './rule'

/** A set assignment is used in the year for which it was published. */
export default rule({
  id: 'set-assignment-of-another-year',
  catalogue: ['IA-18'],
  severity: 'error',
  title: 'A set assignment is of another year',
  section: 'Pearson Set Assignments (PSAs) for new Pearson BTEC International Level 2 and 3',
  sheetKind: 'assignment-plan',
  needs: ['psa-year', 'hand-out-date'],
  why: 'Set assignments are available from September each year and are valid for one year only.',
  fix: 'Use a set assignment of the year in which it is handed out, or correct the year if it is mistyped.',
  *check({ sheet, edition, calendar, columns: { 'psa-year': years, 'hand-out-date': start } }) {
    yield* faultsIn(years, coveredRows(sheet, edition), row => {
      const [text, day] = [years.value(row), start.value(row)]
      const possible = text === undefined ? undefined : setAssignmentYears(text, edition.setAssignmentsFrom)
      if (!possible || day === undefined) return null
      const year = academicYearOn(calendar(), day)
      if (possible.includes(year)) return null
      return {
        value: text ?? '',
        message: `The set assignment is of ${text ?? ''}, and it is handed out on ${formatDay(day)}, in ${formatAcademicYear(year)}.`
      }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Source | PSA year  | Hand-out date | Deadline
        3    | 1          | PSA    | 2023-24   | 06/11/2023    | 20/11/2023
        3    | 2          | PSA    | Sept 2023 | 08/01/2024    | 22/01/2024
        5    | 1          | PSA    | 2023      | 06/11/2023    | 20/11/2023
        6    | 1          | PSA    | tbc       | 06/11/2023    | 20/11/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Source | PSA year  | Hand-out date | Deadline
        3    | 1          | PSA    | Sept 2022 | 06/11/2023    | 20/11/2023
        5    | 1          | PSA    | 2022/23   | 06/11/2023    | 20/11/2023
        6    | 1          | PSA    | 2022      | 06/11/2023    | 20/11/2023`,
      findings: [
        'D3: The set assignment is of Sept 2022, and it is handed out on 6 November 2023, in 2023-24.',
        'D4: The set assignment is of 2022/23, and it is handed out on 6 November 2023, in 2023-24.',
        'D5: The set assignment is of 2022, and it is handed out on 6 November 2023, in 2023-24.'
      ]
    }
  ]
}
