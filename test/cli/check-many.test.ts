import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ProgressBar } from '../../src/cli/progress-bar'
import { runCli, type Ran } from './run-cli'

const examples = path.join(__dirname, '..', '..', 'assets', 'examples')
const program = path.join(__dirname, '..', '..', 'dist', 'centre-check.cjs')
const ASOF = ['--as-of', '2026-05-01']

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'centre-check-many-'))
})
afterEach(() => rm(folder, { recursive: true }))

const inFolder = (name: string) => path.join(folder, name)
const put = async (example: string, name: string) => {
  await mkdir(path.dirname(inFolder(name)), { recursive: true })
  await copyFile(path.join(examples, example), inFolder(name))
}
const filesIn = (out: string) => out.split('\n').map(line => path.relative(folder, (JSON.parse(line) as { file: string }).file))

/** Runs the built program in a process of its own. */
const ranByItself = (...args: string[]) =>
  new Promise<Ran>(resolve => {
    execFile(process.execPath, [program, ...args], { maxBuffer: 1 << 26 }, (failure, out, error) => {
      resolve({ code: failure ? Number(failure.code) : 0, out, error })
    })
  })

test('a folder stands for the workbooks in it, in the order in which a person counts', async () => {
  for (const name of ['m10.xlsx', 'm9.xlsx', 'm1.xlsm', '~$m9.xlsx', 'notes.txt', 'below/m2.xlsx']) await put('component-marks-clean.xlsx', name)
  const { code, out, error } = await runCli('check', folder, ...ASOF, '--format', 'json')
  expect(code).toBe(0)
  expect(filesIn(out)).toEqual(['m1.xlsm', 'm9.xlsx', 'm10.xlsx'])
  expect(error).toBe('3 workbooks.')
})

test.each([
  ['m?.xlsx', ['m1.xlsx', 'm9.xlsx']],
  ['**/m{2,9}.xlsx', ['below/m2.xlsx', 'm9.xlsx']]
])('a pattern that the shell has left alone: %s', async (pattern, expected) => {
  for (const name of ['m10.xlsx', 'm9.xlsx', 'm1.xlsx', 'below/m2.xlsx']) await put('component-marks-clean.xlsx', name)
  const { out } = await runCli('check', inFolder(pattern), ...ASOF, '--format', 'json')
  expect(filesIn(out)).toEqual(expected)
})

test('a file whose own name looks like a pattern is that file; a file named twice is checked once', async () => {
  await put('component-marks-clean.xlsx', 'marks [11A].xlsx')
  const { out } = await runCli('check', inFolder('marks [11A].xlsx'), inFolder('marks*.xlsx'), ...ASOF)
  expect(out.match(/checked as of/g)).toHaveLength(1)
})

test.each([
  ['*.xlsx', /No file fits .*\*\.xlsx\./],
  ['', /There is no workbook \(\.xlsx or \.xlsm\) in /]
])('nothing fits %j: said, and nothing is checked', async (name, sentence) => {
  const { code, out, error } = await runCli('check', inFolder(name), ...ASOF)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toMatch(sentence)
})

test('several files end with a summary by severity and rule', async () => {
  await put('component-marks-faulty.xlsx', 'a.xlsx')
  await put('component-marks-faulty.xlsx', 'b.xlsx')
  await put('component-marks-clean.xlsx', 'c.xlsx')
  await writeFile(inFolder('d.xlsx'), 'no workbook')
  const { code, out, error } = await runCli('check', folder, ...ASOF)
  expect(code).toBe(2)
  expect(error).toMatch(/d\.xlsx: /)
  const summary = out.slice(out.indexOf('4 workbooks'))
  expect(summary).toMatch(/^4 workbooks, of which 1 could not be checked\.\nTo put right\n {7}6 {2}A mark is missing or is not a mark \(mark-missing\), in 2 workbooks\n/)
  expect(summary).toContain('To look at\n')
})

test('many files are checked by several threads: the same results in the same order', async () => {
  for (let n = 1; n <= 20; n++) await put(n % 3 === 0 ? 'component-marks-clean.xlsx' : 'component-marks-faulty.xlsx', `m${n}.xlsx`)
  await writeFile(inFolder('m7.xlsx'), 'no workbook')
  const alone = await runCli('check', folder, ...ASOF, '--format', 'json')
  const threads = await ranByItself('check', folder, ...ASOF, '--format', 'json')
  expect(threads).toEqual({ code: 2, out: `${alone.out}\n`, error: `${alone.error}\n` })
  expect(filesIn(alone.out)).toHaveLength(19)
}, 60_000)

test('the bar makes room for what is printed, and goes at the end', () => {
  let screen = ''
  const bar = new ProgressBar(text => { screen += text })
  bar.show(1, 2)
  bar.above(() => { screen += 'a sentence\n' })
  bar.show(2, 2)
  bar.above(() => { screen += 'the end\n' })
  const lines = screen.split('\n').map(line => line.slice(line.lastIndexOf('\r\u001B[K') + 1).replace('\u001B[K', ''))
  expect(lines).toEqual(['a sentence', 'the end', ''])
  expect(screen).toContain('███████████████░░░░░░░░░░░░░░░ 1 of 2 workbooks')
})
