import fc from 'fast-check'
import { ulnFault } from '../../src/domain/uln'

const digitsOf = (number: number) => String(number)

/** Draws nine digits that a check digit fits, by the equivalent rule: the weighted sum of all ten is 10 modulo 11. */
const validUln = fc
  .integer({ min: 100_000_000, max: 999_999_999 })
  .map(digitsOf)
  .map(nine => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(last => nine + String(last)).find(isWeightedToTen))
  .filter(uln => uln !== undefined)

function isWeightedToTen(uln: string): boolean {
  return Array.from(uln).reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0) % 11 === 10
}

describe('ulnFault', () => {
  it.each([
    ['9276308686', null],
    ['927 630 8686', null],
    ['9276308687', 'check-digit'],
    ['9267308686', 'check-digit'],
    ['927630868', 'not-ten-digits'],
    ['92763086866', 'not-ten-digits'],
    ['927630868X', 'not-ten-digits'],
    ['', 'not-ten-digits'],
    ['0276308686', 'begins-with-zero']
  ])('%j → %s', (text, fault) => {
    expect(ulnFault(text)).toBe(fault)
  })

  it('refuses every last digit where the remainder is 0', () => {
    const nine = Array.from({ length: 2000 }, (_, index) => String(100_000_000 + index)).find(
      digits => Array.from(digits).reduce((sum, digit, place) => sum + Number(digit) * (10 - place), 0) % 11 === 0
    )
    expect(nine).toBeDefined()
    for (let last = 0; last <= 9; last += 1) expect(ulnFault(`${nine ?? ''}${last}`)).toBe('check-digit')
  })

  it('agrees with the other form of the rule', () => {
    fc.assert(fc.property(validUln, uln => ulnFault(uln) === null))
  })

  it('notices any one mistyped digit', () => {
    fc.assert(
      fc.property(validUln, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (uln, place, added) => {
        const digit = (Number(uln[place]) + added) % 10
        return ulnFault(uln.slice(0, place) + String(digit) + uln.slice(place + 1)) === 'check-digit'
      })
    )
  })
})
