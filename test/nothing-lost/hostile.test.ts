import { tryHostile } from './hostile-run'

const COUNT = 200
/** Beside other suites' leavings, which are swept up meanwhile; the benchmark, alone in its process, allows a fifth of it. */
const LONGEST = 10_000

test(`${COUNT} spoilt workbooks are each refused in words or treated as they are: no crash, no hang`, async () => {
  const { tally, slowest, faults } = await tryHostile(COUNT, 2026, LONGEST)
  expect(faults).toEqual([])
  const refused = Object.entries(tally).flatMap(([outcome, count]) => (outcome.startsWith('nothing, ') ? count : []))
  const treated = Object.entries(tally).flatMap(([outcome, count]) => (outcome.startsWith('saved') ? count : []))
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  process.stdout.write(`${COUNT} spoilt workbooks: ${sum(refused)} refused at once, ${sum(treated)} flagged and cleared; the slowest took ${Math.round(slowest.milliseconds)} ms.\n`)
  // Else the workbooks would not be hostile, or not be workbooks.
  expect(Math.min(sum(refused), sum(treated))).toBeGreaterThan(COUNT / 10)
}, 120_000)
