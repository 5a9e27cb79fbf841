import { formatDay } from '../../domain/dates'
import { showValue } from '../../model/cell'
import { manyAsOne } from '../many-as-one'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { componentsOn, type ComponentType } from './components'
import { rule } from './rule'

/** Shows by which day TAGs are due for each type of component, and finds rows to which that day does not apply. */
export default rule({
  id: 'row-of-another-body',
  catalogue: ['VT-25', 'VT-3'],
  severity: 'warning',
  title: 'A row on a sheet of VTCT TAGs is of another awarding body',
  section: 'Why is the deadline 21st May when it is18th June for other examination boards?',
  sheetKind: 'vtct-tags',
  needs: ['component'],
  ofOtherBodies: true,
  why: 'Awarding bodies have deadlines of their own: VTCT’s for TAGs of external examinations is 21 May 2021, and that of others 18 June.',
  fix: 'Move the row to a sheet for that awarding body, or correct the awarding body.',
  *check({ sheet, workbook, edition }) {
    const [type, body] = [sheet.column('component-type') ?? sheet.column('component'), sheet.column('awarding-body')]
    for (const one of new Set(componentsOn(sheet, workbook).map(component => component.type))) {
      if (type && one !== undefined && one !== 'unit-practical') {
        yield { column: type, label: labels[one], result: one === 'external' ? formatDay(edition.externalTags) : 'no fixed day' }
      }
    }
    if (!body) return
    const others = sheet.rows.filter(row => body.value(row) !== undefined && body.value(row) !== 'VTCT')
    yield* manyAsOne(others.map((row): Fault => {
      const name = showValue(body.raw(row)).trim()
      return { row, column: body, value: name, message: `The awarding body is ${name}: VTCT’s deadlines and rules do not apply to this row.` }
    }), { of: sheet.rows.length, column: body, message: (count, of) => `${count} of the ${of} rows are of another awarding body.` })
  }
})

const labels: Readonly<Record<Exclude<ComponentType, 'unit-practical'>, string>> = {
  external: 'TAGs for external examinations due',
  synoptic: 'TAGs for the synoptic assessment due'
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Awarding body | Component | Component type | TAG
        L1         | VTCT          | Paper 1   | External       | P
        L1         | ITEC          | Synoptic  | Synoptic       | P
        L1         |               | Cutting   | Practical      |`,
      computed: ['D1: TAGs for external examinations due = 21 May 2021', 'D1: TAGs for the synoptic assessment due = no fixed day']
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Awarding body | Component | Component type | TAG
        L1         | VTCT          | Synoptic  | Synoptic       | P
        L2         | Pearson       | Unit 1    | External       | P`,
      findings: ['B3: The awarding body is Pearson: VTCT’s deadlines and rules do not apply to this row.'],
      computed: ['D1: TAGs for the synoptic assessment due = no fixed day']
    }
  ]
}
