import { criterionLetter } from '../../domain/criteria'
import type { Examples } from '../example'
import { assignmentsOn } from './plan'
import { rule } from './rule'
import { sentence } from './wording'

/** No assignment is there for Merit or Distinction alone. */
export default rule({
  id: 'higher-criteria-alone',
  catalogue: ['IA-8'],
  severity: 'error',
  title: 'An assignment is for Merit or Distinction alone',
  section: 'Assessment Plans',
  sheetKind: 'assignment-plan',
  needs: ['criteria'],
  why: 'Extra assignments or tasks for the Merit or Distinction criteria must be avoided: every task allows for Pass as well.',
  fix: 'Put these criteria into the assignment that holds the pass criteria of the same learning aim.',
  *check({ sheet, edition, columns: { criteria } }) {
    for (const { rows, name, isRetake } of assignmentsOn(sheet, edition)) {
      const listed = rows.flatMap(row => criteria.value(row) ?? [])
      const letters = new Set(listed.map(criterionLetter))
      // What is no criterion may stand for pass criteria, as "all" does.
      if (isRetake || letters.size === 0 || letters.has('P') || letters.has(undefined)) continue
      const only = ['M', 'D'].filter(letter => letters.has(letter === 'M' ? 'M' : 'D')).map(letter => (letter === 'M' ? 'Merit' : 'Distinction'))
      yield { row: rows[0], column: criteria, value: listed.join(' '), message: `${sentence(name)} has only ${only.join(' and ')} criteria: ${listed.join(', ')}.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Criteria   | Hand-out date | Deadline
        1    | 1          | P1-P3, M1  | 02/10/2023    | 16/10/2023
        4    | 1          | M2         |               |
        1    | 2          | all        | 06/11/2023    | 20/11/2023
        1    | 3          |            | 04/12/2023    | 15/12/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Criteria | Hand-out date | Deadline
        1    | 1          | P1, P2   | 02/10/2023    | 16/10/2023
        1    | 2          | M1, D1   | 06/11/2023    | 20/11/2023`,
      findings: ['C4: Assignment 2 has only Merit and Distinction criteria: M1, D1.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Criteria | Hand-out date | Deadline
        1    | A1         | P1       | 02/10/2023    | 16/10/2023
             | A2         | P2, M1   | 06/11/2023    | 20/11/2023
        2    | A1         | P1, P2   | 02/10/2023    | 16/10/2023
             | A2         | M1, D1   | 04/12/2023    | 15/12/2023`,
      findings: ['C6: Assignment A2 has only Merit and Distinction criteria: M1, D1.']
    }
  ]
}
