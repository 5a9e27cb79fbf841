import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { engines, OURS, type Tally } from './engines'
import { fairness, fairnessText } from './fair-draw'
import { generateWorkbook } from './generate'
import { devour, greedy, hostile } from './hostile'
import { tableOf, type Result } from './table'
import { verdictRates, verdictRatesText } from './verdict-rates'

/**
 * Measures reading and checking against the libraries that read workbooks. Each measurement has a process of its own,
 * so that the peak of memory is that engine's alone; engines take turns, so that a busy moment hits all alike.
 */

const ALL_SIZES = [1000, 10_000, 20_000, 200_000]
const QUICK_SIZES = [1000, 10_000]
/** Cohorts and samples whose draws are repeated, to see whether everyone has the same chance. */
const DRAWS = [[60, 15], [150, 20], [300, 25]] as const
/** Fewer turns where each takes long: the whole run is to end within minutes. */
const turnsFor = (rows: number) => (rows > 100_000 ? 3 : 5)

interface Measurement extends Tally {
  readonly milliseconds: number
  /** The process's peak, in megabytes, the program and the file itself included. */
  readonly megabytes: number
}

const { values: flags } = parseArgs({
  options: {
    'quick': { type: 'boolean', default: false },
    'out': { type: 'string', default: path.join('dist', 'bench.json') },
    'only': { type: 'string', multiple: true },
    'measure': { type: 'string' },
    'generate': { type: 'string' },
    'hostile': { type: 'string' },
    'greedy': { type: 'string' },
    'devour': { type: 'boolean', default: false },
    'file': { type: 'string', default: '' }
  }
})

/** What Node and the program take by themselves, in megabytes, and how many times what a workbook unpacks to may be taken besides. */
const PROGRAM = 130
const MULTIPLE = 7

if (flags.generate !== undefined) writeFileSync(flags.file, generateWorkbook(Number(flags.generate)))
else if (flags.greedy !== undefined) writeFileSync(flags.file, greedy[flags.greedy]?.() ?? new Uint8Array())
else if (flags.devour) await tell(() => devour(readFileSync(flags.file)))
else if (flags.hostile !== undefined) await endureAll(Number(flags.hostile))
else if (flags.measure !== undefined) await measure(flags.measure, flags.file)
else compare()

/** In a process of its own: runs one engine once over one file. */
async function measure(name: string, file: string): Promise<void> {
  const engine = engines[name]
  if (!engine) throw new Error(`There is no engine ${name}.`)
  const bytes = readFileSync(file)
  const run = await engine.load()
  const start = performance.now()
  const tally = await run(bytes)
  const milliseconds = performance.now() - start
  const measurement: Measurement = { ...tally, milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }
  process.stdout.write(JSON.stringify(measurement))
}

/** Spoilt workbooks by the thousand, then those that are made to take as much memory as they can. */
async function endureAll(count: number): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  await hostile(count, say)
  const folder = mkdtempSync(path.join(tmpdir(), 'centre-check-bench-'))
  try {
    const file = path.join(folder, 'greedy.xlsx')
    for (const name of Object.keys(greedy)) {
      run('--greedy', name, '--file', file)
      const { outcome, unpacked, megabytes } = JSON.parse(run('--devour', '--file', file)) as Awaited<ReturnType<typeof devour>> & Pick<Measurement, 'megabytes'>
      const packed = statSync(file).size / 2 ** 20
      if (megabytes > PROGRAM + MULTIPLE * unpacked) throw new Error(`${name} takes ${megabytes} MB, more than ${MULTIPLE} times what it unpacks to.`)
      say(`${name}: ${packed.toFixed(2)} MB that unpack to ${unpacked.toFixed(0)} MB take ${megabytes.toFixed(0)} MB at the peak; ${outcome}`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** In a process of its own: what came of it, and the process's peak of memory. */
async function tell(work: () => Promise<object>): Promise<void> {
  const outcome = await work()
  process.stdout.write(JSON.stringify({ ...outcome, megabytes: process.resourceUsage().maxRSS / 1024 }))
}

function compare(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'centre-check-bench-'))
  try {
    const results = (flags.quick ? QUICK_SIZES : ALL_SIZES).flatMap(rows => compareAt(rows, folder))
    process.stdout.write(`\n${summary(results)}\n`)
    const draws = DRAWS.map(([cohort, size]) => fairness(cohort, size, flags.quick ? 2000 : 20_000))
    process.stdout.write(`\n${draws.map(fairnessText).join('\n')}\n`)
    const verdicts = verdictRates(flags.quick ? 50 : 400)
    process.stdout.write(`\n${verdictRatesText(verdicts)}\n`)
    mkdirSync(path.dirname(flags.out), { recursive: true })
    writeFileSync(flags.out, `${JSON.stringify({ node: process.version, processor: cpus()[0]?.model, results, draws, verdicts }, null, 2)}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function compareAt(rows: number, folder: string): Result[] {
  const file = path.join(folder, `marks-${rows}.xlsx`)
  run('--generate', String(rows), '--file', file)
  const names = Object.keys(engines).filter(name => !flags.only || flags.only.includes(name))
  const measured = new Map<string, Measurement[]>(names.map(name => [name, []]))
  for (let turn = 0; turn < turnsFor(rows); turn++) {
    for (const [name, list] of measured) list.push(JSON.parse(run('--measure', name, '--file', file)) as Measurement)
  }
  refuseDisagreement(rows, measured)
  process.stdout.write(`\n${rows} rows × 30 columns, ${(statSync(file).size / 2 ** 20).toFixed(1)} MB\n`)
  const results = Array.from(measured, ([name, list]) => ({
    engine: name,
    way: engines[name]?.way ?? '',
    rows,
    milliseconds: median(list.map(({ milliseconds }) => milliseconds)),
    megabytes: median(list.map(({ megabytes }) => megabytes)),
    turns: list.length
  }))
  process.stdout.write(`${tableOf(results, OURS)}\n`)
  return results
}

function run(...options: string[]): string {
  const [program = ''] = process.argv.slice(1)
  const child = spawnSync(process.execPath, ['--max-old-space-size=12288', program, ...options], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  if (child.status !== 0) throw new Error(`${options.join(' ')} failed: ${child.stderr}`)
  return child.stdout
}

/** Engines that found different values were not asked the same. */
function refuseDisagreement(rows: number, measured: ReadonlyMap<string, readonly Measurement[]>): void {
  const found = Array.from(measured, ([name, [first]]) => ({ name, found: `${first?.values ?? 0} values, sum ${first?.sum ?? 0}` }))
  if (new Set(found.map(one => one.found)).size > 1) {
    throw new Error(`At ${rows} rows the engines disagree: ${found.map(one => `${one.name} ${one.found}`).join('; ')}`)
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/** Whether a row costs more in a great sheet than in a small one. */
function summary(results: readonly Result[]): string {
  const at = (engine: string, rows: number) => results.find(result => result.engine === engine && result.rows === rows)
  const lines = OURS.flatMap(engine => {
    const [small, great] = [at(engine, 10_000), at(engine, 200_000)]
    if (!small || !great) return []
    const perRow = (result: Result) =>
      `${((result.milliseconds / result.rows) * 1000).toFixed(1)} µs, ${((result.megabytes / result.rows) * 1024).toFixed(2)} KB`
    return [`${engine} per row: ${perRow(small)} at 10,000 rows; ${perRow(great)} at 200,000 rows`]
  })
  return lines.join('\n')
}
