import { dayInAcademicYear } from '../../domain/academic-year'
import { formatDay } from '../../domain/dates'
import { comparableName } from '../../domain/person-name'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { rule } from './rule'
import { hasRole, staffOn, type StaffRow } from './staff'
import { deadlineOn, trainingYearOf } from './year'

/** Lead IVs work through the Centre Standardisation Materials of each suite with their team in the first weeks of the year. */
export default rule({
  id: 'lead-iv-not-standardised-in-time',
  catalogue: ['QA-23'],
  severity: 'error',
  title: 'Standardisation with the centre materials is missing or late',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'staff',
  needs: ['role', 'standardisation-date'],
  why: 'By 15 October each year the Lead IV works through the Centre Standardisation Materials of each suite with the team, and keeps a record.',
  fix: 'Enter the day of this year’s standardisation; if it was not held, hold it now.',
  *check({ sheet, columns: { 'standardisation-date': column }, edition, asOf }) {
    const due = deadlineOn(sheet, asOf, edition.dates.standardisationConfirmed)
    const isThisYears = (day: number) => sheet.academicYear === null || trainingYearOf(day) >= sheet.academicYear
    const blank: StaffRow[] = []
    const groups = groupsOf(staffOn(sheet, edition, asOf).filter(one => hasRole(one, 'Lead-IV')))
    for (const group of groups) {
      const withMaterials = group.filter(({ row }) => (sheet.column('standardisation-type')?.value(row) ?? 'CSM') === 'CSM')
      const days = withMaterials.flatMap(one => {
        const day = column.value(one.row)
        return day !== undefined && isThisYears(day) ? [{ ...one, day }] : []
      })
      if (days.length === 0) {
        const [first] = withMaterials.length > 0 ? withMaterials : group
        const isOpen = withMaterials.some(({ row }) => column.value(row) === undefined && !column.isBlank(row))
        if (first && !isOpen && asOf > due) blank.push(first)
        continue
      }
      const earliest = days.reduce((one, other) => (other.day < one.day ? other : one))
      const own = dayInAcademicYear(trainingYearOf(earliest.day), edition.dates.standardisationConfirmed)
      if (earliest.day > own) {
        yield { row: earliest.row, column, value: earliest.day, message: `Standardisation with the centre materials was held on ${formatDay(earliest.day)}; it was due by ${formatDay(own)}.`, fix: LATE }
      }
    }
    const open = new Set(blank.map(({ row }) => row))
    yield* gapsIn({
      column,
      rows: groups.flatMap(([first]) => first?.row ?? []).concat([...open]).filter((row, index, all) => all.indexOf(row) === index),
      lacks: row => open.has(row),
      one: () => ({ kind: 'blank', message: `No standardisation with this year's centre materials is entered; it was due by ${formatDay(due)}.` }),
      many: lacking => `${lacking} Lead IVs have no standardisation with this year's centre materials; it was due by ${formatDay(due)}.`
    })
  }
})

const LATE = 'Check the day; if it was held late, nothing more is to be done here.'

/** All rows of one person for one suite. */
function groupsOf(leads: readonly StaffRow[]): readonly (readonly StaffRow[])[] {
  const groups = new Map<string, StaffRow[]>()
  for (const lead of leads) {
    const key = `${comparableName(lead.name)}|${lead.sheet.column('suite')?.value(lead.row) ?? ''}`
    const own = groups.get(key)
    if (own) own.push(lead)
    else groups.set(key, [lead])
  }
  return [...groups.values()]
}

const staff = (...rows: readonly string[]) => `
        Rulebook: QA
        Academic year: 2021-22
        Staff name | Role | Suite | Standardisation type | Standardisation date
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: staff(
        'A Khan | LIV | RQF Nationals | CSM | 15/10/2021', 'A Khan | LIV | RQF Nationals | Internal | 10/02/2022',
        'B Birch | Assessor | RQF Nationals | CSM |', 'C Cedar | LIV | Firsts | | 27/08/2021'
      ),
      asOf: '2022-03-01'
    },
    { sheets: staff('A Khan | LIV | RQF Nationals | CSM |'), asOf: '2021-10-15' }
  ],
  bad: [
    {
      sheets: staff('A Khan | LIV | RQF Nationals | CSM | 18/10/2021', 'A Khan | LIV | Firsts | Internal | 06/10/2021', 'C Cedar | LIV | Firsts | CSM | 06/10/2021'),
      asOf: '2022-03-01',
      findings: [
        'E4: Standardisation with the centre materials was held on 18 October 2021; it was due by 15 October 2021.',
        "E5: No standardisation with this year's centre materials is entered; it was due by 15 October 2021."
      ]
    }
  ]
}
