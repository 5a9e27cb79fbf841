import { academicYearOf, formatAcademicYear } from '../../domain/academic-year'
import { dayOf, formatDay, type Day } from '../../domain/dates'
import type { Row, TypedSheet } from '../../recognise/typed-sheet'
import type { CellFault } from '../cell-faults'
import type { Examples } from '../example'
import type { DayOfYear, TechAwardsEdition } from './edition'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** More blank dates than this, where they are the most, are a column that is not kept up: said once. */
const NOT_KEPT_UP = 10

/**
 * Students are registered by the normal deadline of the academic year in which it was done: who was registered in autumn
 * 2024 is not late for 2025. The deadline stands on whatever weekday it falls.
 */
export default rule({
  id: 'registered-late',
  catalogue: ['TA-11'],
  severity: 'error',
  title: 'A student is registered outside the normal time',
  section: 'Registering students on the programme',
  sheetKind: 'learners',
  needs: ['registration-date'],
  why: 'Registration opens on 1 September and must be done by the normal deadline of 1 November. Late fees apply after that.',
  fix: 'Check the date. A late fee applies to a late registration; nothing else is to be done.',
  *check({ sheet, columns: { 'registration-date': column }, edition, asOf }) {
    const rows = ownRows(sheet).filter(row => sheet.column('status')?.value(row) !== 'withdrawn')
    const overdue = isOverdue(sheet.academicYear ?? academicYearOf(asOf), edition, asOf)
    const blank = new Set(overdue ? rows.filter(row => column.isBlank(row)) : [])
    const isAbandoned = blank.size > NOT_KEPT_UP && blank.size > rows.length / 2
    if (isAbandoned) yield { column, ...open, kind: 'many', message: `${blank.size} of the ${rows.length} students have no registration date.` }
    for (const row of rows) {
      const registered = column.value(row)
      const fault = registered === undefined ? null : judge(sheet, row, registered, edition)
      if (fault) yield { row, column, ...fault }
      else if (!isAbandoned && blank.has(row)) {
        yield { row, column, ...open, kind: 'blank', message: 'No registration date is entered, and the normal deadline has passed.' }
      }
    }
  }
})

const open = { severity: 'warning', fix: 'Enter the day of registration; if there was none, register the student, for which a late fee applies.' } as const

function isOverdue(academicYear: number, edition: TechAwardsEdition, asOf: Day): boolean {
  return asOf > inYear(academicYear, edition.registration.deadline)
}

function judge(sheet: TypedSheet<'learners'>, row: Row, registered: Day, edition: TechAwardsEdition): CellFault | null {
  const year = academicYearOf(registered)
  const [opens, deadline] = [inYear(year + 1, edition.registration.opens), inYear(year, edition.registration.deadline)]
  if (registered <= deadline) return null
  const start = sheet.column('programme-start')?.value(row)
  if (start !== undefined && start >= opens) {
    return {
      kind: 'early',
      value: registered,
      message: `Registered on ${formatDay(registered)} for a start on ${formatDay(start)}: registration opens on ${formatDay(opens)}.`,
      fix: 'Check both dates.'
    }
  }
  const message = `Registered on ${formatDay(registered)}, after the normal deadline of ${formatDay(deadline)} for ${formatAcademicYear(year)}.`
  // The guide has no word for students who join after the deadline.
  return start !== undefined && start > deadline ? { value: registered, message, severity: 'advice' } : { value: registered, message }
}

function inYear(academicYear: number, { month, day }: DayOfYear): Day {
  return dayOf(month >= 9 ? academicYear : academicYear + 1, month, day)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: TA
        Academic year: 2025/26
        ULN | Registration date | Status
        9276308686 | 01/11/2025 |
        1234567890 | 30/09/2024 |
        1234567891 |            | Withdrawn`,
      asOf: '2026-01-05'
    },
    {
      sheets: `
        Rulebook: TA
        Academic year: 2025/26
        ULN | Registration date | Status
        9276308686 | |`,
      asOf: '2025-11-01'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: TA
        Academic year: 2025/26
        ULN | Registration date | Start date
        9276308686 | 02/11/2025 | 03/09/2025
        1234567890 | 12/01/2026 | 12/01/2026
        1234567891 | 20/08/2025 | 03/09/2025
        1234567892 |            | 03/09/2025`,
      asOf: '2026-01-20',
      findings: [
        'B4: Registered on 2 November 2025, after the normal deadline of 1 November 2025 for 2025-26.',
        'B5: Registered on 12 January 2026, after the normal deadline of 1 November 2025 for 2025-26.',
        'B6: Registered on 20 August 2025 for a start on 3 September 2025: registration opens on 1 September 2025.',
        'B7: No registration date is entered, and the normal deadline has passed.'
      ]
    }
  ]
}
