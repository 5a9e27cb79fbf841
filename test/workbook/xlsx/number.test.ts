import fc from 'fast-check'
import { parseNumber } from '../../../src/workbook/xlsx/number'

const parse = (text: string) => {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`)
  return parseNumber(bytes, 3, bytes.length - 4)
}

describe('a number from its digits', () => {
  test.each([
    '0', '7', '-7', '61', '46100', '0.1', '0.30000000000000004', '1.7976931348623157E+308', '5e-324', '1E5', '1e+5', '1.5E-7', '123456789012345678',
    '9007199254740993', '1e22', '1e23', '1e-22', '8.5e-23', '.5', '5.', '+3', ' 12 ', '00012', '1.10', '12345678901234567890e-5', '3.0000000000000000000000001'
  ])('is what the language makes of %j', text => { expect(parse(text)).toBe(Number(text)); })

  test.each(['', ' ', '-', '.', 'e5', '1e', '1e+', '1.2.3', '0x10', 'Infinity', 'NaN', 'ten', '1,5', '1 2', '1e999', '--1'])('is none in %j', text => {
    expect(parse(text)).toBeNaN()
  })

  it('is every double that was printed', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), value => {
      const expected = value === 0 ? 0 : value
      expect(parse(String(expected))).toBe(expected)
      expect(parse(expected.toPrecision(17))).toBe(Number(expected.toPrecision(17)))
    }), { numRuns: 5000 })
  })

  it('is every decimal, rounded as it must be', () => {
    const decimal = fc.tuple(fc.bigInt(0n, 10n ** 19n), fc.integer({ min: 0, max: 25 }), fc.integer({ min: -30, max: 30 }))
    fc.assert(fc.property(decimal, ([digits, places, exponent]) => {
      const padded = String(digits).padStart(places + 1, '0')
      const text = `${padded.slice(0, padded.length - places)}${places ? `.${padded.slice(-places)}` : ''}e${exponent}`
      expect(parse(text)).toBe(Number(text))
    }), { numRuns: 5000 })
  })
})
