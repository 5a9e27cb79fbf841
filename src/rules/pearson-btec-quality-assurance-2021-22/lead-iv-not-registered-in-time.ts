import { academicYearOf, dayInAcademicYear } from '../../domain/academic-year'
import { formatDay, type Day } from '../../domain/dates'
import type { Row } from '../../recognise/typed-sheet'
import type { CellFault } from '../cell-faults'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import type { QualityAssuranceEdition } from './edition'
import { rule } from './rule'
import { hasRole, staffOn, type StaffSheet } from './staff'
import { deadlineOn } from './year'

/** Lead IVs register, or renew their registration, each year and for each qualification. */
export default rule({
  id: 'lead-iv-not-registered-in-time',
  catalogue: ['QA-22'],
  severity: 'error',
  title: 'A Lead IV is not registered in time',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'staff',
  needs: ['role', 'osca-registration-date'],
  why: 'The Lead IV registers on OSCA by 30 September each year for each qualification, or renews the registration, to confirm the role.',
  fix: 'Register on OSCA through Edexcel Online, and enter the day; if it was late, nothing more is to be done here.',
  *check({ sheet, columns: { 'osca-registration-date': column }, edition, asOf }) {
    const rows = staffOn(sheet, edition, asOf).filter(one => hasRole(one, 'Lead-IV')).map(({ row }) => row)
    const due = deadlineOn(sheet, asOf, edition.dates.leadIvRegistration)
    if (asOf > due) {
      yield* gapsIn({
        column,
        rows,
        one: row => ({ kind: 'blank', message: `${subjectOf(sheet, row)}no registration of the Lead IV on OSCA is entered; it was due by ${formatDay(due)}.` }),
        many: (lacking, of) => `${lacking} of the ${of} Lead IV rows have no registration on OSCA; it was due by ${formatDay(due)}.`
      })
    }
    for (const row of rows) {
      const day = column.value(row)
      const fault = day === undefined ? null : judge(day, sheet, edition, asOf)
      if (fault) yield { row, column, ...fault }
    }
  }
})

/** A date is judged by the deadline of its own academic year, and counts until that of the next. */
function judge(day: Day, sheet: StaffSheet, { dates }: QualityAssuranceEdition, asOf: Day): CellFault | null {
  const own = dayInAcademicYear(academicYearOf(day), dates.leadIvRegistration)
  const due = deadlineOn(sheet, asOf, dates.leadIvRegistration)
  const before = sheet.academicYear === null ? -Infinity : dayInAcademicYear(sheet.academicYear - 1, dates.leadIvRegistration)
  if (day <= before) {
    return asOf > due
      ? { value: day, message: `The Lead IV's registration on OSCA is of ${formatDay(day)}; it was to be renewed by ${formatDay(due)}.` }
      : null
  }
  const isThisYears = sheet.academicYear === null || academicYearOf(day) === sheet.academicYear
  return isThisYears && day > own ? { value: day, message: `The Lead IV registered on OSCA on ${formatDay(day)}; it was due by ${formatDay(own)}.` } : null
}

function subjectOf(sheet: StaffSheet, row: Row): string {
  const subject = sheet.column('qualification')?.value(row) ?? sheet.column('subject')?.value(row) ?? sheet.column('principal-subject-area')?.value(row)
  return subject === undefined ? 'For this row ' : `For ${subject} `
}

const staff = (...rows: readonly string[]) => `
        Rulebook: QA
        Academic year: 2021-22
        Staff name | Role | Qualification | OSCA registered
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: staff('A Khan | LIV | L3 Sport | 30/09/2021', 'A Khan | LIV | L2 Sport | 02/07/2021', 'B Birch | Assessor | L3 Sport |'), asOf: '2021-11-01' },
    { sheets: staff('A Khan | LIV | L3 Sport |'), asOf: '2021-09-30' }
  ],
  bad: [
    {
      sheets: staff('A Khan | LIV | L3 Sport | 01/10/2021', 'A Khan | LIV | L2 Sport |', 'C Cedar | LIV | Business | 28/09/2020'),
      asOf: '2021-11-01',
      findings: [
        'D5: For L2 Sport no registration of the Lead IV on OSCA is entered; it was due by 30 September 2021.',
        'D4: The Lead IV registered on OSCA on 1 October 2021; it was due by 30 September 2021.',
        "D6: The Lead IV's registration on OSCA is of 28 September 2020; it was to be renewed by 30 September 2021."
      ]
    }
  ]
}
