import fc from 'fast-check'
import { layOutStrip } from '../../src/taskpane/sample/strip-layout'

const marks = (count: number, mark: number, sampled = 0) =>
  Array.from({ length: count }, (_, index) => ({ mark, isSampled: index < sampled }))

test('each learner of a cohort of usual size has a dot, those in the sample lowest', () => {
  const { dots, each, height } = layOutStrip([...marks(3, 40, 1), ...marks(1, 20)])
  expect(each).toBe(1)
  expect(dots.map(({ filled, y }) => ({ filled, y: height - y }))).toEqual([
    { filled: true, y: 3.5 }, { filled: false, y: 10.5 }, { filled: false, y: 17.5 }, { filled: false, y: 3.5 }
  ])
})

test('a great cohort is drawn with few dots, and says for how many each stands', () => {
  const { dots, each, height } = layOutStrip([...marks(9000, 40, 20), ...marks(900, 20)])
  expect(each).toBe(300)
  expect(dots.filter(({ filled }) => filled)).toHaveLength(1)
  expect(dots).toHaveLength(33)
  expect(height).toBeLessThan(130)
})

test('all dots lie within the drawing, and nobody is left out', () => {
  const mark = fc.record({ mark: fc.nat(120), isSampled: fc.boolean() })
  fc.assert(fc.property(fc.array(mark, { minLength: 1, maxLength: 400 }), all => {
    const { dots, each, height } = layOutStrip(all)
    expect(dots.length * each).toBeGreaterThanOrEqual(all.length)
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThanOrEqual(300)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(height)
    }
    expect(dots.some(({ filled }) => filled)).toBe(all.some(({ isSampled }) => isSampled))
  }))
})
