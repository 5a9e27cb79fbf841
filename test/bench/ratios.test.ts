import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { openWorkbookFile } from '../../src/workbook/file'
import { books, type BookId } from './books/books'
import { marksBook } from './books/marks'
import { choresOf, type ChoreCost } from './chore'
import type { EngineTurn } from './compare-engines'
import { AS_OF } from './engines'
import { stagesOf, type Stage, type Staged } from './stages'

jest.setTimeout(300_000)

/**
 * Keeps what the benchmark measures from slipping. Only ratios are held, each of the least processor time of several turns,
 * so that a busy machine changes little; the bounds are wide, and the README has what was really measured.
 */
const LIBRARY = 'hucre-stream'
const TURNS = 3
const FEW_TURNS = 2
const READING: readonly Stage[] = ['open', 'read']
const CHECKING: readonly Stage[] = [...READING, 'recognise', 'load rules', 'rules']
const WRITING: readonly Stage[] = ['write back', 'save']

const root = path.join(__dirname, '..', '..')
const built = path.join(root, 'dist', 'bench-ratios')
const program = path.join(built, 'bench.cjs')
const folder = mkdtempSync(path.join(tmpdir(), 'centre-check-ratios-'))
const run = choresOf(program)
const library: EngineTurn[] = []
const staged = new Map<BookId, Staged[]>()

beforeAll(() => {
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js')
  const options = ['--mode', 'production', '--env', 'bench', '--env', `out=${built}`, '--no-devtool']
  const build = spawnSync(process.execPath, [webpack, ...options], { cwd: root, encoding: 'utf8' })
  if (build.status !== 0) throw new Error(`The benchmark was not built: ${build.stdout}${build.stderr}`)
  for (const book of ['marks-10000', 'marks-20000'] as const) run('make', book, fileOf(book))
  for (let turn = 0; turn < TURNS; turn++) {
    library.push(run('measure', LIBRARY, fileOf('marks-10000'), 1) as EngineTurn)
    stage('marks-10000')
    if (turn < FEW_TURNS) stage('marks-20000')
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(built, { recursive: true, force: true })
})

const fileOf = (book: BookId) => path.join(folder, `${book}.xlsx`)

function stage(book: BookId): void {
  staged.set(book, [...(staged.get(book) ?? []), run('stages', fileOf(book)) as Staged])
}

const runsOf = (book: BookId): readonly Staged[] => staged.get(book) ?? []

/** The least processor time that stages took together. */
const least = (book: BookId, stages: readonly Stage[]) =>
  Math.min(...runsOf(book).map(({ costs }) => stages.reduce((sum, one) => sum + costs[one].processor, 0)))

const leastPeak = (costs: readonly ChoreCost[]) => Math.min(...costs.map(({ megabytes }) => megabytes))

function hold(what: string, ratio: number, bound: number): void {
  process.stdout.write(`${what}: ${ratio.toFixed(2)}, at most ${bound}\n`)
  expect(ratio).toBeGreaterThan(0)
  expect(ratio).toBeLessThanOrEqual(bound)
}

test('reading and checking 10,000 rows takes no more time and memory than the fastest library takes to read them', () => {
  const libraryTime = Math.min(...library.map(({ processor }) => processor))
  hold(`read and check ÷ ${LIBRARY}`, least('marks-10000', CHECKING) / libraryTime, 1.5)
  hold('peak of memory, the same', leastPeak(runsOf('marks-10000').map(({ costs }) => costs.rules)) / leastPeak(library), 1.5)
})

test('the rules, and a flagged copy, take no more beside reading than they did', () => {
  hold('rules ÷ reading', least('marks-10000', ['rules']) / least('marks-10000', READING), 3)
  hold('flagged copy with 1,000 flags ÷ reading', least('marks-10000', WRITING) / least('marks-10000', READING), 4)
})

test('a row costs no more in a great sheet than in a small one', () => {
  const perRow = (book: BookId) => least(book, CHECKING) / books[book].rows
  hold('a row of 20,000 ÷ a row of 10,000', perRow('marks-20000') / perRow('marks-10000'), 1.5)
})

test('the stages together are what a check is', async () => {
  const bytes = marksBook(300, 30)
  const { report } = await checkWorkbook(openWorkbookFile(bytes), { asOf: AS_OF })
  expect(report.findings.length).toBeGreaterThan(30)
  expect((await stagesOf(bytes)).findings).toBe(report.findings.length)
  expect(runsOf('marks-10000').map(({ findings }) => findings)).toEqual([1001, 1001, 1001])
})
