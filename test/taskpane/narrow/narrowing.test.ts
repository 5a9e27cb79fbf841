import { choicesOf, everything, narrowed, type Narrowing } from '../../../src/taskpane/narrow/narrowing'
import { finding, resultOf } from '../finding'

const findings = [
  finding('D4', { learner: '0012' }),
  finding('D5', { learner: '0112' }),
  finding('D6', { learner: 'K3B', rule: 'another' }),
  finding('D7', { learner: null, sheet: 'Entries' })
]
const { checked } = resultOf(findings, undefined, {
  D4: { assessor: 'J. Smith', group: '10B' },
  D5: { assessor: 'J. Smith', group: '10A' },
  D6: { assessor: 'A. Khan' }
})
const cells = (wanted: Partial<Narrowing>) => narrowed(checked, { ...everything, ...wanted }).map(({ cell }) => cell).join(' ')

test.each<[Partial<Narrowing>, string]>([
  [{}, 'D4 D5 D6 D7'],
  [{ rule: 'another' }, 'D6'],
  [{ sheet: 'Entries' }, 'D7'],
  [{ assessor: 'J. Smith' }, 'D4 D5'],
  [{ assessor: 'J. Smith', group: '10A' }, 'D5'],
  [{ learner: '12' }, 'D4 D5'],
  [{ learner: 'k3' }, 'D6'],
  [{ group: 'no such class' }, '']
])('%j lets through %s', (wanted, expected) => { expect(cells(wanted)).toBe(expected) })

test('what may be chosen is what the findings have, in the order of reading, with their counts', () => {
  const titled = { ...checked, report: { ...checked.report, titles: { 'mark-missing': 'No mark', another: 'Another' } } }
  const shown = (facet: Parameters<typeof choicesOf>[1]) => choicesOf(titled, facet).map(({ label, count }) => `${label} ${count}`)
  expect(shown('rule')).toEqual(['Another 1', 'No mark 3'])
  expect(shown('sheet')).toEqual(['Entries 1', 'Marks 3'])
  expect(shown('assessor')).toEqual(['A. Khan 1', 'J. Smith 2'])
  expect(shown('group')).toEqual(['10A 1', '10B 1'])
})
