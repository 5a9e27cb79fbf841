import { parseIso } from '../../src/domain/dates'
import { today } from '../../src/flow/today'

test('today is the day of this machine’s clock and zone', () => {
  expect(today()).toBe(parseIso(new Date().toLocaleDateString('en-CA')))
})
