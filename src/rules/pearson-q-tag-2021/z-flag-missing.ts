import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { rule } from './rule'
import { unitRowsOn } from './unit-record'

/** Units with reduced assessment carry the Z flag, for certificating and mid-flight learners alike. */
export default rule({
  id: 'z-flag-missing',
  catalogue: ['QT-63', 'QT-64'],
  severity: 'warning',
  title: 'A unit with reduced assessment has no Z flag',
  section: 'An overview of the administrative steps you will take',
  sheetKind: 'unit-grades',
  needs: ['reduced-assessment', 'z-flag'],
  why: 'Units with reduced assessment are flagged with the letter Z for all learners: by 18 June 2021 where they certificate, and by 31 August 2021 where they are mid-flight.',
  fix: 'Flag the unit on Edexcel Online and tick it here, or correct that its assessment was reduced.',
  *check({ sheet, workbook, columns: { 'reduced-assessment': reduced, 'z-flag': column }, edition, settings }) {
    const { deadline, midFlightFlags } = edition.timetable
    const date = sheet.column('z-flag-date')
    const units = unitRowsOn(sheet, workbook, settings).filter(({ row }) => reduced.value(row) === 'yes')
    const statuses = new Map(units.map(({ row, status }) => [row, status]))
    yield* gapsIn({
      column,
      rows: units.map(({ row }) => row),
      lacks: row => (column.value(row) === false || column.isBlank(row)) && (date?.isBlank(row) ?? true),
      one(row) {
        const status = statuses.get(row)
        const by = status === undefined ? '' : `; it is due by ${formatDay(status === 'mid-flight' ? midFlightFlags : deadline)}`
        return { message: `The assessment of this unit was reduced, and no Z flag is recorded${by}.` }
      },
      many: (count, of) => `${count} of the ${of} units with reduced assessment have no Z flag recorded.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Status        | Unit | Unit grade | Reduced assessment | Z flag
        L1         | Certificating | 1    | M          | Yes                | Z
        L1         | Certificating | 2    | M          | No                 |
        L2         | Mid-flight    | 1    |            | Yes                | Yes
        L3         | Withdrawn     | 1    |            | Yes                |`
    },
    {
      sheets: `
        Learner ID | Unit | Unit grade | Reduced assessment
        L1         | 1    | M          | Yes`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Status        | Unit | Unit grade | Reduced assessment | Z flag
        L1         | Certificating | 1    | M          | Yes                | Z
        L1         | Certificating | 2    | M          | Yes                |
        L2         | Mid-flight    | 1    |            | Yes                | No`,
      findings: [
        'F3: The assessment of this unit was reduced, and no Z flag is recorded; it is due by 18 June 2021.',
        'F4: The assessment of this unit was reduced, and no Z flag is recorded; it is due by 31 August 2021.'
      ]
    }
  ]
}
