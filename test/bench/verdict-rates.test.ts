import { verdictRates, verdictRatesText } from './verdict-rates'

const RUNS = 40
const rates = verdictRates(RUNS)

/** Bounds are four standard errors of so few runs wide; the benchmark itself makes more. */
const within = (share: number) => share + 4 * Math.sqrt((share * (1 - share)) / RUNS)

const kind = (betweenYears: number, shift: number, years: number) =>
  rates.filter(one => one.betweenYears === betweenYears && one.shift === shift && one.years === years)

it('seldom asks where nothing has changed', () => {
  for (const years of [2, 3]) {
    for (const { asked } of kind(0, 0, years)) expect(asked).toBeLessThanOrEqual(within(0.05))
    const overall = kind(0, 0, years).reduce((sum, { asked }) => sum + asked, 0) / 4
    expect(overall).toBeLessThanOrEqual(0.06)
  }
})

it('seldom asks about ordinary ups and downs once three years tell of them, where the test of chance alone does', () => {
  const large = kind(0.4, 0, 3).filter(({ learners }) => learners >= 60)
  expect(large).toHaveLength(2)
  for (const { asked, testAlone } of large) {
    expect(asked).toBeLessThanOrEqual(within(0.12))
    expect(testAlone).toBeGreaterThan(0.2)
  }
})

it('finds a real shift the better, the more learners there are, and says nothing of eight', () => {
  for (const years of [2, 3]) {
    const [eight, twenty, sixty, twoHundred] = kind(0, 0.9, years).map(({ asked }) => asked)
    expect(eight).toBe(0)
    expect(twenty).toBeLessThan(sixty ?? NaN)
    expect(sixty).toBeGreaterThan(0.55)
    expect(twoHundred).toBeGreaterThan(0.85)
  }
})

it('gives the same figures again, as a table', () => {
  expect(verdictRates(2)).toEqual(verdictRates(2))
  const [, titles = '', ...lines] = verdictRatesText(rates).split('\n')
  expect(titles).toContain('200 learners')
  expect(lines).toHaveLength(8)
})
