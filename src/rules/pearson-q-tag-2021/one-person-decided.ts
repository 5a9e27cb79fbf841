import { mayBeOnePerson, namesIn } from '../../domain/assessors'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { manyAsOne } from '../many-as-one'
import { enteredOn } from './q-tags'
import { rule } from './rule'

/** More than one person takes part in deciding a Q-TAG. */
export default rule({
  id: 'one-person-decided',
  catalogue: ['QT-78'],
  severity: 'warning',
  title: 'One person alone stands behind a Q-TAG',
  section: 'Arrangements for awarding results in 2021',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'More than one teacher takes part in deciding a teacher assessed grade, and senior staff review it.',
  fix: 'Have someone else verify or review the grade, or correct the names.',
  *check({ sheet, workbook }): Iterable<Verdict> {
    const columns = (['assessor', 'iv-name', 'hod-name'] as const).flatMap(id => sheet.column(id) ?? [])
    const column = columns[columns.length - 1]
    if (columns.length < 2 || !column) {
      yield { cannotTell: 'There are not two columns that name people, such as "Assessor" and "Internal verifier".' }
      return
    }
    const entered = enteredOn(sheet, workbook)
    const faults = entered.flatMap(({ row }): readonly Fault[] => {
      const cells = columns.flatMap(one => (one.isBlank(row) ? [] : [{ one, names: namesIn(one.value(row) ?? '') }]))
      const [first] = cells.flatMap(({ names }) => names)
      const last = cells[cells.length - 1]
      // With a single cell filled, who else took part is not recorded yet.
      if (cells.length < 2 || first === undefined || !last) return []
      const isOne = cells.every(({ names }) => names.every(name => mayBeOnePerson(name, first)))
      return isOne ? [{ row, column: last.one, value: first, message: `${first} is the only person named for this Q-TAG.` }] : []
    })
    yield* manyAsOne(faults, { of: entered.length, column, message: (count, of) => `For ${count} of the ${of} Q-TAGs only one person is named.` })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Q-TAG | Assessor | Internal verifier | HoD
        L1         | M     | A Ash    | B Birch           | A Ash
        L2         | M     | A Ash    |                   |
        L3         |       | A Ash    | A Ash             |`
    },
    {
      sheets: `
        Learner ID | Q-TAG | Assessor
        L1         | M     | A Ash`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Q-TAG | Assessor | Internal verifier | HoD
        L1         | M     | A Ash    | Mrs Ash           | Amy Ash
        L2         | M     | A Ash    | B Birch           | C Cedar`,
      findings: ['E2: A Ash is the only person named for this Q-TAG.']
    }
  ]
}
