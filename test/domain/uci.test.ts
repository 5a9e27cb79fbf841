import fc from 'fast-check'
import { uciFault } from '../../src/domain/uci'

describe('uciFault', () => {
  it.each([
    ['681990012058G', null],
    ['68999 0980001 d', null],
    ['689990980001D', null],
    ['681990012058H', 'check-letter'],
    ['681990012085G', 'check-letter'],
    ['681990012058', 'shape'],
    ['681990012058GG', 'shape'],
    ['68199001205G8', 'shape'],
    ['', 'shape'],
    ['68199B012058A', null]
  ])('%j → %s', (text, fault) => {
    expect(uciFault(text)).toBe(fault)
  })

  it('lets exactly one letter follow twelve digits of the UK type', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
    fc.assert(
      fc.property(digits(5), digits(6), (centre, rest) => {
        const fitting = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').filter(letter => uciFault(`${centre}0${rest}${letter}`) === null)
        return fitting.length === 1
      })
    )
  })
})
