import { candidateNumber } from '../../src/domain/candidate-number'

test.each([
  [14, '0014'],
  ['14', '0014'],
  [' 0014 ', '0014'],
  [9999, '9999'],
  ['1', '0001']
])('%p is candidate %s', (value, printed) => {
  expect(candidateNumber(value)).toBe(printed)
})

test.each([0, '0000', 10_000, 12.5, -3, '00014', '14a', ''])('%p is no candidate number', value => {
  expect(candidateNumber(value)).toBeUndefined()
})
