import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { enteredOn } from './q-tags'
import { rule } from './rule'
import { unitGradesHave, unitResultsOf } from './unit-results'

/** Shows the unit grades beside each Q-TAG: they need not lead to it, but a difference should be easy to explain. */
export default rule({
  id: 'banked-units-beside-q-tag',
  catalogue: ['QT-62'],
  severity: 'advice',
  title: 'Unit grades beside the Q-TAG',
  section: 'Unit-level information for certificating learners',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'The result is based on the Q-TAG and not on banked units. The judgement is holistic, so the two may differ.',
  fix: 'Nothing needs to be put right.',
  *check({ sheet, workbook, columns: { 'q-tag': column } }): Iterable<Verdict> {
    if (!unitGradesHave(workbook, 'unit-grade')) {
      yield { cannotTell: 'There are no unit grades in this workbook.' }
      return
    }
    for (const qTag of enteredOn(sheet, workbook)) {
      const graded = [...unitResultsOf(workbook, qTag).values()].flatMap(({ unit, grade }) => (grade ? [`${unit}: ${grade.name}`] : []))
      if (graded.length > 0) yield { row: qTag.row, column, label: 'Unit grades beside the Q-TAG (information only)', result: graded.join(', ') }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG
        L1         | D
        L2         | M
        == Units ==
        Rulebook: QT
        Learner ID | Unit | Unit grade
        L1         | 1    | P
        L1         | 2    | M
        L2         | 1    |`,
      computed: ['Q-TAGs!B2: Unit grades beside the Q-TAG (information only) = 1: P, 2: M']
    }
  ],
  bad: []
}
