import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { plannedUnitOf } from './plan'
import { rule } from './rule'
import { setAssignmentUnits } from './set-assignments'

const CALLED = { authorised: 'an authorised assignment', adapted: 'an adapted assignment', own: 'an assignment of the centre’s own' } as const

/** A unit with a Pearson Set Assignment is assessed by it alone. */
export default rule({
  id: 'set-assignment-replaced',
  catalogue: ['IA-17'],
  severity: 'error',
  title: 'A set assignment unit has another assignment',
  section: 'Pearson Set Assignments (PSAs) for new Pearson BTEC International Level 2 and 3',
  sheetKind: 'assignment-plan',
  needs: ['source', 'unit-number'],
  why: 'Learners must take the Pearson Set Assignment for a set assignment unit, and teachers are not permitted to make their own for it.',
  fix: 'Use the Pearson Set Assignment, or correct the unit or the source if one of them is mistyped.',
  *check({ sheet, edition, workbook, columns: { source } }) {
    const unitOf = plannedUnitOf(sheet)
    const marked = setAssignmentUnits(workbook)
    if (!marked) {
      yield { cannotTell: 'No sheet of units says which of them have a set assignment.' }
      return
    }
    yield* faultsIn(source, coveredRows(sheet, edition), row => {
      const [unit, used] = [unitOf(row), source.value(row)]
      if (unit === undefined || used === undefined || used === 'PSA' || !marked.has(unit)) return null
      return { kind: unit, value: used, message: `Unit ${unit} has a Pearson Set Assignment, and the plan uses ${CALLED[used]}.` }
    })
  }
})

const UNITS = `
        == Units ==
        Unit | PSA | Mandatory
        1    | No  | M
        3    | Yes | M`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Plan ==
        Academic year: 2023-24
        Unit | Assignment | Source | Hand-out date | Deadline
        1    | 1          | Own    | 02/10/2023    | 16/10/2023
        3    | 1          | PSA    | 06/11/2023    | 20/11/2023
        3    | 2          |        | 08/01/2024    | 22/01/2024${UNITS}`
    },
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Source | Hand-out date | Deadline
        3    | 1          | Own    | 02/10/2023    | 16/10/2023`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Plan ==
        Academic year: 2023-24
        Unit | Assignment | Source         | Hand-out date | Deadline
        3    | 1          | Centre devised | 02/10/2023    | 16/10/2023${UNITS}`,
      findings: ['Plan!C3: Unit 3 has a Pearson Set Assignment, and the plan uses an assignment of the centre’s own.']
    }
  ]
}
