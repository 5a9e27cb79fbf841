import type { Grade } from '../../../src/domain/grades/grade'
import { oddities, readSheet, valuesOf } from '../read-sheet'

const names = (values: readonly unknown[]) => values.map(value => (value === undefined ? undefined : (value as Grade).name))

test('the suite of a label settles the grades of every row', () => {
  const sheet = readSheet(`
    Suite: BTEC Tech Award
    Academic year: 2020/21
    Candidate number | Qualification | Q-TAG | Predicted grade | Content taught | Access arrangement
    0012 | Enterprise | L2* | L2M | 80%  | 25% extra time
    0013 | Enterprise | M   | 2D  | most | No`)
  expect(sheet.kind).toBe('q-tags')
  expect(names(valuesOf(sheet, 'q-tag'))).toEqual(['L2D*', undefined])
  expect(valuesOf(sheet, 'suite')).toEqual(['Tech Awards (2017)', 'Tech Awards (2017)'])
  expect(valuesOf(sheet, 'content-taught')).toEqual([0.8, undefined])
  expect(valuesOf(sheet, 'access-arrangement')).toEqual([{ text: '25% extra time' }, 'no'])
  expect(oddities(sheet)).toEqual([
    'C5 may be of Level 1 or of Level 2: say which in the cell, the heading or a label "Level"',
    'E5 is not a share such as 80%, 4/5, none, some or all'
  ])
})

test('units across share one scale, which the letters of any of them tell', () => {
  const sheet = readSheet(`
    Programme: Sport
    Learner name | Unit 1 | Unit 2 | Fully assessed
    Jo Smith | P | L1  | Y
    Al Khan  | M | L2D | Y`)
  expect(sheet.kind).toBe('unit-grades')
  expect(valuesOf(sheet, 'unit-grade:1')).toMatchObject([{ scale: 'unit-firsts', name: 'L2P' }, { scale: 'unit-firsts', name: 'L2M' }])
  expect(oddities(sheet)).toEqual([])
})

test('an X under one criterion is explained by a tick under another', () => {
  const sheet = readSheet(`
    Unit number: 3
    Assignment: 1
    Learner name | Attempt | P1 | M1 | Submitted
    Jo Smith | 1 | X | N | 15/05/2024
    Al Khan  | 1 | P | ✓ | 16/05/2024`)
  expect(sheet.kind).toBe('assignment-attempts')
  expect(valuesOf(sheet, 'criterion:P1')).toEqual(['not-achieved', 'achieved'])
  expect(valuesOf(sheet, 'criterion:M1')).toEqual(['not-achieved', 'achieved'])
})
