import { plainCriterion } from '../../domain/criteria'
import type { Examples } from '../example'
import { listOf } from '../person'
import { isAbovePass } from './criteria'
import { assignmentsOn } from './plan'
import { rule } from './rule'
import { sentence } from './wording'

/** The brief of a retake holds Pass criteria alone. */
export default rule({
  id: 'retake-brief-beyond-passes',
  catalogue: ['IA-54'],
  severity: 'error',
  title: 'The brief of a retake holds more than Pass criteria',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-plan',
  needs: ['attempt', 'criteria'],
  why: 'A retake or re-sit is a new assignment for missing Pass criteria, and cannot be graded above Pass.',
  fix: 'Take these criteria out of the brief, and leave the Pass criteria that learners still need.',
  *check({ sheet, edition, columns: { criteria } }) {
    for (const { rows, name, isRetake } of assignmentsOn(sheet, edition)) {
      for (const row of isRetake ? rows : []) {
        const higher = (criteria.value(row) ?? []).map(plainCriterion).filter(isAbovePass)
        if (higher.length === 0) continue
        const are = higher.length === 1 ? 'is no Pass criterion' : 'are no Pass criteria'
        yield { row, column: criteria, value: higher.join(' '), message: `${sentence(name)} is a retake with ${listOf(higher)}, which ${are}.` }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Attempt type | Criteria      | Hand-out date | Deadline
        1    | 1          | First        | P1-P3, M1, D1 | 02/10/2023    | 16/10/2023
        1    | 1R         | Retake       | P3            | 08/01/2024    | 15/01/2024`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Attempt type | Criteria      | Hand-out date | Deadline
        1    | 1          | First        | P1-P3, M1, D1 | 02/10/2023    | 16/10/2023
        1    | 1R         | Retake       | P3, M2        | 08/01/2024    | 15/01/2024`,
      findings: ['D4: Assignment 1R is a retake with M2, which is no Pass criterion.']
    }
  ]
}
