import { openWorkbookFile } from '../../../src/workbook/file'
import type { OfficePackage } from '../../../src/workbook/xlsx/package'
import { makeWorkbook } from '../make-workbook'
import { madePackage, partOf, PUT_FLAGS, relationships, REMOVE_FLAGS } from './made-package'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

test('a part that is gone, and is still related to, is not taken for one of ours', async () => {
  const file = madePackage({ 'xl/worksheets/_rels/sheet1.xml.rels': relationships(`<Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/>`) })
  const workbook = openWorkbookFile(await file.save())
  await workbook.apply([PUT_FLAGS])
  expect((await workbook.describe()).tables).toEqual([{ name: 'CentreCheck_Flags', sheet: 'Flags' }])
  await workbook.apply([REMOVE_FLAGS])
  expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['Marks'])
})

test.each(['A1048577', 'A2', '1', ''])('a cell that says it is %j, in the first row, is left alone in words', async reference => {
  const workbook = openWorkbookFile(makeWorkbook({ sheets: { Marks: `<sheetData><row r="1"><c r="${reference}"><v>1</v></c></row></sheetData>` } }))
  await expect(workbook.apply([{ kind: 'write-cells', sheet: 'Marks', cells: [{ cell: 'B1', value: 2 }] }])).rejects.toMatchObject({ name: 'Problem' })
})

test.each<[string, Readonly<Record<string, string>>]>([
  ['elements nested without end', { 'xl/styles.xml': partOf('xl/styles.xml').replace('<dxfs', `${'<a>'.repeat(20_000)}${'</a>'.repeat(20_000)}<dxfs`) }],
  ['namespaces declared without end', { 'xl/workbook.xml': partOf('xl/workbook.xml').replace('<workbookPr', `<workbookPr ${Array.from({ length: 2000 }, (_, n) => `xmlns:n${n}="u"`).join(' ')}`) }],
  ['two sheets of one part', { 'xl/workbook.xml': partOf('xl/workbook.xml').replace('</sheets>', '<sheet name="Again" sheetId="2" r:id="rId1"/></sheets>') }]
])('%s are refused as damage', async (_, changed) => {
  const bytes = await madePackage(changed).save()
  await expect(Promise.resolve().then(() => openWorkbookFile(bytes).apply([PUT_FLAGS, { kind: 'set-highlights', highlights: [{ sheet: 'Marks', range: 'A1', formula: 'COUNTA(CentreCheck_FlagKeys)>0', style: 'error' }] }]))).rejects.toMatchObject({ name: 'Problem', code: 'damaged' })
})

test('the types of sixty thousand parts that are gone take no time', () => {
  const types = Array.from({ length: 60_000 }, (_, n) => `<Override PartName="/xl/tables/table${n + 1}.xml" ContentType="a/b"/>`).join('')
  const file: OfficePackage = madePackage({ '[Content_Types].xml': partOf('[Content_Types].xml').replace('</Types>', `${types}</Types>`) })
  const start = process.cpuUsage()
  expect(file.freePartName('xl/tables/table{}.xml')).toBe('xl/tables/table60001.xml')
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1500)
})
