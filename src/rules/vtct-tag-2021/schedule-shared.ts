import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { listOf } from '../person'
import { componentsOn, type Component } from './components'
import { rule } from './rule'

/** Each assessment component has a schedule of its own. */
export default rule({
  id: 'schedule-shared',
  catalogue: ['VT-7'],
  severity: 'error',
  title: 'Two components stand on one schedule',
  section: 'Does the schedule deadline of 20th May cover Paper 1 and Paper 2?',
  sheetKind: 'vtct-tags',
  needs: ['schedule-id', 'component'],
  why: 'Each assessment component needs a separate schedule in XAMS; paper 1 and paper 2 are two components.',
  fix: 'Correct the schedule, or have one made for each component.',
  *check({ sheet, workbook, columns: { 'schedule-id': column } }) {
    const firsts = new Map<string, Map<string, Component>>()
    for (const component of componentsOn(sheet, workbook)) {
      const id = column.value(component.row)?.trim().toLowerCase()
      if (id === undefined || id === '' || /^(?:yes|y|done|made|x|✓)$/.test(id)) continue
      const names = firsts.get(id) ?? new Map<string, Component>()
      firsts.set(id, names)
      const name = component.name.trim().toLowerCase().replace(/\s+/g, ' ')
      if (!names.has(name)) names.set(name, component)
    }
    for (const [id, names] of firsts) {
      const components = [...names.values()]
      const second: Row | undefined = components[1]?.row
      if (second === undefined) continue
      yield { row: second, column, value: id, message: `Schedule ${column.value(second) ?? id} stands for ${components.length} components: ${listOf(components.map(({ name }) => name))}.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component   | Paper | TAG | Schedule ID
        L1         | Examination | 1     | L2M | 4711
        L2         | examination | 1     | L2M | 4711
        L1         | Examination | 2     | L2P | 4712
        L3         | Examination | 2     |     |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component   | Paper | TAG | Schedule ID
        L1         | Examination | 1     | L2M | 4711
        L1         | Examination | 2     | L2P | 4711
        L2         | Examination | 2     | L2P | 4711`,
      findings: ['E3: Schedule 4711 stands for 2 components: Examination, paper 1 and Examination, paper 2.']
    }
  ]
}
