import { checkWorkbook } from '../../src/flow/check-workbook'
import { lookAtSheet, type SheetLook } from '../../src/flow/look-at-sheet'
import { LEAVE_OUT, mapHeading } from '../../src/flow/map-heading'
import { openWorkbookFile } from '../../src/workbook/file'
import type { Workbook } from '../../src/workbook/workbook'
import { clearWorkbook } from '../../src/write-back/clear'
import { writeFlags } from '../../src/flow/write-flags'
import { SETTINGS_TABLE } from '../../src/write-back/settings-sheet'
import { openFileInExcel } from '../host/open'
import { workbookOf } from '../workbook/grid-workbook'
import { makeWorkbook } from '../workbook/make-workbook'

const marks = `
  == Marks ==
  Candidate number | Raw mark | Sampled | Rmark
  0012 | 30 | ✓ |
  0013 | 61 |   | late`
const withSettings = `${marks}
  == Our settings ==
  Centre settings
  Setting | Value | Note
  ta.similar-mark | 5 | agreed in May
  today | 01/05/2026 |`

const backends: [string, (bytes: Uint8Array) => Promise<Workbook>][] = [
  ['a file', bytes => Promise.resolve(openWorkbookFile(bytes))],
  ['Excel', async bytes => (await openFileInExcel(bytes)).workbook]
]

const heading = (look: SheetLook | null, letter: string) => look?.mappable?.headings.find(one => one.letter === letter)
const cellsOf = async (workbook: Workbook, sheet: string) => (await workbook.read(sheet)).rows.map(({ number, cells }) => [number, ...cells])

describe.each(backends)('in %s', (_, open) => {
  test('without a settings sheet one of ours is made, read at once, and kept when flags are cleared', async () => {
    const workbook = await open(workbookOf(marks))
    expect(heading(await lookAtSheet(workbook, 'Marks'), 'B')).toMatchObject({ heading: 'Raw mark', taken: { id: 'mark', title: 'Mark' }, byHand: false })
    expect(await mapHeading(workbook, 'Marks', 'Rmark', 'mark')).toMatchObject({ sheet: 'Settings' })
    const { tables } = await workbook.describe()
    expect(tables).toMatchObject([{ name: SETTINGS_TABLE, sheet: 'Settings' }])
    const look = await lookAtSheet(workbook, 'Marks')
    expect(heading(look, 'D')).toMatchObject({ heading: 'Rmark', taken: { id: 'mark', title: 'Mark' }, byHand: true })
    expect(heading(look, 'B')).toMatchObject({ heading: 'Raw mark', taken: null, byHand: false })
    await clearWorkbook(workbook)
    expect(heading(await lookAtSheet(workbook, 'Marks'), 'D')?.byHand).toBe(true)
  })

  test('a second mapping stands below the first, another choice replaces it, and null takes it out', async () => {
    const workbook = await open(workbookOf(marks))
    await mapHeading(workbook, 'Marks', 'Rmark', 'mark')
    expect(await mapHeading(workbook, 'Marks', 'Raw mark', LEAVE_OUT)).toMatchObject({ sheet: 'Settings' })
    await mapHeading(workbook, 'Marks', 'RMARK', 'expected-mark')
    const rows = await cellsOf(workbook, 'Settings')
    expect(rows.slice(-2).map(([, name, value]) => [name, value])).toEqual([['map.Marks.RMARK', 'expected-mark'], ['map.Marks.Raw mark', 'ignore']])
    const look = await lookAtSheet(workbook, 'Marks')
    expect(heading(look, 'B')).toMatchObject({ taken: null, leftOut: true, byHand: true, suggestion: null })
    expect(heading(look, 'D')).toMatchObject({ taken: { id: 'expected-mark', title: 'Expected mark' } })
    await mapHeading(workbook, 'Marks', 'Raw mark', null)
    expect(heading(await lookAtSheet(workbook, 'Marks'), 'B')).toMatchObject({ taken: { id: 'mark' }, byHand: false })
  })

  test('a settings sheet of the centre’s own gets the row below its table, and keeps the rest', async () => {
    const workbook = await open(workbookOf(withSettings))
    const before = await cellsOf(workbook, 'Our settings')
    expect(await mapHeading(workbook, 'Marks', 'Rmark', LEAVE_OUT)).toMatchObject({ sheet: 'Our settings' })
    const note = 'What the column "Rmark" on the sheet "Marks" is taken for.'
    expect(await cellsOf(workbook, 'Our settings')).toEqual([...before, [5, 'map.Marks.Rmark', 'ignore', note]])
    await mapHeading(workbook, 'Marks', 'Rmark', null)
    expect(await cellsOf(workbook, 'Our settings')).toEqual(before)
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['Marks', 'Our settings'])
  })

  test('taking back what nobody settled changes nothing', async () => {
    const workbook = await open(workbookOf(marks))
    expect(await mapHeading(workbook, 'Marks', 'Raw mark', null)).toMatchObject({ sheet: null, before: null })
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['Marks'])
  })

  test('a settings sheet that is protected is left alone, and one of ours is made beside it', async () => {
    const protect = '<sheetProtection sheet="1"/>'
    const cell = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
    const bytes = makeWorkbook({
      sheets: {
        Marks: `<sheetData><row r="1">${cell('A1', 'Candidate number')}${cell('B1', 'Score')}${cell('C1', 'Sampled')}</row></sheetData>`,
        Settings: `<sheetData><row r="1">${cell('A1', 'Setting')}${cell('B1', 'Value')}${cell('C1', 'Note')}</row></sheetData>${protect}`
      }
    })
    const workbook = await open(bytes)
    expect(await mapHeading(workbook, 'Marks', 'Raw mark', LEAVE_OUT)).toMatchObject({ sheet: 'Settings (2)' })
  })
})

