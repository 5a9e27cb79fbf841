import { dayOf, dayToSerial } from '../../src/domain/dates'
import { typedValue } from '../../src/preview/typed-value'

const serial = dayToSerial(dayOf(2026, 3, 12), 1900)

test.each<[string, boolean, string | number | boolean | null]>([
  ['36', false, 36],
  [' 41.5 ', false, 41.5],
  ['-2', false, -2],
  ['0', false, 0],
  ['0012', false, '0012'],
  ['1234567890123456', false, '1234567890123456'],
  ['X', false, 'X'],
  ['', false, null],
  ['  ', false, null],
  ['true', false, true],
  ['12/03/2026', true, serial],
  ['12/03/2026', false, '12/03/2026'],
  ['31/02/2026', true, '31/02/2026'],
  ['=1+1', false, '=1+1']
])('%j (a date column: %s) is kept as %j', (text, isDate, expected) => {
  expect(typedValue(text, { isDate, dateSystem: 1900 })).toBe(expected)
})
