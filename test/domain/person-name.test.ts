import { comparableName, isSameName } from '../../src/domain/person-name'

test.each([
  ['Smith, Jo', 'Jo Smith'],
  ['SMITH  Jo ', 'jo smith'],
  ['O’Brien-Smith, Zoë', "Zoe O'Brien Smith"],
  ['José García', 'Garcia Jose'],
  ['Anne-Marie Jones', 'Jones, Anne Marie']
])('%s is %s', (one, other) => {
  expect(comparableName(one)).toBe(comparableName(other))
})

test.each([
  ['Mohammed Ali Khan', 'Khan, Mohammed', true],
  ['Jo Smith', 'Jo Smith', true],
  ['Tom Brown', 'Tom Browne', false],
  ['Sam Green', 'Samantha Green', false],
  ['Jo', 'Jo Smith', false],
  ['', '', true]
])('%s and %s may be one person: %s', (one, other, same) => {
  expect(isSameName(comparableName(one), comparableName(other))).toBe(same)
  expect(isSameName(comparableName(other), comparableName(one))).toBe(same)
})
