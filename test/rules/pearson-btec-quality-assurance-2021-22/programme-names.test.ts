import { mayBeOneProgramme, namedLike } from '../../../src/rules/pearson-btec-quality-assurance-2021-22/programme-names'

test.each([
  ['Sport', 'BTEC L3 National in Sport', true],
  ['L3 Sport Extended Diploma', 'BTEC Level 3 National Extended Diploma in Sport', true],
  ['L3 Sport', 'L2 Sport', false],
  ['Sport', 'Business', false],
  ['Art & Design', 'Art and Design', true],
  ['BTEC National', 'Business', false],
  [undefined, 'Business', true]
])('%p and %p may be one: %p', (one, other, expected) => {
  expect(mayBeOneProgramme(one, other)).toBe(expected)
  expect(mayBeOneProgramme(other, one)).toBe(expected)
})

test.each([
  ['Sport', ['Sport', 'Sport Science'], 'Sport'],
  ['L3 Sport', ['BTEC L3 National in Sport', 'BTEC L2 First in Sport'], 'BTEC L3 National in Sport'],
  ['Sport', ['L3 Sport', 'L2 Sport'], undefined],
  ['Music', ['L3 Sport', 'L2 Sport'], undefined],
  [undefined, ['Sport'], undefined]
])('%p among %j is %p', (name, all, expected) => {
  expect(namedLike(name, all, one => one)).toBe(expected)
})
