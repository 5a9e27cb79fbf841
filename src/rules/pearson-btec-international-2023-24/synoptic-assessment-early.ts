import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { assignmentsOn, type PlannedAssignment } from './plan'
import { rule } from './rule'
import { sentence } from './wording'

/** Synoptic assessment comes towards the end: not before at least half of the other assignments. */
export default rule({
  id: 'synoptic-assessment-early',
  catalogue: ['IA-11'],
  severity: 'advice',
  title: 'Synoptic assessment is early in the programme',
  section: 'Assessment Plans',
  sheetKind: 'assignment-plan',
  needs: ['synoptic', 'deadline'],
  why: 'Synoptic assessment draws on the whole programme and should be planned towards its end. The guide names no date.',
  fix: 'Move it behind the other assignments, or keep it where it is if the units that it draws on come first.',
  *check({ sheet, edition, columns: { deadline } }) {
    const dated = assignmentsOn(sheet, edition).filter(one => !one.isRetake && one.first('deadline') !== undefined)
    for (const synoptic of dated.filter(one => one.first('synoptic') === 'yes')) {
      const due = synoptic.first('deadline') ?? 0
      const others = dated.filter(one => one.scope === synoptic.scope && one.first('synoptic') !== 'yes')
      const later = others.filter(one => dueOf(one) > due)
      if (later.length === 0 || later.length * 2 < others.length) continue
      yield {
        row: synoptic.rows[0],
        column: deadline,
        value: due,
        message: `${sentence(synoptic.name)} is synoptic and due on ${formatDay(due)}, and ${later.length} of the ${others.length} other assignments ${later.length === 1 ? 'is' : 'are'} due later.`
      }
    }
  }
})

function dueOf(assignment: PlannedAssignment): number {
  return assignment.first('deadline') ?? -Infinity
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Synoptic | Hand-out date | Deadline
        1    | 1          | No       | 02/10/2023    | 16/10/2023
        2    | 2          |          | 06/11/2023    | 20/11/2023
        3    | 3          |          | 08/01/2024    | 22/01/2024
        4    | 4          | Yes      | 15/04/2024    | 10/05/2024
        5    | 5          | No       | 22/04/2024    | 17/05/2024`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Synoptic | Hand-out date | Deadline
        4    | 1          | Yes      | 02/10/2023    | 16/10/2023
        1    | 2          | No       | 06/11/2023    | 20/11/2023
        2    | 3          | No       | 08/01/2024    | 22/01/2024`,
      findings: ['E3: Assignment 1 is synoptic and due on 16 October 2023, and 2 of the 2 other assignments are due later.']
    }
  ]
}
