import fc from 'fast-check'
import { assessorsBy, namesIn } from '../../src/domain/assessors'

const people = (...names: readonly string[]) => [...new Set(assessorsBy(names).values())]

test.each([
  ['one spelling', ['A Smith', 'A Smith'], ['A Smith']],
  ['titles, initials and short forms of one name', ['Mrs Smith', 'J Smith', 'JS', 'Smith', 'Jo Smith', 'SMITH, Jo'], ['Jo Smith']],
  ['two of one surname', ['Jo Smith', 'Amy Smith'], ['Jo Smith', 'Amy Smith']],
  ['two people', ['Mr Ash', 'B Birch'], ['Mr Ash', 'B Birch']],
  ['initials of two people', ['JS', 'AB'], ['JS', 'AB']],
  ['nobody', [], []]
])('%s', (_, names, expected) => {
  expect(people(...names)).toEqual(expected)
})

test.each([
  ['A Smith / B Jones', ['A Smith', 'B Jones']],
  ['A Smith and B Jones', ['A Smith', 'B Jones']],
  ['Sandra Anderson', ['Sandra Anderson']],
  ['Ms A Smith, Mr Jones', ['Ms A Smith', 'Mr Jones']],
  ['Smith, Jo', ['Smith, Jo']],
  ['SMITH, Jo Anne / Jones', ['SMITH, Jo Anne', 'Jones']],
  ['A Smith / TBC', ['A Smith']],
  ['TBC', []],
  ['N/A', []],
  ['NA', ['NA']],
  [' ', []]
])('%j names %j', (cell, names) => {
  expect(namesIn(cell)).toEqual(names)
})

it('calls everyone by a spelling that was given, and never tells apart more people than spellings', () => {
  const name = fc.constantFrom<string>('Jo Smith', 'J Smith', 'Mrs Smith', 'JS', 'Amy Birch', 'Birch', 'A B', 'Li')
  fc.assert(
    fc.property(fc.array(name), names => {
      const called = assessorsBy(names)
      expect([...called.keys()]).toEqual([...new Set(names)])
      expect([...called.values()].every(one => names.includes(one))).toBe(true)
    })
  )
})
