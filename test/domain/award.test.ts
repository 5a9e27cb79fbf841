import fc from 'fast-check'
import { gradeByPoints, isBarred, lowestThreshold } from '../../src/domain/award'

const thresholds = [{ grade: 'M', points: 52 }, { grade: 'P', points: 36 }, { grade: 'D', points: 74 }]

it.each([
  [0, undefined], [35, undefined], [36, 'P'], [51, 'P'], [52, 'M'], [74, 'D'], [500, 'D']
])('%i points', (points, grade) => {
  expect(gradeByPoints(points, thresholds)?.grade).toBe(grade)
})

it('knows the lowest threshold, and none of none', () => {
  expect(lowestThreshold(thresholds)?.grade).toBe('P')
  expect(lowestThreshold([])).toBeUndefined()
  expect(gradeByPoints(100, [])).toBeUndefined()
})

it('never gives a lower grade for more points', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (one, more) => {
      expect(gradeByPoints(one + more, thresholds)?.points ?? 0).toBeGreaterThanOrEqual(gradeByPoints(one, thresholds)?.points ?? 0)
    })
  )
})

it.each([
  [[], undefined, 'no'], [['1'], undefined, 'unknown'], [['1'], 0, 'yes'], [['1'], 1, 'no'], [['1', '2'], 1, 'yes']
] as const)('units %j with U of which %s may be', (failed, allowed, barred) => {
  expect(isBarred({ failed, allowed })).toBe(barred)
})
