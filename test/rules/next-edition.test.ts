import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type * as Drain from '../../src/check/drain'
import type * as Engine from '../../src/check/engine'
import { dayOf } from '../../src/domain/dates'
import type * as Understand from '../../src/flow/understand'
import type { Report } from '../../src/model/report'
import { parseSheets } from '../../src/rules/example'
import type * as Register from '../../src/rules/register'

const root = path.join(__dirname, '..', '..')
const copy = mkdtempSync(path.join(tmpdir(), 'centre-check-edition-'))
const rules = path.join(copy, 'src', 'rules')

/** The project with next year's guide added as a person would: one folder, then `npm run register`. */
beforeAll(() => {
  cpSync(path.join(root, 'src'), path.join(copy, 'src'), { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction')
  const folder = path.join(rules, 'pearson-tech-awards-2026-27')
  mkdirSync(folder)
  for (const file of readdirSync(path.join(__dirname, 'made-up-edition'))) {
    const text = readFileSync(path.join(__dirname, 'made-up-edition', file), 'utf8')
    writeFileSync(path.join(folder, file), text.replaceAll('../../../src/rules/', '../'))
  }
  const { status, stderr } = spawnSync(process.execPath, [path.join(rules, 'register.mjs')], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

afterAll(() => {
  rmSync(copy, { recursive: true })
})

const from = (module: string): unknown => jest.requireActual(path.join(copy, 'src', module))

async function reportOn(sheets: string, asOf: number): Promise<Report> {
  const { drain } = from('check/drain') as typeof Drain
  const { check } = from('check/engine') as typeof Engine
  const { understand } = from('flow/understand') as typeof Understand
  const { loadRulebooks } = from('rules/register') as typeof Register
  const { typed, given } = await drain(understand({ sheets: parseSheets(sheets), dateSystem: 1900 }))
  const rulebooks = await loadRulebooks(typed.sheets.flatMap(sheet => sheet.rulebooks))
  return drain(check(typed, { asOf, settings: given.settings, rulebooks }))
}

const findings = ({ findings: all }: Report, rule: string) =>
  all.filter(finding => finding.rule === rule).map(({ cell, message }) => `${cell}: ${message}`)

const learners = (year: string, registered: string) => `
  Rulebook: TA
  Academic year: ${year}
  ULN | Registration date | Start date
  9276308686 | ${registered} | 03/09/2025`

const marks = (series: string) => `
  Series: ${series}
  Component: 1
  Subject: Art and Design
  Candidate number | Mark /60 | Sampled
  0012 | X |
  0013 |   |
  0014 | 41 |`

test('the folder is all that is written: of the rest, only the register that its guide is listed in changes', () => {
  const changed = spawnSync('git', ['diff', '--no-index', '--name-only', path.join(root, 'src'), path.join(copy, 'src')], { encoding: 'utf8' })
  const names = changed.stdout.trim().split('\n').map(file => file.slice(file.indexOf(`${path.sep}rules${path.sep}`) + 7))
  expect(names.sort()).toEqual([
    'pearson-tech-awards-2025-26/rules.generated.ts',
    'pearson-tech-awards-2026-27/edition.ts',
    'pearson-tech-awards-2026-27/mark-missing.ts',
    'pearson-tech-awards-2026-27/rules.generated.ts'
  ])
})

test('a changed date is that of its own year', async () => {
  const asOf = dayOf(2027, 1, 20)
  expect(findings(await reportOn(learners('2025/26', '20/10/2025'), asOf), 'registered-late')).toEqual([])
  expect(findings(await reportOn(learners('2026/27', '20/10/2026'), asOf), 'registered-late')).toEqual([
    'B4: Registered on 20 October 2026, after the normal deadline of 15 October 2026 for 2026-27.'
  ])
})

test.each([
  ['May/June 2026', ['B6: Candidate 0013 has no mark.'], 'Tech Awards guide 2025-26'],
  ['May/June 2027', ['B5: An absent student has an X in place of a blank mark.'], 'Tech Awards guide 2026-27']
])('a changed rule speaks for its own year alone: %s', async (series, expected, guide) => {
  const report = await reportOn(marks(series), dayOf(2026, 1, 10))
  expect(findings(report, 'mark-missing')).toEqual(expected)
  expect(Object.values(report.guides)).toContain(guide)
})

test('a rule that the new edition drops is judged in the year before alone', async () => {
  const judged = async (series: string) => (await reportOn(marks(series), dayOf(2026, 1, 10))).outcomes.map(({ rule }) => rule)
  const [before, after] = [await judged('May/June 2026'), await judged('May/June 2027')]
  const gone = before.filter(rule => !after.includes(rule))
  expect(gone).toEqual(['art-and-design-in-december-on-marks-sheet'])
})

test('the year after has no edition of its own, and the latest one speaks for it', async () => {
  const report = await reportOn(marks('May/June 2028'), dayOf(2026, 1, 10))
  expect(findings(report, 'mark-missing')).toEqual(['B5: An absent student has an X in place of a blank mark.'])
})
