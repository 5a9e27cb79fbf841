import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { kindIds } from '../../src/recognise/heading-index'
import { openWorkbookFile } from '../../src/workbook/file'
import { runCli } from './run-cli'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'centre-check-template-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => path.join(folder, name)

async function rowsOf(file: string): Promise<readonly (readonly unknown[])[]> {
  const workbook = openWorkbookFile(readFileSync(file))
  const [sheet] = (await workbook.describe()).sheets
  return (await workbook.read(sheet?.name ?? '')).rows.map(({ cells }) => cells)
}

test.each(kindIds)('writes a workbook with the template %s, the same bytes each time', async kind => {
  const [one, other] = [at(`${kind}.xlsx`), at(`${kind}-again.xlsx`)]
  expect(await runCli('template', kind, '--out', one)).toMatchObject({ code: 0, error: '' })
  await runCli('template', kind, '--out', other)
  expect(readFileSync(one).equals(readFileSync(other))).toBe(true)
  expect((await rowsOf(one)).length).toBeGreaterThan(2)
})

test('says what it wrote', async () => {
  const file = at('marks.xlsx')
  expect(await runCli('template', 'component-marks', '--out', file)).toEqual({ code: 0, out: `${file}: a new workbook with the sheet Component marks.`, error: '' })
})

test('takes no other file’s place', async () => {
  const file = at('year.xlsx')
  await runCli('template', 'component-marks', '--out', file)
  const before = readFileSync(file)
  const { code, out, error } = await runCli('template', 'claims', '--out', file)
  expect({ code, out, error }).toEqual({ code: 2, out: '', error: `${file} is there already: give the new workbook another name. Nothing was written.` })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('begins dates with the rows of one guide where that is named', async () => {
  const file = at('dates.xlsx')
  await runCli('template', 'key-dates', '--rulebook', 'vtct-tag-2021', '--out', file)
  const ids = (await rowsOf(file)).map(([id]) => id).filter(id => /^[A-Z]{2}-\d/.test(String(id)))
  expect(ids).toEqual(['VT-4', 'VT-3', 'VT-6', 'VT-10', 'VT-20'])
})

test('counts the grades of the scale that is named', async () => {
  const file = at('history.xlsx')
  await runCli('template', 'results-history', '--scale', 'double', '--out', file)
  const headings = (await rowsOf(file)).find(cells => cells.includes('Year')) ?? []
  expect(headings.slice(headings.indexOf('Count') + 1, headings.indexOf('Award date'))).toEqual(['D*D*', 'D*D', 'DD', 'DM', 'MM', 'MP', 'PP', 'U'])
})

test.each<[string, readonly string[], string]>([
  ['an unknown kind, with the nearest and all that there are', ['component-mark'], 'There is no kind of sheet "component-mark". Did you mean component-marks? There are component-marks, component-entries,'],
  ['a kind that is like none', ['timetable'], 'There is no kind of sheet "timetable". There are component-marks,'],
  ['no kind', [], 'Name one kind of sheet. There are component-marks,'],
  ['an unknown scale', ['claims', '--scale', 'doubel'], 'There is no scale of grades "doubel". Did you mean double?'],
  ['an unknown rulebook', ['key-dates', '--rulebook', 'vtct'], 'There is no rulebook "vtct". There are'],
  ['nowhere to write', ['claims'], 'Say where the new workbook goes: --out FILE.']
])('refuses %s', async (_, args, words) => {
  const { code, out, error } = await runCli('template', ...args, ...(words.includes('--out') ? [] : ['--out', at('never.xlsx')]))
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toContain(words)
  expect(() => readFileSync(at('never.xlsx'))).toThrow('ENOENT')
})

test('a folder that is not there: nothing is written', async () => {
  const { code, error } = await runCli('template', 'claims', '--out', at('no/claims.xlsx'))
  expect({ code, error }).toEqual({ code: 2, error: `${at('no/claims.xlsx')}: There is no such folder. Nothing was written.` })
})
