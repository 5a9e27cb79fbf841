import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { decide } from '../../src/flow/decide'
import { openWorkbookFile } from '../../src/workbook/file'
import { makeWorkbook } from '../workbook/make-workbook'
import { runCli } from './run-cli'

const examples = path.join(__dirname, '../../assets/examples')
const faulty = path.join(examples, 'component-marks-faulty.xlsx')
const clean = path.join(examples, 'component-marks-clean.xlsx')
const ASOF = ['--as-of', '2026-05-20'] as const

interface Json {
  readonly file: string
  readonly asOf: string
  readonly sheets: readonly { readonly name: string; readonly kind: string | null; readonly reason?: string }[]
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly key: string; readonly decision: string | null; readonly reason: string | null }[]
  readonly outcomes: readonly { readonly outcome: string }[]
}

const json = (text: string) => JSON.parse(text) as Json

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'centre-check-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})
const inFolder = (name: string) => path.join(folder, name)

/** Every part of the workbook, byte for byte; how a part is packed is not compared. */
async function parts(file: string): Promise<Record<string, Buffer>> {
  return Object.fromEntries(Object.entries(unzipSync(await readFile(file))).map(([name, bytes]) => [name, Buffer.from(bytes)]))
}

async function cells(file: string, sheet: string): Promise<unknown> {
  return openWorkbookFile(await readFile(file)).read(sheet)
}

