import { plainAim, plainCriterion } from '../../domain/criteria'
import type { Examples } from '../example'
import { listOf } from '../person'
import { assignmentsOn, plannedUnitOf } from './plan'
import { rule } from './rule'
import { unitCriteria } from './unit-criteria'
import { sentence } from './wording'

/** An assignment that covers a learning aim covers all of its criteria. */
export default rule({
  id: 'criteria-left-out',
  catalogue: ['IA-9'],
  severity: 'warning',
  title: 'An assignment leaves out criteria of a learning aim',
  section: 'Assessment Plans',
  sheetKind: 'assignment-plan',
  needs: ['learning-aims', 'criteria', 'unit-number'],
  why: 'Tasks are expected to let learners achieve all Pass, Merit and Distinction criteria within each learning aim.',
  fix: 'Add the criteria to the assignment and its tasks, or correct the learning aims.',
  *check({ sheet, edition, workbook, columns: { 'learning-aims': aims, criteria } }) {
    const unitOf = plannedUnitOf(sheet)
    const known = unitCriteria(workbook)
    if (known.size === 0) {
      yield { cannotTell: 'No sheet of units lists the criteria of each learning aim.' }
      return
    }
    for (const { rows, name, isRetake, units: own } of assignmentsOn(sheet, edition)) {
      for (const unit of isRetake ? [] : own) {
        const mine = rows.filter(row => unitOf(row) === unit)
        const listed = new Set(mine.flatMap(row => criteria.value(row) ?? []).map(plainCriterion))
        const [row] = mine
        if (!row || listed.size === 0) continue
        const covered = new Set(mine.flatMap(one => aims.value(one) ?? []).map(plainAim))
        const left = [...covered].flatMap(aim => {
          const missing = (known.get(unit)?.get(aim) ?? []).filter(criterion => !listed.has(plainCriterion(criterion)))
          return missing.length > 0 ? [{ aim, missing }] : []
        })
        if (left.length === 0) continue
        const missing = left.flatMap(one => one.missing)
        yield {
          row,
          column: criteria,
          kind: `${unit} ${missing.join(' ')}`,
          message: `${sentence(name)} covers learning aim${left.length > 1 ? 's' : ''} ${left.map(({ aim }) => aim).join(' and ')} of unit ${unit} without ${listOf(missing)}.`
        }
      }
    }
  }
})

const UNITS = `
        == Units ==
        Unit | Learning aim | Criteria
        1    | A            | A.P1, A.P2, A.M1, A.D1
        1    | B            | B.P3, B.M2`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Plan ==
        Academic year: 2023-24
        Unit | Assignment | Assignment for | Learning aims | Criteria       | Hand-out date | Deadline
        1    | 1          | First          | A             | P1, P2, M1, D1 | 02/10/2023    | 16/10/2023
        1    | 2          | First          | B             | B.P3, B.M2     | 06/11/2023    | 20/11/2023
        1    | 1R         | Retake         | A             | P2             | 04/12/2023    | 15/12/2023
        2    | 1          | First          | A             | P1             | 06/11/2023    | 20/11/2023
        1    | 3          | First          | C             |                | 08/01/2024    | 22/01/2024${UNITS}`
    },
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Learning aims | Criteria | Hand-out date | Deadline
        1    | 1          | A             | P1       | 02/10/2023    | 16/10/2023`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Plan ==
        Academic year: 2023-24
        Unit | Assignment | Learning aims | Criteria           | Hand-out date | Deadline
        1    | 1          | A; B          | P1, P2, P3, M1, M2 | 02/10/2023    | 16/10/2023${UNITS}`,
      findings: ['Plan!D3: Assignment 1 covers learning aim A of unit 1 without A.D1.']
    }
  ]
}
