import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { assignmentsOn } from './plan'
import { rule } from './rule'
import { sentence } from './wording'

/** Each set assignment has its degree of control on the plan. */
export default rule({
  id: 'degree-of-control-unrecorded',
  catalogue: ['IA-24'],
  severity: 'warning',
  title: 'A set assignment has no degree of control on the plan',
  section: 'Degree of Control (applies to Pearson Set Assignments)',
  sheetKind: 'assignment-plan',
  needs: ['source', 'control'],
  why: 'Each set assignment takes place under a defined degree of control, which the unit and the specification give.',
  fix: 'Enter medium, low or limited, as the unit says.',
  *check({ sheet, edition, columns: { source, control } }) {
    const set = assignmentsOn(sheet, edition).filter(one => one.rows.some(row => source.value(row) === 'PSA'))
    const named = new Map(set.map(one => [one.rows[0], one]))
    yield* gapsIn({
      column: control,
      rows: [...named.keys()],
      lacks: row => named.get(row)?.rows.every(own => control.isBlank(own)) ?? false,
      one: row => ({ message: `${sentence(named.get(row)?.name ?? 'The assignment')} is a set assignment and has no degree of control.` }),
      many: (lacking, of) => `${lacking} of the ${of} set assignments have no degree of control.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Source | Control | Hand-out date | Deadline
        3    | 1          | PSA    | Medium  | 06/11/2023    | 20/11/2023
        1    | 1          | Own    |         | 02/10/2023    | 16/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Source | Control | Hand-out date | Deadline
        3    | 1          | PSA    | Low     | 06/11/2023    | 20/11/2023
        5    | 1          | PSA    |         | 06/11/2023    | 20/11/2023`,
      findings: ['D4: Assignment 1 is a set assignment and has no degree of control.']
    }
  ]
}
