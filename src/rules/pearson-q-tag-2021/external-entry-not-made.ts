import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { manyAsOne } from '../many-as-one'
import { rule } from './rule'
import { unitRowsOn } from './unit-record'

/** Learners are entered for the external assessments that they would have sat in summer. */
export default rule({
  id: 'external-entry-not-made',
  catalogue: ['QT-58'],
  severity: 'warning',
  title: 'An entry for an external assessment is missing or late',
  section: 'An overview of the administrative steps you will take',
  sheetKind: 'unit-grades',
  needs: ['entry-due'],
  why: 'Learners, certificating and mid-flight, are entered in the usual way for external assessments that they would have sat in summer, by 25 March 2021.',
  fix: 'Enter what was done; if no entry was made, ask Pearson whether it still can be.',
  *check({ sheet, workbook, columns: { 'entry-due': due }, edition, settings, asOf }) {
    const { externalEntries: deadline } = edition.timetable
    const [made, date] = [sheet.column('entry-made'), sheet.column('entry-date')]
    const column = made ?? date
    if (!column) {
      yield { cannotTell: 'There is no "Entry made" or "Entry date" column.' }
      return
    }
    const rows = unitRowsOn(sheet, workbook, settings).map(({ row }) => row).filter(row => due.value(row) === 'yes')
    const faults = rows.flatMap((row): readonly Fault[] => {
      const day = date?.value(row)
      if (date && day !== undefined) {
        return day > deadline ? [{ row, column: date, value: day, message: `The entry was made on ${formatDay(day)}; it was due by ${formatDay(deadline)}.` }] : []
      }
      const isMade = made?.value(row) ?? (made ? !made.isBlank(row) : date?.isBlank(row) === false)
      return isMade || asOf <= deadline ? [] : [{ row, column, message: `The learner was due to sit this unit, and no entry is recorded; it was due by ${formatDay(deadline)}.` }]
    })
    yield* manyAsOne(faults, { of: rows.length, column, message: (count, of) => `For ${count} of the ${of} entries that were due, none is recorded by ${formatDay(deadline)}.` })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Unit | Unit grade | Entry due | Entry made | Entry date
        L1         | 1    |            | Yes       | Yes        | 25/03/2021
        L1         | 2    |            | Yes       | Yes        |
        L1         | 3    | M          | No        |            |`
    },
    {
      sheets: `
        Rulebook: QT
        Learner ID | Unit | Unit grade | Entry due
        L1         | 1    |            | Yes`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Unit | Unit grade | Entry due | Entry made | Entry date
        L1         | 1    |            | Yes       | Yes        | 26/03/2021
        L1         | 2    |            | Yes       |            |
        L1         | 3    | M          | Yes       | Yes        | 22/03/2021`,
      findings: [
        'F3: The entry was made on 26 March 2021; it was due by 25 March 2021.',
        'E4: The learner was due to sit this unit, and no entry is recorded; it was due by 25 March 2021.'
      ]
    }
  ]
}
