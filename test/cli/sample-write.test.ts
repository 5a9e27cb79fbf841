import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openWorkbookFile } from '../../src/workbook/file'
import { workbookOf } from '../workbook/grid-workbook'
import { runCli } from './run-cli'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'centre-check-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const inFolder = (name: string) => path.join(folder, name)
const rows = (first: number, marks: readonly number[], tick: string) => marks.map((mark, index) => `${String(first + index).padStart(4, '0')} | ${mark} | ${tick}`).join('\n')
const head = 'Series: May/June 2026\nComponent: 1\nCandidate number | Mark | Sampled'

async function fileOf(name: string, text: string): Promise<string> {
  await writeFile(inFolder(name), workbookOf(text))
  return inFolder(name)
}

/** What every sheet holds, by its name. */
async function contents(file: string): Promise<Readonly<Record<string, unknown>>> {
  const workbook = openWorkbookFile(await readFile(file))
  const { sheets } = await workbook.describe()
  const all: Record<string, unknown> = {}
  for (const { name } of sheets) all[name] = (await workbook.read(name)).rows
  return all
}

async function ticksIn(file: string, sheet = 'Sheet1'): Promise<readonly unknown[]> {
  const { rows: read } = await openWorkbookFile(await readFile(file)).read(sheet)
  const at = read.find(({ cells }) => cells[0] === 'Candidate number')?.cells.indexOf('Uploaded in sample') ?? -1
  return at === -1 ? [] : read.flatMap(({ cells, number }) => (number > 3 && cells[at] != null ? [cells[0]] : []))
}

test('verify writes into the file that is named, once, and tells the same as without', async () => {
  const file = await fileOf('marks.xlsx', [head, rows(1, Array.from({ length: 15 }, () => 30), 'Yes'), rows(16, [4, 30, 30], '')].join('\n'))
  const before = await readFile(file)
  const plain = await runCli('sample', 'verify', file, '--format', 'json')
  const out = inFolder('verified.xlsx')
  expect(await runCli('sample', 'verify', file, '--format', 'json', '--out', out)).toEqual(plain)
  expect(Buffer.compare(before, await readFile(file))).toBe(0)
  expect(await ticksIn(out)).toHaveLength(16)
  expect(Object.keys(await contents(out))).toEqual(['Sheet1', 'Sample record'])
  expect(await runCli('sample', 'verify', out)).toMatchObject({ code: 0 })

  await runCli('sample', 'verify', out, '--in-place')
  expect(await ticksIn(out)).toHaveLength(16)
  const { out: said } = await runCli('clear', out, '--in-place')
  expect(said).toMatch(/The ticks of 16 learners were taken back\.$/)
  expect(await contents(out)).toEqual(await contents(file))
})

test('workbooks named together are ticked each in its own', async () => {
  const a = await fileOf('9a.xlsx', [head, rows(1, Array.from({ length: 15 }, () => 30), '✓')].join('\n'))
  const b = await fileOf('9b.xlsx', [head, rows(101, [30, 5], '')].join('\n'))
  expect(await runCli('sample', 'verify', a, b, '--in-place')).toMatchObject({ code: 1, error: '' })
  expect([(await ticksIn(a)).length, await ticksIn(b)]).toEqual([15, ['0102']])
  expect(await runCli('sample', 'verify', a, b)).toMatchObject({ code: 0 })
  expect(await runCli('sample', 'verify', a, b, '--out', inFolder('c.xlsx'))).toMatchObject({ code: 2, out: '' })
})

test('a workbook as schools keep them gets its record, and loses it without a trace', async () => {
  const file = inFolder('faulty.xlsx')
  await copyFile(path.join(__dirname, '..', '..', 'assets', 'examples', 'component-marks-faulty.xlsx'), file)
  const before = await contents(file)
  const { code } = await runCli('sample', 'verify', file, '--in-place')
  expect(code).toBe(1)
  expect(Object.keys(await contents(file))).toContain('Sample record')
  await runCli('check', file, '--in-place')
  await runCli('clear', file, '--in-place')
  expect(await contents(file)).toEqual(before)
})
