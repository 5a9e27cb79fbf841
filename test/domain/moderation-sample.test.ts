import fc from 'fast-check'
import { extremes, sampleSize, type SampleTable } from '../../src/domain/moderation-sample'

const table: SampleTable = [
  { upTo: 15, size: 'all' },
  { upTo: 100, size: 15 },
  { upTo: 200, size: 20 },
  { upTo: Infinity, size: 25 }
]

describe('sampleSize', () => {
  it.each([
    [0, 0],
    [1, 1],
    [15, 15],
    [16, 15],
    [100, 15],
    [101, 20],
    [200, 20],
    [201, 25],
    [5000, 25]
  ])('a cohort of %i sends %i', (cohort, size) => {
    expect(sampleSize(table, cohort)).toBe(size)
  })

  it.each([-1, 1.5, NaN])('refuses a cohort of %d', cohort => {
    expect(() => sampleSize(table, cohort)).toThrow(RangeError)
  })

  it('refuses a table without a band for the cohort', () => {
    expect(() => sampleSize([{ upTo: 15, size: 'all' }], 16)).toThrow('no band for a cohort of 16')
  })

  it('never asks for more than the cohort, nor for fewer from a larger one', () => {
    fc.assert(
      fc.property(fc.nat(400), cohort => {
        const size = sampleSize(table, cohort)
        return size <= cohort && size <= sampleSize(table, cohort + 1)
      })
    )
  })
})

const marked = fc.array(fc.record({ id: fc.nat(), mark: fc.integer({ min: 0, max: 60 }) }))

describe('extremes', () => {
  it.each([
    ['zeros are not the lowest', [0, 0, 4, 58], [58], [4]],
    ['ties are all named', [4, 58, 4, 58], [58, 58], [4, 4]],
    ['one mark is both', [20], [20], [20]],
    ['only zeros give nobody', [0, 0], [], []],
    ['nobody gives nobody', [], [], []]
  ])('%s', (_, marks, highest, lowest) => {
    const found = extremes(marks.map(mark => ({ mark })))
    expect(found.highest.map(({ mark }) => mark)).toEqual(highest)
    expect(found.lowest.map(({ mark }) => mark)).toEqual(lowest)
  })

  it('holds exactly those at either end of the marks above zero', () => {
    fc.assert(
      fc.property(marked, cohort => {
        const above = cohort.filter(({ mark }) => mark > 0)
        const { highest, lowest } = extremes(cohort)
        const top = Math.max(...above.map(({ mark }) => mark))
        const bottom = Math.min(...above.map(({ mark }) => mark))
        expect(highest).toEqual(above.filter(({ mark }) => mark === top))
        expect(lowest).toEqual(above.filter(({ mark }) => mark === bottom))
      })
    )
  })
})
