import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { assignmentsOn } from './plan'
import { rule } from './rule'
import { sentence } from './wording'

/** Every assignment says what evidence it asks for. */
export default rule({
  id: 'evidence-required-missing',
  catalogue: ['IA-5'],
  severity: 'warning',
  title: 'An assignment does not say what evidence is needed',
  section: 'Assessment and grading',
  sheetKind: 'assignment-plan',
  needs: ['evidence-required'],
  why: 'An assignment is issued with a start date, a completion date and clear requirements for the evidence, so that learners know what to hand in.',
  fix: 'Enter what learners are to hand in, such as a report or a recording.',
  *check({ sheet, edition, columns: { 'evidence-required': evidence } }) {
    const assignments = assignmentsOn(sheet, edition)
    const names = new Map(assignments.map(({ rows: [row], name }) => [row, name]))
    const filled = new Set(assignments.filter(({ rows }) => rows.some(row => !evidence.isBlank(row))).map(({ rows: [row] }) => row))
    yield* gapsIn({
      column: evidence,
      rows: [...names.keys()],
      lacks: row => !filled.has(row),
      one: row => ({ message: `${sentence(names.get(row) ?? 'The assignment')} does not say what evidence is needed.` }),
      many: (lacking, of) => `${lacking} of the ${of} assignments do not say what evidence is needed.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline   | Evidence required
        1    | 1          | 02/10/2023    | 16/10/2023 | Report
        4    | 1          |               |            |
        1    | 2          | 06/11/2023    | 20/11/2023 | Presentation with notes`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline   | Evidence required
        1    | 1          | 02/10/2023    | 16/10/2023 | Report
        1    | 2          | 06/11/2023    | 20/11/2023 |`,
      findings: ['E4: Assignment 2 does not say what evidence is needed.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline   | Evidence required
        1    | 1          | 02/10/2023    | 16/10/2023 |
        1    | 2          | 06/11/2023    | 20/11/2023 |`,
      findings: ['E2: 2 of the 2 assignments do not say what evidence is needed.']
    }
  ]
}
