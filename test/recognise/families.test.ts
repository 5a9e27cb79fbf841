import { readHeading } from '../../src/recognise/heading'
import { meaningOf } from '../../src/recognise/heading-index'
import type { KindId } from '../../src/recognise/dictionary'
import type { Column, TypedSheet } from '../../src/recognise/typed-sheet'
import { meanings, readSheet, readText } from './read-sheet'

const meant = (kind: KindId, text: string) => {
  const heading = readHeading(text)
  return heading && meaningOf(kind, heading)?.id
}

test.each<[KindId, string, string | undefined]>([
  ['assignment-attempts', 'P1', 'criterion:P1'],
  ['assignment-attempts', ' m2 ', 'criterion:M2'],
  ['assignment-attempts', 'D10', 'criterion:D10'],
  ['assignment-attempts', 'A.P1', 'criterion:A.P1'],
  ['assignment-attempts', 'BC.D2', 'criterion:BC.D2'],
  ['assignment-attempts', 'AP1', 'criterion:A.P1'],
  ['assignment-attempts', '2B.M3', 'criterion:2B.M3'],
  ['assignment-attempts', '2a.p1', 'criterion:2A.P1'],
  ['assignment-attempts', '1A.1', 'criterion:1A.1'],
  ['assignment-attempts', 'P1 – describe the market', 'criterion:P1'],
  ['assignment-attempts', 'P1: describe', 'criterion:P1'],
  ['assignment-attempts', 'A.P1 Explain the features', 'criterion:A.P1'],
  ['assignment-attempts', 'P1 met', undefined],
  ['assignment-attempts', 'P', undefined],
  ['assignment-attempts', 'P0', undefined],
  ['assignment-attempts', 'Q1', undefined],
  ['assignment-attempts', '3A.1', undefined],
  ['assignment-attempts', 'Unit 1', undefined],
  ['unit-grades', 'P1', undefined],
  ['component-marks', 'D1', undefined],
  ['unit-grades', 'Unit 1', 'unit-grade:1'],
  ['unit-grades', 'UNIT 07', 'unit-grade:7'],
  ['unit-grades', 'U4', 'unit-grade:4'],
  ['unit-grades', 'Unit 3 grade', 'unit-grade:3'],
  ['unit-grades', 'Unit 12: Leadership', 'unit-grade:12'],
  ['unit-grades', '1: Anatomy', 'unit-grade:1'],
  ['unit-grades', '2 - Fitness', 'unit-grade:2'],
  ['unit-grades', 'Unit 1 Z', 'unit-z-flag:1'],
  ['unit-grades', 'U2 Z flag', 'unit-z-flag:2'],
  ['unit-grades', 'Unit 1: Anatomy Z', 'unit-z-flag:1'],
  ['unit-grades', 'Unit', 'unit-number'],
  ['unit-grades', 'Unit 1 deadline', undefined],
  ['unit-grades', '1', undefined],
  ['unit-grades', '1: 30', undefined],
  ['unit-grades', 'United 1', undefined],
  ['claims', 'Unit 1', undefined],
  ['results-history', 'D*D*', 'grade-count:D*D*'],
  ['results-history', 'D* D', 'grade-count:D*D'],
  ['results-history', 'mp', 'grade-count:MP'],
  ['results-history', 'Distinction*', 'grade-count:D*'],
  ['results-history', 'Level 2 Merit', 'grade-count:L2M'],
  ['results-history', 'L1', 'grade-count:L1'],
  ['results-history', 'Fail', 'grade-count:U'],
  ['results-history', '1', undefined],
  ['results-history', 'Passengers', undefined],
  ['results-history', 'Number', 'count'],
  ['q-tags', 'MM', undefined],
  ['learners', 'PP', 'disadvantage']
])('on a sheet of %s %p means %p', (kind, text, id) => {
  expect(meant(kind, text)).toBe(id)
})

test('a Z behind a unit is the flag of that unit, and elsewhere the flag of the row', () => {
  const sheet = readSheet('Student | Unit 1 | Z | U2 | Flag | Unit 3\nBo Ash | P | | | Z | M')
  expect(meanings(sheet)).toEqual([
    'learner-name@A', 'unit-grade:1@B', 'unit-z-flag:1@C', 'unit-grade:2@D', 'unit-z-flag:2@E', 'unit-grade:3@F'
  ])
  const alone = readSheet('Student | Unit | Unit grade | Z\nBo Ash | 1 | | Z')
  expect(meanings(alone)).toEqual(['learner-name@A', 'unit-number@B', 'unit-grade@C', 'z-flag@D'])
})

test('a family holds its columns by their members', () => {
  const [sheet] = readText('Student | Unit 1 | Z | Unit 2\nBo Ash | P | | \nDi Elm | | ✓ | D').sheetsOf('unit-grades')
  const rows = sheet?.rows ?? []
  const grades = sheet?.family('unit-grade') ?? new Map<string, never>()
  expect([...grades].map(([unit, column]) => [unit, rows.map(row => column.value(row)?.name)])).toEqual([
    ['1', ['P', undefined]],
    ['2', [undefined, 'D']]
  ])
  const flag = sheet?.family('unit-z-flag').get('1')
  expect(rows.map(row => flag?.value(row))).toEqual([undefined, true])
  expect(sheet?.family('unit-grade').get('3')).toBeUndefined()
})

test('a criterion is achieved where its letter stands, though its heading says more', () => {
  const [sheet] = readText('Student | Assignment | Submitted | A.P1 – describe | M1\nBo | 1 | | P | m').sheetsOf('assignment-attempts')
  const row = sheet?.rows[0]
  expect(row && [...sheet.family('criterion')].map(([name, column]) => [name, column.value(row)])).toEqual([
    ['A.P1', 'achieved'],
    ['M1', 'achieved']
  ])
})

test('what a family holds is known to the compiler', () => {
  const criteria = (sheet: TypedSheet<'assignment-attempts'>): ReadonlyMap<string, Column<'achieved' | 'not-achieved'>> => sheet.family('criterion')
  const counts = (sheet: TypedSheet<'results-history'>): ReadonlyMap<string, Column<number>> => sheet.family('grade-count')
  // @ts-expect-error There are no criteria on a sheet of claims.
  const none = (sheet: TypedSheet<'claims'>) => sheet.family('criterion')
  // @ts-expect-error A family is no column.
  const column = (sheet: TypedSheet<'results-history'>) => sheet.column('grade-count:*')
  expect([criteria, counts, none, column]).toHaveLength(4)
})
