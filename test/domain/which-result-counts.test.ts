import fc from 'fast-check'
import type { Series } from '../../src/domain/series'
import { countingAttempt, countingCertificates, countingSitting } from '../../src/domain/which-result-counts'

const january: Series = { window: 'dec-jan', year: 2026 }
const summer: Series = { window: 'may-june', year: 2026 }

// The worked examples of the guide's sections "Retakes" and "Certification".
test.each([
  [[41, 38], 0],
  [[38, 41], 1],
  [[40, 40], 0],
  [[12], 0]
])('of the uniform marks %j the one at %i counts', (marks, place) => {
  const attempts = marks.map(ums => ({ ums }))
  expect(countingAttempt(attempts)).toBe(attempts[place])
})

it('lets the last sitting count, even if the first was better and stands lower on the sheet', () => {
  const first = { series: january, grade: 'L2D' }
  const resit = { series: summer, grade: 'L2P' }
  expect(countingSitting([first, resit])).toBe(resit)
  expect(countingSitting([resit, first])).toBe(resit)
})

it('gives the better certificate to the student and the first to performance tables', () => {
  const first = { series: january, rank: 4 }
  const better = { series: summer, rank: 6 }
  expect(countingCertificates([better, first])).toEqual({ forStudent: better, forTables: first })
  const worse = { series: summer, rank: 2 }
  expect(countingCertificates([first, worse])).toEqual({ forStudent: first, forTables: first })
  const equal = { series: summer, rank: 4 }
  expect(countingCertificates([equal, first])).toEqual({ forStudent: first, forTables: first })
})

it('says nothing of nothing', () => {
  expect(countingAttempt<{ readonly ums: number }>([])).toBeUndefined()
  expect(countingSitting<{ readonly series: Series }>([])).toBeUndefined()
  expect(countingCertificates([])).toBeUndefined()
})

const series = fc.record({ window: fc.constantFrom<Series['window']>('dec-jan', 'may-june'), year: fc.integer({ min: 2022, max: 2030 }) })
const certificates = fc.array(fc.record({ series, rank: fc.integer({ min: 0, max: 7 }) }), { minLength: 1, maxLength: 4 })

it('never gives the student less than performance tables count', () => {
  fc.assert(
    fc.property(certificates, all => {
      const counting = countingCertificates(all)
      expect(counting && counting.forStudent.rank >= counting.forTables.rank).toBe(true)
      expect(all.every(({ rank }) => counting && rank <= counting.forStudent.rank)).toBe(true)
    })
  )
})
