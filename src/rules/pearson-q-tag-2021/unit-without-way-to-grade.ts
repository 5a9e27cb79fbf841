import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { rule } from './rule'
import { unitRowsOn, withStatus } from './unit-record'

/** Open units of mid-flight learners can have a teacher assessed grade next year only with a Z flag or an external entry of this year. */
export default rule({
  id: 'unit-without-way-to-grade',
  catalogue: ['QT-66'],
  severity: 'warning',
  title: 'An open unit of a mid-flight learner has neither a Z flag nor an entry',
  section: 'Arrangements for mid-flight learners',
  sheetKind: 'unit-grades',
  needs: ['z-flag', 'entry-made'],
  why: 'Next year a teacher assessed grade is permitted only for units that have a Z flag or an external entry this year. All others are taught and assessed, and the evidence is kept.',
  fix: 'Flag or enter the unit while that is possible, or plan to teach and assess it.',
  *check({ sheet, workbook, columns: { 'z-flag': flag, 'entry-made': entry }, edition, settings }) {
    const [assessed, grade, plan] = [sheet.column('fully-assessed'), sheet.column('unit-grade'), sheet.column('in-plan')]
    // A unit that is planned for a later year needs neither, and a blank does not say that it is open.
    const open = unitRowsOn(sheet, workbook, settings).filter(({ row }) =>
      (assessed ? assessed.value(row) === 'no' : grade?.isBlank(row) === true) && plan?.value(row) !== 'no'
    )
    yield* withStatus(open, 'mid-flight', rows => gapsIn({
      column: flag,
      rows,
      lacks: row => isOff(flag.value(row), flag.isBlank(row)) && isOff(entry.value(row), entry.isBlank(row)),
      one: () => ({ message: `This unit is open and has neither a Z flag nor an external entry: without one by ${formatDay(edition.timetable.midFlightFlags)} it has to be taught and assessed.` }),
      many: (count, of) => `${count} of the ${of} open units of mid-flight learners have neither a Z flag nor an external entry: without one by ${formatDay(edition.timetable.midFlightFlags)} they have to be taught and assessed.`
    }))
  }
})

function isOff(value: boolean | undefined, isBlank: boolean): boolean {
  return value === false || (value === undefined && isBlank)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Status        | Unit | Unit grade | Fully assessed | Z flag | Entry made
        L1         | Mid-flight    | 1    |            | No             | Z      |
        L1         | Mid-flight    | 2    |            | No             |        | Yes
        L1         | Mid-flight    | 3    | M          | Yes            |        |
        L2         | Certificating | 1    |            | No             |        |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Status        | Unit | Unit grade | Fully assessed | Z flag | Entry made
        L1         | Mid-flight    | 1    |            | No             | Z      |
        L1         | Mid-flight    | 2    |            | No             |        |`,
      findings: ['F3: This unit is open and has neither a Z flag nor an external entry: without one by 31 August 2021 it has to be taught and assessed.']
    }
  ]
}
