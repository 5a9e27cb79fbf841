import type { Column, Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { gapsIn } from '../gaps'
import { assignmentsOn } from './plan'
import { rule } from './rule'
import { sentence } from './wording'

const CONFIRMED = [
  { id: 'supervised', what: 'that work in class was supervised' },
  { id: 'independent-confirmed', what: 'that learners worked independently' }
] as const

/** Learners work on an assignment alone, and teachers supervise what is done in class. */
export default rule({
  id: 'independent-work-unconfirmed',
  catalogue: ['IA-92'],
  severity: 'warning',
  title: 'Independent work on an assignment is not confirmed',
  section: 'During assessment: giving feedback to learners',
  sheetKind: 'assignment-plan',
  needs: ['deadline'],
  why: 'Evidence is produced by the learner alone, in class or outside. Teaching teams should supervise the work that is done in class.',
  fix: 'Tick it, once it is so.',
  *check({ sheet, edition, asOf }): Iterable<Verdict> {
    if (CONFIRMED.every(({ id }) => !sheet.column(id))) {
      yield { cannotTell: 'There is no column for supervision in class or for independent work.' }
      return
    }
    const over = assignmentsOn(sheet, edition).filter(assignment => (assignment.first('deadline') ?? Infinity) < asOf)
    const names = new Map(over.map(({ rows: [row], name }) => [row, name]))
    for (const { id, what } of CONFIRMED) {
      const column = sheet.column(id)
      if (!column) continue
      const confirmed = new Set(over.filter(({ rows }) => rows.some(row => isConfirmed(column, row))).map(({ rows: [row] }) => row))
      yield* gapsIn({
        column,
        rows: [...names.keys()],
        lacks: row => !confirmed.has(row),
        one: row => ({ kind: id, message: `${sentence(names.get(row) ?? 'The assignment')} is over, and nothing confirms ${what}.` }),
        many: (count, of) => `For ${count} of the ${of} assignments that are over nothing confirms ${what}.`
      })
    }
  }
})

/** A sign that could not be understood is another rule's. */
function isConfirmed(column: Column<boolean>, row: Row): boolean {
  return column.value(row) ?? !column.isBlank(row)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline   | Supervised in class | Independent work confirmed
        1    | 1          | 02/10/2023    | 16/10/2023 | ✓                   | ✓
        1    | 2          | 06/11/2023    | 20/11/2023 |                     |`,
      asOf: '2023-11-13'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline   | Supervised in class | Independent work confirmed
        1    | 1          | 02/10/2023    | 16/10/2023 | ✓                   |
        1    | 2          | 09/10/2023    | 23/10/2023 | ✓                   | ✓`,
      asOf: '2023-11-13',
      findings: ['F3: Assignment 1 is over, and nothing confirms that learners worked independently.']
    }
  ]
}
