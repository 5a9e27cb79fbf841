import { fairness } from '../bench/fair-draw'

test('each learner has the same chance of being drawn, within its own error', () => {
  const { furthest, chiSquare, freedom } = fairness(30, 10, 1500)
  expect(furthest).toBeLessThan(4)
  expect(Math.abs(chiSquare - freedom)).toBeLessThan(4 * Math.sqrt(2 * freedom))
})
