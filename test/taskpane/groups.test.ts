import { groupFindings, stepFrom } from '../../src/taskpane/groups'
import { finding } from './finding'

const titles = { 'mark-missing': 'No mark' }
const accepted = { decision: 'accepted', reason: 'agreed' }
const findings = [
  finding('A2', { rule: 'advice', severity: 'advice' }),
  finding('D9'),
  finding('D10'),
  finding('D3', { sheet: 'Entries' }),
  finding('D4', accepted),
  finding('B2', { rule: 'no-such-text', severity: 'warning' })
]
const sheets = ['Marks', 'Entries']
const shown = (only: Parameters<typeof groupFindings>[3]) =>
  groupFindings(findings, titles, sheets, only).map(({ standing, title, findings: members }) => `${standing} ${title}: ${members.map(({ cell }) => cell).join(' ')}`)

test('worst first, in the order of the sheets and rows, what is accepted last', () => {
  expect(shown(null)).toEqual([
    'error No mark: D9 D10 D3',
    'warning no-such-text: B2',
    'advice advice: A2',
    'accepted No mark: D4'
  ])
})

test.each([
  ['error', ['error No mark: D9 D10 D3']],
  ['warning', ['warning no-such-text: B2']],
  ['accepted', ['accepted No mark: D4']]
] as const)('only %s', (standing, expected) => {
  expect(shown(standing)).toEqual(expected)
})

describe('stepping', () => {
  const groups = groupFindings(findings, titles, sheets, null)
  const keyOf = (cell: string) => findings.find(candidate => candidate.cell === cell)?.key ?? ''
  test.each([
    ['the first, where none is chosen', null, 1, 'D9'],
    ['on to the next group', keyOf('D3'), 1, 'B2'],
    ['back', keyOf('D10'), -1, 'D9'],
    ['no further than the first', keyOf('D9'), -1, 'D9'],
    ['no further than the last', keyOf('D4'), 1, 'D4']
  ] as const)('%s', (_, key, step, cell) => {
    expect(stepFrom(groups, key, step)?.cell).toBe(cell)
  })

  test('nowhere, where there is nothing', () => {
    expect(stepFrom([], null, 1)).toBeNull()
  })
})
