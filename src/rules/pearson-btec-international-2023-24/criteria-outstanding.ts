import type { Learner, Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { currentRows } from './attempt-rows'
import { rule } from './rule'
import { criterionKey, trackedUnits } from './tracked-units'
import { unitCriteria } from './unit-criteria'

/** Works out which criteria of each unit a learner still has to achieve. */
export default rule({
  id: 'criteria-outstanding',
  catalogue: ['IA-74'],
  severity: 'advice',
  title: 'Criteria that are still to be achieved',
  section: 'Assessment tracking and recording',
  sheetKind: 'assignment-attempts',
  needs: ['unit-number'],
  why: 'Tracking records what each learner has achieved for each criterion and what is still to be done, unit by unit.',
  fix: 'Nothing is to be put right: this shows what is outstanding.',
  *check({ sheet, workbook, edition, columns: { 'unit-number': units } }) {
    const columns = [...sheet.family('criterion').keys()]
    const listed = unitCriteria(workbook)
    const [firstColumn] = [...sheet.family('criterion').values(), sheet.column('criteria-achieved')].flatMap(column => column ?? [])
    if (!firstColumn || (columns.length === 0 && listed.size === 0)) {
      yield { cannotTell: 'There are no columns of criteria, such as P1, and no sheet of units lists them.' }
      return
    }
    const tracked = trackedUnits(workbook, edition)
    const isOneUnit = new Set(sheet.rows.map(row => units.value(row))).size === 1
    const last = new Map<Learner, Map<string, Row>>()
    for (const row of currentRows({ sheet, workbook, edition })) {
      const [unit, learner] = [units.value(row), workbook.learners.of(sheet, row)]
      if (unit === undefined || !learner) continue
      const own = last.get(learner) ?? new Map<string, Row>()
      last.set(learner, own)
      own.set(unit, row)
    }
    for (const [learner, own] of last) {
      for (const [unit, row] of own) {
        const done = tracked.of(learner, unit)
        // Columns are those of all units on the sheet, so that they tell of one unit only where there is one.
        const all = [...(listed.get(unit)?.values() ?? [])].flat()
        const wanted = all.length > 0 ? all : isOneUnit ? columns : [...(done?.notAchieved ?? [])]
        if (!done?.says || wanted.length === 0) continue
        const open = wanted.filter(criterion => !done.achieved.has(criterionKey(criterion)))
        // A sign that could not be understood may well say "achieved".
        if (open.some(criterion => done.unclear.has(criterionKey(criterion)))) continue
        yield { row, column: firstColumn, label: `Unit ${unit}, outstanding`, result: open.length > 0 ? open.join(', ') : 'none' }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit: 1
        Learner ID | Assignment | Attempt      | Submitted  | P1 | P2 | M1
        S1         | 1          | First        | 16/10/2023 | Y  | N  | N
        S1         | 1          | Resubmission | 06/11/2023 | Y  | Y  | N
        S2         | 1          | First        | 16/10/2023 | Y  | Y  | Y
        S3         | 1          | First        |            |    |    |
        S4         | 1          | First        | 16/10/2023 | JS | Y  |`,
      computed: ['E5: Unit 1, outstanding = M1', 'E6: Unit 1, outstanding = none']
    },
    {
      sheets: `
        == Tracking ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Criteria achieved
        S1         | 1    | 1          | 16/10/2023 | P1
        S1         | 2    | 1          | 16/10/2023 | P1
        == Units ==
        Unit | Learning aim | Criteria
        1    | A            | A.P1, A.P2, A.M1`,
      computed: ['Tracking!E3: Unit 1, outstanding = A.P2, A.M1']
    }
  ],
  bad: []
}
