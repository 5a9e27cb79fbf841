import { sharesAtGrade } from '../../../src/domain/statistics/shares-at-grade'

test.each<[readonly number[], readonly number[]]>([
  [[1, 2, 1], [0.25, 0.5, 0.25]],
  [[0, 5], [0, 1]],
  [[0, 0, 0], [0, 0, 0]],
  [[], []]
])('%j', (counts, shares) => {
  expect(sharesAtGrade(counts)).toEqual(shares)
})