test('a mapping is honoured by a check, and what it says wrongly is a finding on its cell', async () => {
  const workbook = openWorkbookFile(workbookOf(`${withSettings}
    map.Marks.Rmark | score |
    map.Marks.Raw mark | mark |`))
  const { report, settings } = await checkWorkbook(workbook, {})
  expect(report.asOf).toBe('2026-05-01')
  expect(settings).toEqual({ sheets: ['Our settings'], given: ['ta.similar-mark', 'today'], unused: 0, firstUnused: null })
  expect(report.findings.filter(({ rule }) => rule === 'mapping-without-effect')).toMatchObject([{ sheet: 'Our settings', cell: 'B5' }])
})

test('our settings sheet is checked, and keeps its highlights until they are cleared', async () => {
  const workbook = openWorkbookFile(workbookOf(marks))
  await mapHeading(workbook, 'Marks', 'Rmark', 'remark')
  const checked = await checkWorkbook(workbook, {})
  expect(checked.report.findings.filter(({ sheet }) => sheet === 'Settings')).toMatchObject([{ rule: 'mapping-without-effect', cell: 'B5' }])
  await writeFlags(workbook, checked)
  expect((await checkWorkbook(workbook, {})).earlier.some(({ sheet }) => sheet === 'Settings')).toBe(true)
})

test('a sheet that is not recognised is mapped by the kind that it comes nearest to, or by one that is asked for', async () => {
  const workbook = openWorkbookFile(workbookOf(`
    == Raw ==
    Cand ref | Sampled | Uploaded in sample | Raw
    0012 | ✓ | ✓ | 30`))
  const look = await lookAtSheet(workbook, 'Raw')
  expect(look).toMatchObject({ kindTitle: null, mappable: { kind: 'component-marks', kindTitle: 'Component marks' } })
  expect(heading(look, 'D')).toMatchObject({ heading: 'Raw', taken: null, suggestion: null })
  expect(look?.mappable?.choices).toContainEqual({ id: 'mark', title: 'Mark' })
  expect(look?.mappable?.lacks).toEqual(['a column or label "Mark"', 'a column that names the learner, such as "Candidate number"'])
  await mapHeading(workbook, 'Raw', 'Raw', 'mark')
  await mapHeading(workbook, 'Raw', 'Cand ref', 'candidate-number')
  expect(await lookAtSheet(workbook, 'Raw')).toMatchObject({ kindTitle: 'Component marks', learners: 1 })
})

test('read as a kind of which no heading is known, a sheet has its headings all the same, and is told what it lacks', async () => {
  const workbook = openWorkbookFile(workbookOf(`
    == Raw ==
    Something
    Colour | Body
    17 | Pearson`))
  expect((await lookAtSheet(workbook, 'Raw'))?.mappable).toBeNull()
  const asked = (await lookAtSheet(workbook, 'Raw', { kind: 'learners' }))?.mappable
  expect(asked?.headings).toMatchObject([{ letter: 'A', heading: 'Colour', taken: null }, { letter: 'B', heading: 'Body', taken: null }])
  expect(asked?.lacks.length).toBeGreaterThan(0)
})

describe('settings on a sheet that does not say so by its name', () => {
  const elsewhere = `${marks}
    == Our choices ==
    Setting | Value | Note
    map.Marks.Rmark | ignore | agreed with Jo`

  test('are found before a second settings sheet would be made, and a person’s note is kept', async () => {
    const workbook = openWorkbookFile(workbookOf(elsewhere))
    const mapped = await mapHeading(workbook, 'Marks', 'Rmark', 'mark')
    expect(mapped).toEqual({ sheet: 'Our choices', before: 'ignore', settingsSheets: ['Our choices'] })
    expect(await mapHeading(workbook, 'Marks', 'Raw mark', LEAVE_OUT, { settingsSheets: ['Our choices'] })).toMatchObject({ sheet: 'Our choices', before: null })
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['Marks', 'Our choices'])
    expect((await cellsOf(workbook, 'Our choices'))[1]).toEqual([2, 'map.Marks.Rmark', 'mark', 'agreed with Jo'])
  })

  test('count in a look once a check has found them', async () => {
    const workbook = openWorkbookFile(workbookOf(elsewhere))
    expect(heading(await lookAtSheet(workbook, 'Marks'), 'D')?.leftOut).toBe(false)
    const { settings } = await checkWorkbook(workbook, {})
    expect(heading(await lookAtSheet(workbook, 'Marks', { settingsSheets: settings.sheets }), 'D')?.leftOut).toBe(true)
  })
})

test('a row of settings that could not be used is told with its place', async () => {
  const { settings } = await checkWorkbook(openWorkbookFile(workbookOf(`${withSettings}\n    ta.similar-mark | many |`)), {})
  expect(settings).toMatchObject({ unused: 1, firstUnused: { sheet: 'Our settings', cell: 'B5' } })
})

test('a heading with a slip in it is suggested, not assumed', async () => {
  const look = await lookAtSheet(openWorkbookFile(workbookOf('Candidate number | Mark | Sampled | Candidate numbre | Asessor\n0012 | 30 | ✓ | |')), 'Sheet1')
  expect(heading(look, 'E')).toMatchObject({ taken: null, suggestion: { id: 'assessor', title: 'Assessor' } })
  expect(heading(look, 'D')).toMatchObject({ taken: null, suggestion: null })
})
