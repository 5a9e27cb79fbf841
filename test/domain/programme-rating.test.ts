import fc from 'fast-check'
import { barsToLow, isLower, programmeRating, type CriteriaMet, type Criterion } from '../../src/domain/programme-rating'

/** The controls as the guide's table of criteria prints them (Programme Ratings for BTEC Qualifications). */
const table: readonly (readonly [Criterion, 'enhanced' | 'medium'])[] = [
  [4, 'enhanced'], [6, 'enhanced'], [12, 'enhanced'], [15, 'enhanced'],
  [7, 'medium'], [5, 'medium'], [14, 'medium'], [3, 'medium'], [2, 'medium'], [1, 'medium'], [11, 'medium']
]

const noneMet: CriteriaMet = Object.fromEntries(table.map(([criterion]) => [criterion, false]))

describe('programmeRating', () => {
  test.each(table)('criterion %i alone gives %s', (criterion, control) => {
    expect(programmeRating({ ...noneMet, [criterion]: true })).toMatchObject({ rating: control, because: [criterion] })
  })

  test('none met is Low, by criterion 13', () => {
    expect(programmeRating(noneMet)).toEqual({ rating: 'low', because: [13], open: [] })
  })

  test('the highest risk wins: a licence and deviating outcomes are Enhanced', () => {
    expect(programmeRating({ ...noneMet, 1: true, 15: true })).toEqual({ rating: 'enhanced', because: [15], open: [] })
  })

  test('a new programme is Medium by the answer on new programmes', () => {
    expect(programmeRating({ ...noneMet, 12: true }, 'medium')).toMatchObject({ rating: 'medium', because: [12] })
    expect(programmeRating({ ...noneMet, 4: true, 12: true }, 'medium')).toMatchObject({ rating: 'enhanced', because: [4] })
  })

  test('names what is not known and would matter', () => {
    expect(programmeRating({ ...noneMet, 1: true, 2: undefined, 6: undefined })).toEqual({ rating: 'medium', because: [1], open: [6] })
  })

  test('meeting one more criterion never lowers the rating', () => {
    const criteria = table.map(([criterion]) => criterion)
    fc.assert(
      fc.property(fc.subarray(criteria), fc.constantFrom(...criteria), (met, more) => {
        const before: CriteriaMet = { ...noneMet, ...Object.fromEntries(met.map(criterion => [criterion, true])) }
        expect(isLower(programmeRating({ ...before, [more]: true }).rating, programmeRating(before).rating)).toBe(false)
      })
    )
  })
})

describe('barsToLow', () => {
  test.each([
    [{ newSpecification: true }, ['newSpecification']],
    [{ licence: true, lowBefore: true }, ['licence', 'lowBefore']],
    [{ notReleased: true, licence: false }, ['notReleased']],
    [{ newSpecification: undefined, licence: false }, []]
  ] as const)('%j: %j', (bars, standing) => {
    expect(barsToLow(bars)).toEqual(standing)
  })
})
