import { formatDay } from '../../domain/dates'
import type { Column } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { manyAsOne } from '../many-as-one'
import { ownRows } from './own-rows'
import { registeredRows, registersHave } from './register'
import { rule } from './rule'

/** Learners who enrol from September 2021 are expected to complete their assessment, and have no Z flags under this scheme. */
export default rule({
  id: 'late-starter-flagged',
  catalogue: ['QT-68'],
  severity: 'warning',
  title: 'A learner who enrolled after the scheme has a Z flag',
  section: 'Arrangements for mid-flight learners',
  sheetKind: 'unit-grades',
  needs: [],
  why: 'Learners who enrol from September 2021 are expected to complete all their assessment: the arrangements are taken to end on 31 August 2021.',
  fix: 'Correct the start date, or take the flag off.',
  *check({ sheet, workbook, settings }): Iterable<Verdict> {
    const columns: readonly Column<boolean>[] = [sheet.column('z-flag'), ...sheet.family('unit-z-flag').values()].flatMap(column => column ?? [])
    const [first] = columns
    if (!first) yield { cannotTell: 'There is no column of Z flags.' }
    else if (!registersHave(workbook, 'programme-start')) yield { cannotTell: 'No register of learners says when they started.' }
    else {
      const end = settings['tag.new-scheme-ends']
      const flagged = ownRows(sheet).flatMap(row => columns.filter(column => column.value(row) === true).map(column => ({ row, column })))
      const faults = flagged.flatMap(({ row, column }): readonly Fault[] => {
        const starts = registeredRows(workbook.learners.of(sheet, row)).flatMap(one => one.sheet.column('programme-start')?.value(one.row) ?? [])
        const start = starts.length === 0 ? -Infinity : Math.min(...starts)
        return start > end ? [{ row, column, value: start, message: `The unit has a Z flag, but the learner started on ${formatDay(start)}, after the scheme ended on ${formatDay(end)}.` }] : []
      })
      yield* manyAsOne(faults, { of: flagged.length, column: first, message: (count, of) => `${count} of the ${of} Z flags are of learners who started after the scheme ended on ${formatDay(end)}.` })
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Units ==
        Learner ID | Unit 1 | Unit 1 Z | Unit 2 | Unit 2 Z
        L1         | M      | Z        | P      |
        L2         | M      |          | P      |
        == Register ==
        Learner ID | Registration date | Start date
        L1         | 12/10/2019        | 09/09/2019
        L2         | 12/10/2021        | 06/09/2021`
    },
    {
      sheets: `
        Learner ID | Unit | Unit grade | Z flag
        L1         | 1    | M          | Z`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Units ==
        Learner ID | Unit | Unit grade | Z flag
        L1         | 1    | M          | Z
        == Register ==
        Learner ID | Registration date | Start date
        L1         | 12/10/2021        | 06/09/2021`,
      findings: ['Units!D2: The unit has a Z flag, but the learner started on 6 September 2021, after the scheme ended on 31 August 2021.']
    }
  ]
}
