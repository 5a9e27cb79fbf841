import { beyondLimits, checkInExcel, comparisonInExcel, excelTable, highlightTable, LIMITS, sampleInExcel } from './in-excel'

jest.setTimeout(60_000)

test('a check takes as many round trips with 300 flags as with 10, and its formulas look up as many texts as there are flags', async () => {
  const few = await checkInExcel(300, 10)
  const many = await checkInExcel(300, 300)
  expect(many.map(({ what, trips }) => [what, trips])).toEqual(few.map(({ what, trips }) => [what, trips]))
  expect(beyondLimits([...few, ...many])).toEqual([])
  const [first] = many
  expect(first?.results).toBeGreaterThanOrEqual(300)
  expect(first?.highlights?.evaluations).toBeGreaterThanOrEqual(600)
  expect(first?.highlights?.comparisons).toBe((first?.results ?? 0) * (first?.highlights?.evaluations ?? 0))
  expect(highlightTable(many).split('\n')).toHaveLength(3)
})

test('a sample and a comparison are written within the limits', async () => {
  const runs = [...(await sampleInExcel(300)), ...(await comparisonInExcel(300))]
  expect(runs.map(({ results }) => results)).toEqual([1, 10])
  expect(beyondLimits(runs)).toEqual([])
  expect(excelTable(runs).split('\n')).toHaveLength(4)
})

test('what breaks a limit is said', () => {
  const run = { what: 'check', rows: 10, results: 1, chunks: 0, trips: 9, sent: 0, received: 0, largestRequest: 5_000_000, largestAnswer: 0 } as const
  expect(LIMITS).toEqual({ trips: 8, request: 4_000_000 })
  expect(beyondLimits([run, { ...run, trips: 8, largestRequest: 1, refused: 'The sheet is protected.' }])).toEqual([
    'check of 10 rows, 1 results: 9 round trips, more than 8.',
    'check of 10 rows, 1 results: a request of 5,000 KB, more than 4,000 KB.',
    'check of 10 rows, 1 results: The sheet is protected.'
  ])
})
