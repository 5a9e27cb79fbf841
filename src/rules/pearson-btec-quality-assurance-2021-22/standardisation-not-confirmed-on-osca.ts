import { academicYearOf, dayInAcademicYear } from '../../domain/academic-year'
import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { rule } from './rule'
import { hasRole, staffOn } from './staff'
import { deadlineOn } from './year'

/** The Lead IV confirms on OSCA that the year's standardisation was held. */
export default rule({
  id: 'standardisation-not-confirmed-on-osca',
  catalogue: ['QA-23'],
  severity: 'error',
  title: 'Standardisation is not confirmed on OSCA in time',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'staff',
  needs: ['role', 'osca-confirmed-date'],
  why: 'By 15 October each year the Lead IV confirms on OSCA, for each suite, that the team’s standardisation is done.',
  fix: 'Confirm it on OSCA, and enter the day; if it was late, nothing more is to be done here.',
  *check({ sheet, columns: { 'osca-confirmed-date': column }, edition, asOf }) {
    const due = deadlineOn(sheet, asOf, edition.dates.standardisationConfirmed)
    const types = sheet.column('standardisation-type')
    const rows = staffOn(sheet, edition, asOf)
      .filter(one => hasRole(one, 'Lead-IV') && (types?.value(one.row) ?? 'CSM') === 'CSM')
      .map(({ row }) => row)
    for (const row of rows) {
      const day = column.value(row)
      if (day === undefined) continue
      const own = dayInAcademicYear(academicYearOf(day), edition.dates.standardisationConfirmed)
      if (day > own) yield { row, column, value: day, message: `Standardisation was confirmed on OSCA on ${formatDay(day)}; it was due by ${formatDay(own)}.` }
    }
    if (asOf <= due) return
    yield* gapsIn({
      column,
      rows,
      one: () => ({ kind: 'blank', message: `No confirmation of standardisation on OSCA is entered; it was due by ${formatDay(due)}.` }),
      many: (lacking, of) => `${lacking} of the ${of} Lead IV rows have no confirmation of standardisation on OSCA; it was due by ${formatDay(due)}.`
    })
  }
})

const staff = (...rows: readonly string[]) => `
        Rulebook: QA
        Academic year: 2021-22
        Staff name | Role | Suite | Confirmed on OSCA
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: staff('A Khan | LIV | RQF Nationals | 15/10/2021', 'B Birch | Assessor | RQF Nationals |'), asOf: '2022-03-01' },
    { sheets: staff('A Khan | LIV | RQF Nationals |'), asOf: '2021-10-15' }
  ],
  bad: [
    {
      sheets: staff('A Khan | LIV | RQF Nationals | 18/10/2021', 'C Cedar | LIV | Firsts |'),
      asOf: '2022-03-01',
      findings: [
        'D4: Standardisation was confirmed on OSCA on 18 October 2021; it was due by 15 October 2021.',
        'D5: No confirmation of standardisation on OSCA is entered; it was due by 15 October 2021.'
      ]
    }
  ]
}