describe('check', () => {
  test('a clean workbook: nothing to put right, exit code 0', async () => {
    const { code, out, error } = await runCli('check', clean, ...ASOF)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toMatch(/0 to put right, 0 to look at, 0 tips\.$/)
  })

  test('a faulty workbook: exit code 1, and JSON in the agreed form', async () => {
    const { code, out } = await runCli('check', faulty, ...ASOF, '--format', 'json')
    const report = json(out)
    expect(code).toBe(1)
    expect(Object.keys(report)).toEqual(['file', 'asOf', 'sheets', 'findings', 'outcomes', 'computed'])
    expect(report).toMatchObject({ file: faulty, asOf: '2026-05-20' })
    expect(Object.keys(report.findings[0] ?? {})).toEqual([
      'rule', 'catalogue', 'severity', 'sheet', 'cell', 'learner', 'key', 'message', 'fix', 'decision', 'reason', 'source'
    ])
    expect(Object.keys(report.outcomes[0] ?? {})).toEqual(['rule', 'catalogue', 'sheet', 'outcome', 'reason'])
    expect(report.sheets.find(sheet => sheet.name === 'Seating plan')).toMatchObject({ kind: null })
    expect(report.outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(new Set(report.findings.map(finding => finding.key)).size).toBe(report.findings.length)
  })

  test('one sheet only', async () => {
    const { out } = await runCli('check', faulty, ...ASOF, '--sheet', 'Series log', '--format', 'json')
    expect(json(out).findings.map(finding => finding.cell)).toEqual(['N7'])
  })

  test('several files: one JSON object a line, the worst exit code', async () => {
    const { code, out, error } = await runCli('check', clean, inFolder('none.xlsx'), faulty, ...ASOF, '--format', 'json')
    expect(code).toBe(2)
    expect(out.split('\n').map(line => json(line).file)).toEqual([clean, faulty])
    expect(error).toContain('There is no such file')
  })

  test('without --out or --in-place nothing is written', async () => {
    const copy = inFolder('marks.xlsx')
    await copyFile(faulty, copy)
    await runCli('check', copy, ...ASOF)
    expect(await readdir(folder)).toEqual(['marks.xlsx'])
    expect(await readFile(copy)).toEqual(await readFile(faulty))
  })
})

describe('flags in the workbook', () => {
  test('checking the flagged copy again finds the same and changes nothing more', async () => {
    const [once, twice] = [inFolder('once.xlsx'), inFolder('twice.xlsx')]
    const first = await runCli('check', faulty, ...ASOF, '--format', 'json', '--out', once)
    const second = await runCli('check', once, ...ASOF, '--format', 'json', '--out', twice)
    expect(json(second.out).findings).toEqual(json(first.out).findings)
    expect((await readFile(twice)).equals(await readFile(once))).toBe(true)
    expect(await cells(once, 'Component 1 marks')).toEqual(await cells(faulty, 'Component 1 marks'))
  })

  test('clearing gives back the workbook as it was', async () => {
    const flagged = inFolder('flagged.xlsx')
    await runCli('check', faulty, ...ASOF, '--out', flagged)
    expect(await parts(flagged)).not.toEqual(await parts(faulty))
    const { code } = await runCli('clear', flagged, '--in-place')
    expect(code).toBe(0)
    expect(await parts(flagged)).toEqual(await parts(faulty))
  })

  test('an accepted finding stays, no longer counts, and survives clearing and checking again', async () => {
    const file = inFolder('marks.xlsx')
    await copyFile(faulty, file)
    const workbook = openWorkbookFile(await readFile(file))
    const checked = await checkWorkbook(workbook, { asOf: dayOf(2026, 5, 20) })
    for (const finding of checked.report.findings.filter(({ severity }) => severity === 'error')) {
      await decide(workbook, await checkWorkbook(workbook, { asOf: dayOf(2026, 5, 20) }), finding.key, {
        decision: 'accepted',
        reason: 'Agreed with the moderator.'
      })
    }
    await writeFile(file, await workbook.save())

    const again = await runCli('check', file, ...ASOF, '--format', 'json', '--in-place')
    expect(again.code).toBe(0)
    const accepted = json(again.out).findings.filter(finding => finding.decision === 'accepted')
    expect(accepted.length).toBe(checked.report.findings.filter(({ severity }) => severity === 'error').length)
    expect(new Set(accepted.map(finding => finding.reason))).toEqual(new Set(['Agreed with the moderator.']))

    const cleared = await runCli('clear', file, '--in-place')
    expect(cleared.out).toContain(`${accepted.length} lines with written reasons were kept`)
    const afterwards = await runCli('check', file, ...ASOF, '--format', 'json')
    expect(json(afterwards.out).findings.filter(finding => finding.decision === 'accepted')).toEqual(accepted)

    await runCli('clear', file, '--in-place', '--reasons-too')
    expect(await parts(file)).toEqual(await parts(faulty))
  }, 20_000)
})

describe('what can’t be done is said in one sentence, with exit code 2 and nothing written', () => {
  const bad: [string, (to: string) => Promise<void>, RegExp][] = [
    ['no file', () => Promise.resolve(), /There is no such file\.$/],
    ['a folder', to => mkdir(to).then(() => undefined), /There is no workbook \(\.xlsx or \.xlsm\) in /],
    ['an empty file', to => writeFile(to, ''), /empty/],
    ['text', to => writeFile(to, 'Candidate number,Mark\n0001,61\n'), /not an? (Excel )?workbook|no Excel workbook/i],
    ['a file that was cut off', async to => writeFile(to, (await readFile(faulty)).subarray(0, 20_000)), /cut short/],
    ['a workbook without known headings', to => writeFile(to, makeWorkbook({ sheets: { Notes: '<sheetData/>' } })), /No sheet could be checked/]
  ]

  test.each(bad)('%s', async (_, make, sentence) => {
    const file = inFolder('marks.xlsx')
    await make(file)
    const before = await readdir(folder)
    const { code, out, error } = await runCli('check', file, '--out', inFolder('out.xlsx'))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(sentence)
    expect(error).toContain(file)
    expect(await readdir(folder)).toEqual(before)
  })

  test('an unknown sheet', async () => {
    const { code, error } = await runCli('check', faulty, '--sheet', 'Marks')
    expect(code).toBe(2)
    expect(error).toContain('There is no sheet named "Marks". The sheets are "Component 1 marks"')
  })

  test('writing over the workbook that is checked, by its own or another name', async () => {
    const file = inFolder('marks.xlsx')
    await copyFile(faulty, file)
    await symlink(file, inFolder('link.xlsx'))
    for (const out of [file, inFolder('link.xlsx')]) {
      const { code, error } = await runCli('check', file, '--out', out)
      expect(code).toBe(2)
      expect(error).toContain('use --in-place')
    }
    expect((await readFile(file)).equals(await readFile(faulty))).toBe(true)
  })

  test('a folder that does not exist', async () => {
    const { code, error } = await runCli('check', faulty, '--out', path.join(folder, 'none', 'out.xlsx'))
    expect(code).toBe(2)
    expect(error).toMatch(/There is no such folder\. Nothing was written\.$/)
  })

  test.each<[string, string[], RegExp]>([
    ['no command', [], /Say what to do/],
    ['an unknown command', ['chek', faulty], /There is no command "chek"/],
    ['no workbook', ['check'], /Name the workbook/],
    ['an unknown option', ['check', faulty, '--fast'], /--fast/],
    ['a day that does not exist', ['check', faulty, '--as-of', '2026-02-30'], /--as-of takes a day/],
    ['an unknown format', ['check', faulty, '--format', 'xml'], /text or json/],
    ['two destinations', ['check', faulty, '--out', 'a.xlsx', '--in-place'], /exclude/],
    ['clear without a destination', ['clear', faulty], /--out FILE or --in-place/],
    ['an unknown rulebook', ['rules', '--rulebook', 'none'], /There is no rulebook "none"/]
  ])('%s', async (_, args, sentence) => {
    const { code, out, error } = await runCli(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toMatch(sentence)
  })
})

describe('rules', () => {
  test('lists every rule with what it serves and where it is written', async () => {
    const { code, out } = await runCli('rules', '--format', 'json')
    const rules = JSON.parse(out) as Record<string, unknown>[]
    expect(code).toBe(0)
    for (const rule of rules) {
      expect(Object.keys(rule)).toEqual(['rule', 'catalogue', 'rulebook', 'severity', 'sheetKind', 'title', 'source'])
    }
    const served = new Set(rules.flatMap(rule => rule.catalogue as string[]))
    for (const id of ['TA-15', 'TA-16', 'TA-17', 'TA-43', 'TA-44', 'TA-46', 'TA-47', 'TA-48', 'TA-51', 'TA-52', 'TA-53', 'TA-54']) {
      expect(served).toContain(id)
    }
    for (let number = 1; number <= 10; number++) expect(served).toContain(`C-${number}`)
  })

  test('prints one guide’s for a person', async () => {
    const { out } = await runCli('rules', '--rulebook', 'pearson-tech-awards-2025-26')
    expect(out).toContain('Tech Awards guide 2025-26')
    expect(out).not.toContain('every-sheet')
  })
})
