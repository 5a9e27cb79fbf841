import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { listOf } from '../person'
import { assignmentsOn, plannedUnitOf } from './plan'
import { rule } from './rule'
import { sentence } from './wording'

/** Several units in one cell: "1, 4", "1 & 4", "Units 1 and 4". */
const SEVERAL = /^(?:units?\s*)?(\d{1,3}[a-z]?(?:\s*(?:[,;&+/]|and)\s*(?:units?\s*)?\d{1,3}[a-z]?)+)$/i

/** An assignment over several units says which criteria it assesses of each. */
export default rule({
  id: 'integrated-assignment-unmapped',
  catalogue: ['IA-10'],
  severity: 'warning',
  title: 'An assignment over several units does not give the criteria of each',
  section: 'Assessment Plans',
  sheetKind: 'assignment-plan',
  needs: ['unit-number', 'criteria'],
  why: 'Where units are integrated, evidence is mapped against the criteria of each, and achievement is recorded for each unit.',
  fix: 'Give each unit a row of its own with the criteria that this assignment assesses of it.',
  *check({ sheet, edition, columns: { 'unit-number': units, criteria } }) {
    const unitOf = plannedUnitOf(sheet)
    const severalOn = (row: Row) => {
      // As typed, since a unit is read by its first number.
      const typed = units.raw(row)
      return typeof typed === 'string' ? SEVERAL.exec(typed.trim())?.[1] : undefined
    }
    for (const { rows, name, units: own } of assignmentsOn(sheet, edition)) {
      const together = rows.find(severalOn)
      if (together) {
        yield {
          row: together,
          column: criteria,
          kind: 'together',
          message: `${sentence(name)} is for units ${severalOn(together) ?? ''}, and its criteria are not given for each unit.`
        }
        continue
      }
      const unmapped = own.length < 2 ? [] : own.filter(unit => rows.every(row => unitOf(row) !== unit || criteria.isBlank(row)))
      const row = rows.find(one => unmapped.includes(unitOf(one) ?? ''))
      if (!row) continue
      yield { row, column: criteria, kind: unmapped.join(' '), message: `${sentence(name)} is for several units, and gives no criteria of unit ${listOf(unmapped)}.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Criteria | Hand-out date | Deadline
        1    | Festival   | P1, M1   | 02/10/2023    | 16/10/2023
        4    | Festival   | P3       | 02/10/2023    | 16/10/2023
        5    | 1          |          | 06/11/2023    | 20/11/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit    | Assignment | Criteria | Hand-out date | Deadline
        1       | Festival   | P1, M1   | 02/10/2023    | 16/10/2023
        4       | Festival   |          |               |
        2 and 5 | Project    | P1, M1   | 06/11/2023    | 20/11/2023`,
      findings: [
        'C4: Assignment Festival is for several units, and gives no criteria of unit 4.',
        'C5: Project is for units 2 and 5, and its criteria are not given for each unit.'
      ]
    }
  ]
}
