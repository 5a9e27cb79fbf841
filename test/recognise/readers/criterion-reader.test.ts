import type { CellValue } from '../../../src/model/cell'
import { readAs } from './read-as'

const criterion = (cells: readonly CellValue[], heading = 'P1', beside: readonly CellValue[] = []) =>
  readAs('criterion', cells, { id: `criterion:${heading}`, heading, beside: { 'criterion:D9': { type: 'criterion', values: beside } } })

test.each<CellValue>(['✓', '✔\uFE0F', '√', 'V', 'Y', 'yes', 'A', 'Achieved', 1, '1', true, 'P', 'p', 'Pass', 'P1', 46_157, '15/05/2026'])(
  '%j under P1 is achieved',
  cell => {
    expect(criterion([cell])).toMatchObject({ values: ['achieved'], odd: [] })
  }
)

test.each<CellValue>(['N', 'No', '✗', 0, '0', false, 'NA', 'NYA', 'not yet achieved', 'R', 'Refer'])('%j under P1 is not achieved', cell => {
  expect(criterion([cell])).toMatchObject({ values: ['not-achieved'], odd: [] })
})

test.each<[string, CellValue, boolean]>([
  ['M1', 'M', true], ['M1', 'P', false], ['2B.M3', 'm', true], ['A.D2', 'Distinction', true], ['1A.1', 'P', false], ['1A.1', '1A.1', true], ['1A.1', 'Y', true]
])('under %s, %j is achieved: %s', (heading, cell, achieved) => {
  expect(criterion([cell], heading).values).toEqual([achieved ? 'achieved' : undefined])
})

test('an X is not achieved where a criterion of the sheet has a tick or a Y, else it is asked', () => {
  expect(criterion(['X', 'x', '✓']).values).toEqual(['not-achieved', 'not-achieved', 'achieved'])
  expect(criterion(['X', null], 'P1', ['Y', null]).values).toEqual(['not-achieved', undefined])
  const asked = criterion(['X', 'x', 'A'], 'P1', ['N'])
  expect(asked.values).toEqual([undefined, undefined, 'achieved'])
  expect(asked.odd).toEqual([0, 1].map(row => `${row}: may mean achieved or not achieved, since no criterion of the sheet has a tick or Y`))
})

test('anything else is reported', () => {
  expect(criterion(['?', 'partly', 2, '31/02/2026', 'Y/N']).odd).toEqual([
    '0: does not say whether the criterion was achieved',
    '1: does not say whether the criterion was achieved',
    '2: does not say whether the criterion was achieved',
    '3: is not a date that exists',
    '4: does not say whether the criterion was achieved'
  ])
})
