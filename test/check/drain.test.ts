import { Cancelled, drain } from '../../src/check/drain'

/** It only goes on, as the real one does. */
let clock = 1000

beforeEach(() => {
  clock += 1000
  jest.spyOn(performance, 'now').mockImplementation(() => clock)
})

/** Work in steps of so many milliseconds each. */
function* steps(...taking: readonly number[]): Generator<number, string, undefined> {
  for (const [index, milliseconds] of taking.entries()) {
    clock += milliseconds
    yield index
  }
  return 'done'
}

/** Which steps had been taken whenever others had their turn. */
async function turnsDuring(work: (onProgress: (step: number) => void) => Promise<unknown>): Promise<readonly number[]> {
  const turns: number[] = []
  let step = -1
  let running = true
  const others = () => {
    turns.push(step)
    if (running) setImmediate(others)
  }
  setImmediate(others)
  await work(taken => { step = taken })
  running = false
  return turns
}

test.each<[string, readonly number[], readonly number[]]>([
  ['after each slice', [30, 10, 10, 10, 5], [-1, 0, 3]],
  ['not within one', [5, 5, 5], [-1]],
  ['after a step that is longer than any', [100, 100, 1], [-1, 0, 1]]
])('the host has its turn %s', async (_, taking, turns) => {
  const done = await turnsDuring(async onProgress => {
    expect(await drain(steps(...taking), { slice: 20, onProgress })).toBe('done')
  })
  expect(done).toEqual(turns)
})

test('what follows at once on a run is part of its slice', async () => {
  const turns = await turnsDuring(async onProgress => {
    await drain(steps(15), { slice: 20, onProgress })
    await drain(steps(15), { slice: 20, onProgress })
    await drain(steps(1, 1), { slice: 20, onProgress })
  })
  expect(turns).toEqual([-1, 0])
})

test('without a slice there are no turns', async () => {
  const turns = await turnsDuring(onProgress => drain(steps(100, 100), { onProgress }))
  expect(turns).toEqual([])
})

test('a run is stopped also while others have their turn', async () => {
  const controller = new AbortController()
  const taken: number[] = []
  setImmediate(() => setImmediate(() => { controller.abort() }))
  const run = drain(steps(30, 30, 30, 30, 30), { slice: 20, signal: controller.signal, onProgress: step => taken.push(step) })
  await expect(run).rejects.toThrow(Cancelled)
  expect(taken.length).toBeGreaterThan(0)
  expect(taken.length).toBeLessThan(4)
})
