import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { today } from '../../src/flow/today'
import { formatIso } from '../../src/domain/dates'
import { workbookOf } from '../workbook/grid-workbook'
import { runCli } from './run-cli'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'centre-check-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const marks = `
  == Marks ==
  Series: May/June 2026
  Component: 1
  Candidate number | Mark | Sampled
  0012 | 30 | ✓
  0013 | 31 | ✓
  0014 | 32 |`

async function check(settings: string, ...options: readonly string[]) {
  const file = path.join(folder, 'marks.xlsx')
  await writeFile(file, workbookOf(settings === '' ? marks : `${marks}\n== Options ==\nSetting | Value | Note\n${settings}`))
  return { file, ...(await runCli('check', file, ...options)) }
}

interface Report {
  readonly asOf: string
  readonly sheets: readonly { readonly name: string; readonly kind: string | null }[]
  readonly findings: readonly { readonly rule: string; readonly catalogue: readonly string[]; readonly sheet: string; readonly cell: string; readonly severity: string }[]
  readonly computed: readonly { readonly label: string; readonly value: unknown }[]
}

async function report(settings: string, ...options: readonly string[]): Promise<Report> {
  return JSON.parse((await check(settings, ...options, '--format', 'json')).out) as Report
}

test.each([
  ['the day itself', '', [], formatIso(today())],
  ['the setting', 'today | 20/05/2026 |', [], '2026-05-20'],
  ['the command line before the setting', 'today | 20/05/2026 |', ['--as-of', '2026-05-01'], '2026-05-01']
])('deadlines are judged by %s', async (_, settings, options, asOf) => {
  expect((await report(settings, ...options)).asOf).toBe(asOf)
})

test('the text says which sheet the settings came from, and only where there is one', async () => {
  const asOf = ['--as-of', '2026-05-01']
  expect((await check('', ...asOf)).out).not.toContain('Settings')
  const { out } = await check('ta.similar-mark | 5 |\nta.work-weeks | long |\nta.work-week | 12 |', ...asOf)
  expect(out.split('\n')[1]).toBe('Settings from Options: ta.similar-mark; 2 rows could not be used')
})

test('unknown settings are looked at, impossible values put right, and both stand on their cells', async () => {
  const { findings } = await report('ta.work-weeks | long |\nta.work-week | 12 |', '--sheet', 'Options')
  expect(findings).toMatchObject([
    { rule: 'setting-impossible', catalogue: ['C-7'], severity: 'error', sheet: 'Options', cell: 'B2' },
    { rule: 'setting-unknown', catalogue: ['C-7'], severity: 'warning', sheet: 'Options', cell: 'A3' }
  ])
  expect((await check('ta.work-weeks | long |')).code).toBe(1)
})

test('a rule follows the setting', async () => {
  const sizes = async (settings: string) => (await report(settings)).computed.filter(({ label }) => label.startsWith('Sample size'))
  expect(await sizes('')).toMatchObject([{ label: expect.stringContaining('17/10/25') as unknown, value: 3 }])
  expect(await sizes('ta.sample-table | 1+ 2 |')).toEqual([expect.objectContaining({ label: 'Sample size, component 1, May/June 2026, by the table in the settings', value: 2 })])
  const tooSmall = async (settings: string) => (await report(settings)).findings.filter(({ rule }) => rule === 'sample-too-small').length
  expect([await tooSmall(''), await tooSmall('ta.sample-table | 1+ 2 |')]).toEqual([1, 0])
})

test('settings alone are not taken for a workbook that was checked', async () => {
  const file = path.join(folder, 'seats.xlsx')
  await writeFile(file, workbookOf('== Seats ==\nFront | Back\n1 | 2\n== Settings ==\nSetting | Value\ntoday | 01/05/2026'))
  const { code, error } = await runCli('check', file)
  expect(code).toBe(2)
  expect(error).toContain('No sheet could be checked.\n  Seats:')
})
