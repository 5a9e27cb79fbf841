import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { assignmentsOn } from './plan'
import { rule } from './rule'

/** A unit with a set assignment has a period for it on the plan. */
export default rule({
  id: 'set-assignment-not-timetabled',
  catalogue: ['IA-27'],
  severity: 'advice',
  title: 'A set assignment unit is not on the plan',
  section: 'Pearson Set Assignments (PSAs) for new Pearson BTEC International Level 2 and 3',
  sheetKind: 'units',
  needs: ['psa-unit', 'unit-number'],
  why: 'The specification lists the set assignments of a qualification, so that learning and assessment periods can be timetabled for them.',
  fix: 'Plan a period for the set assignment; where the unit comes in a later year, nothing is to be done now.',
  *check({ sheet, edition, workbook, columns: { 'psa-unit': marked, 'unit-number': units } }) {
    const planned = new Set(workbook.sheetsOf('assignment-plan').flatMap(plan => assignmentsOn(plan, edition)).flatMap(one => one.units))
    if (planned.size === 0) {
      yield { cannotTell: 'There is no assessment plan in the workbook.' }
      return
    }
    const chosen = sheet.column('chosen')
    const said = new Set<string>()
    yield* faultsIn(marked, coveredRows(sheet, edition), row => {
      const unit = units.value(row)
      if (unit === undefined || marked.value(row) !== 'yes' || chosen?.value(row) === 'no' || planned.has(unit) || said.has(unit)) return null
      said.add(unit)
      return { kind: unit, message: `Unit ${unit} has a set assignment, and the assessment plan has no period for it.` }
    })
  }
})

const PLAN = `
        == Plan ==
        Academic year: 2023-24
        Unit | Assignment | Source | Hand-out date | Deadline
        3    | PSA        | PSA    | 06/11/2023    | 20/11/2023`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Units ==
        Unit | PSA | Mandatory | Chosen
        1    | No  | M         |
        3    | Yes | M         | Yes
        7    | Yes | O         | No${PLAN}`
    }
  ],
  bad: [
    {
      sheets: `
        == Units ==
        Unit | PSA | Mandatory
        3    | Yes | M
        5    | Yes | M${PLAN}`,
      findings: ['Units!B3: Unit 5 has a set assignment, and the assessment plan has no period for it.']
    }
  ]
}
