import { runCli } from './run-cli'

/** The entries of the guides’ catalogue that remind of a day, or ask for something that a centre can show. */
const entries = {
  remind: {
    QT: [54, 58, 59, 67, 71, 72, 73, 74, 75, 76, 115, 120, 122],
    QA: [4, 7, 10, 12, 13, 15, 22, 23, 37, 64, 65, 66, 67, 69, 70, 72],
    IA: [27],
    VT: [3, 4, 6, 10, 20],
    TA: [7, 9, 11, 53, 58, 59, 62, 67, 68, 74, 79]
  },
  record: {
    QT: [42, 44, 47, 48, 49, 50, 51, 53, 57, 60, 63, 64, 69, 70, 79, 80, 81, 82, 83, 84, 85, 87, 88, 89, 90, 91, 103, 106, 107, 108, 109, 119, 121, 125],
    QA: [9, 14, 18, 25, 30, 33, 38, 41, 42, 43, 44, 47, 49, 62, 68, 71],
    IA: [2, 10, 14, 16, 24, 26, 30, 35, 37, 38, 49, 53, 60, 63, 65, 66, 71, 72, 73, 80, 81, 84, 90, 92, 93],
    VT: [12, 16, 18, 21, 22, 23, 24],
    TA: [1, 2, 6, 10, 14, 24, 28, 36, 42, 57, 61, 76, 77, 78]
  }
} as const

const idsOf = (numbers: Readonly<Partial<Record<string, readonly number[]>>>) =>
  Object.entries(numbers).flatMap(([guide, all = []]) => all.map(number => `${guide}-${number}`))

test.each([['remind', 46], ['record', 96]] as const)('every entry of the kind %s is listed by a rule or among what asks nothing', async (kind, count) => {
  const ids = idsOf(entries[kind])
  expect(new Set(ids).size).toBe(count)
  const { out } = await runCli('rules')
  const listed = new Set(out.match(/\b[A-Z]{2}-\d+\b/g))
  expect(ids.filter(id => !listed.has(id))).toEqual([])
})
