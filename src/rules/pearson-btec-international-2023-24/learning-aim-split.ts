import { plainAim } from '../../domain/criteria'
import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { assignmentsOn, plannedUnitOf, type PlannedAssignment } from './plan'
import { rule } from './rule'

/** A learning aim is assessed by one assignment; only a retake takes up a part of it again. */
export default rule({
  id: 'learning-aim-split',
  catalogue: ['IA-7'],
  severity: 'error',
  title: 'A learning aim is split across assignments',
  section: 'Assessment Plans',
  sheetKind: 'assignment-plan',
  needs: ['learning-aims', 'unit-number'],
  why: 'A plan must avoid splitting a learning aim across assignments: tasks are to allow Pass, Merit and Distinction within each aim.',
  fix: 'Assess the whole learning aim in one assignment. If one of them is a retake, say so in a column "Assignment for".',
  *check({ sheet, edition, columns: { 'learning-aims': aims } }) {
    const unitOf = plannedUnitOf(sheet)
    const first = new Map<string, PlannedAssignment>()
    for (const assignment of assignmentsOn(sheet, edition)) {
      if (assignment.isRetake) continue
      for (const row of assignment.rows) {
        const unit = unitOf(row)
        const split = unit === undefined ? [] : aimsOn(row).filter(aim => isSplit(first, assignment, `${assignment.scope}|${unit}|${aim}`))
        if (unit === undefined || split.length === 0) continue
        const others = new Set(split.flatMap(aim => first.get(`${assignment.scope}|${unit}|${aim}`)?.name ?? []))
        yield {
          row,
          column: aims,
          kind: `${unit} ${split.join(' ')}`,
          message: `Learning aim${split.length > 1 ? 's' : ''} ${split.join(' and ')} of unit ${unit} ${split.length > 1 ? 'are' : 'is'} also in ${[...others].join(' and ')}.`
        }
      }
    }
    function aimsOn(row: Row): readonly string[] {
      return [...new Set((aims.value(row) ?? []).map(plainAim))].filter(aim => aim !== 'ALL')
    }
  }
})

/** Several published versions of a set assignment are alternatives, not parts. */
function isSplit(first: Map<string, PlannedAssignment>, assignment: PlannedAssignment, key: string): boolean {
  const known = first.get(key)
  if (!known) first.set(key, assignment)
  if (!known || known === assignment) return false
  const versions = [known, assignment].map(one => one.first('psa-version'))
  return versions.includes(undefined) || versions[0] === versions[1]
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Cohort | Unit | Assignment | Assignment for | Learning aims | Hand-out date | Deadline
        12A    | 1    | 1          | First          | A; B          | 02/10/2023    | 16/10/2023
        12A    | 1    | 2          | First          | Learning aim C | 06/11/2023   | 20/11/2023
        12A    | 2    | 1          | First          | A             | 06/11/2023    | 20/11/2023
        12B    | 1    | 1          | First          | A; B          | 02/10/2023    | 16/10/2023
        12A    | 1    | 1R         | Retake         | B             | 04/12/2023    | 15/12/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Learning aims | Hand-out date | Deadline
        1    | 1          | A; B          | 02/10/2023    | 16/10/2023
        1    | 2          | C             | 06/11/2023    | 20/11/2023
        1    | 3          | Aim B         | 04/12/2023    | 15/12/2023`,
      findings: ['C5: Learning aim B of unit 1 is also in assignment 1.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Learning aims | Hand-out date | Deadline
        1    | A1         | A; B          | 02/10/2023    | 16/10/2023
             | A2         | B; C          | 06/11/2023    | 20/11/2023
        2    | A1         | A             | 02/10/2023    | 16/10/2023
             | A2         | B             | 04/12/2023    | 15/12/2023`,
      findings: ['C4: Learning aim B of unit 1 is also in assignment A1.']
    }
  ]
}
