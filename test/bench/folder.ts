import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { marksBook } from './books/marks'
import { count, markdown, megabytes, seconds } from './table'

const LEARNERS = 60
const SLIPS = 6

/** What the command line took for a folder of workbooks. */
export interface FolderResult {
  readonly files: number
  readonly threads: number
  readonly milliseconds: number
  /** Of the processor, all threads together. */
  readonly processor: number
  readonly megabytes: number
}

/** One class each, with a few slips. */
export function makeFolder(folder: string, files: number): void {
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < files; n++) writeFileSync(path.join(folder, `class-${n + 1}.xlsx`), marksBook(LEARNERS, SLIPS, n * LEARNERS))
}

/** Loaded into the program before it starts: says how many threads there may be, and at the end what all of them took. */
const WATCHER = `
const os = require('node:os')
os.availableParallelism = () => Number(process.env.BENCH_THREADS)
if (require('node:worker_threads').isMainThread) {
  process.on('exit', () => require('node:fs').writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())))
}
`

/** Checks a folder as a person would, with the program as it is built. Every file must have been checked. */
export function checkFolder(program: string, folder: string, files: number, threads: number): FolderResult {
  const beside = (name: string) => path.join(path.dirname(folder), name)
  const [watcher, usage, output] = [beside('watcher.cjs'), beside('usage.json'), beside('checked.jsonl')]
  writeFileSync(watcher, WATCHER)
  const out = openSync(output, 'w')
  const start = performance.now()
  const child = spawnSync(process.execPath, ['--require', watcher, program, 'check', folder, '--as-of', '2026-05-01', '--format', 'json'], {
    env: { ...process.env, BENCH_THREADS: String(threads), BENCH_USAGE: usage },
    stdio: ['ignore', out, 'pipe'],
    encoding: 'utf8'
  })
  const milliseconds = performance.now() - start
  closeSync(out)
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n')
  const checked = lines.filter(line => (JSON.parse(line) as { readonly findings: readonly unknown[] }).findings.length >= SLIPS).length
  // Code 1: there is something to put right in them.
  if (child.status !== 1 || checked !== files) throw new Error(`Of ${files} workbooks ${checked} were checked, code ${child.status}: ${child.stderr}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage
  return { files, threads, milliseconds, processor: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 }
}

export function folderTable(results: readonly FolderResult[]): string {
  return markdown(
    ['workbooks', 'threads', 'time', 'a second', 'a second of one core', 'peak memory'],
    results.map(({ files, threads, milliseconds, processor, megabytes: peak }) => [
      count(files), String(threads), seconds(milliseconds), perSecond(files, milliseconds), perSecond(files, processor), megabytes(peak)
    ])
  )
}

const perSecond = (files: number, milliseconds: number) => ((files / milliseconds) * 1000).toFixed(0)
