import { UNKNOWN } from '../../src/model/cell'
import { openWorkbookFile } from '../../src/workbook/file'
import { makeWorkbook } from './make-workbook'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const row = (...values: readonly number[]) => `<row>${values.map(value => `<c><v>${value}</v></c>`).join('')}</row>`
const open = (...made: Parameters<typeof makeWorkbook>) => openWorkbookFile(makeWorkbook(...made))

describe('a workbook is described', () => {
  it('by its worksheets in tab order, with what is hidden and protected', async () => {
    const workbook = open({
      sheets: {
        'Marks &amp; more': `<sheetData>${row(1)}</sheetData><sheetProtection sheet="1"/>`,
        'Old': '<sheetData/>',
        'Lists': '<sheetData/>'
      },
      attributes: { Old: 'state="hidden"', Lists: "state = 'veryHidden'" }
    })
    expect((await workbook.describe()).sheets).toEqual([
      { name: 'Marks & more', visibility: 'visible', protected: true },
      { name: 'Old', visibility: 'hidden', protected: false },
      { name: 'Lists', visibility: 'very-hidden', protected: false }
    ])
    expect((await workbook.read('Marks & more')).rows).toEqual([{ number: 1, cells: [1] }])
  })

  it('without chart sheets', async () => {
    const workbook = open({
      sheets: { Marks: '<sheetData/>', Chart: '<?xml version="1.0"?><chartsheet/>' },
      parts: {
        'xl/_rels/workbook.xml.rels':
          `<Relationships xmlns="r"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
          `<Relationship Id="rId2" Type="${OFFICE}/chartsheet" Target="worksheets/sheet2.xml"/></Relationships>`
      }
    })
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['Marks'])
  })

  it('with its tables', async () => {
    const workbook = open({
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="r"><Relationship Id="a" Type="${OFFICE}/table" Target="../tables/table1.xml"/></Relationships>`,
        'xl/tables/table1.xml': '<table id="1" name="Table1" displayName="CentreCheck_Flags" ref="A1:B2"/>'
      }
    })
    expect((await workbook.describe()).tables).toEqual([{ name: 'CentreCheck_Flags', sheet: 'Marks' }])
  })

  test.each([
    ['', 1900],
    ['<workbookPr/>', 1900],
    ['<workbookPr date1904="0"/>', 1900],
    ["<workbookPr codeName='x' date1904 = 'true'/>", 1904],
    ['<workbookPr date1904="1"></workbookPr>', 1904]
  ])('with the date system of %j', async (xml, system) => { expect((await open({ workbook: xml }).describe()).dateSystem).toBe(system); })

  it('with nothing in the way of writing, as a rule', async () => {
    expect((await open().describe()).limits).toEqual({ addSheet: null, write: null })
  })

  it('with its structure protected', async () => {
    const { limits } = await open({ workbook: '<workbookProtection lockStructure="1"/>' }).describe()
    expect(limits).toEqual({ addSheet: expect.stringContaining('structure is protected') as string, write: null })
    expect((await open({ workbook: '<workbookProtection lockWindows="1"/>' }).describe()).limits.addSheet).toBeNull()
  })

  it('with its signature', async () => {
    const signature = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'
    const { limits } = await open({
      parts: {
        '_rels/.rels':
          `<Relationships xmlns="r"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>` +
          `<Relationship Id="b" Type="${signature}" Target="_xmlsignatures/origin.sigs"/></Relationships>`
      }
    }).describe()
    expect(limits.write).toContain('digitally signed')
  })
})

describe('a sheet is read', () => {
  it('with the texts that cells share', async () => {
    const workbook = open({
      sheets: { Marks: '<sheetData><row>' + [0, 1, 2, 3, 4].map(i => `<c t="s"><v>${i}</v></c>`).join('') + '</row></sheetData>' },
      strings:
        '<si><t>Mark</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Bold </t></r><r><t>and &amp; not</t></r></si>' +
        '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si><si/><si><t>line_x000D_\r\nbreak</t></si>'
    })
    expect((await workbook.read('Marks')).rows[0]?.cells).toEqual(['Mark', 'Bold and & not', '課', undefined, 'line\r\nbreak'])
  })

  it('in Strict workbooks too', async () => {
    const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    const workbook = open({
      parts: {
        '_rels/.rels': `<Relationships xmlns="r"><Relationship Id="a" Type="${STRICT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<w:workbook xmlns:w="${main}" xmlns:z="${STRICT}"><w:sheets><w:sheet name="Strict" sheetId="1" z:id="rId1"/></w:sheets></w:workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="r"><Relationship Id="rId1" Type="${STRICT}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${row(7)}</sheetData></worksheet>`
      }
    })
    expect((await workbook.read('Strict')).rows).toEqual([{ number: 1, cells: [7] }])
  })

  it('in UTF-16', async () => {
    const xml = '\ufeff<worksheet><sheetData><row><c t="str"><v>Zoë</v></c></row></sheetData></worksheet>'
    const workbook = open({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(xml, 'utf16le')) } })
    expect((await workbook.read('Marks')).rows).toEqual([{ number: 1, cells: ['Zoë'] }])
  })

  it('as often as asked, described before or not', async () => {
    const workbook = open({ sheets: { Marks: `<sheetData>${row(1)}<row><c><f>A1</f></c></row></sheetData>` } })
    const expected = [{ number: 1, cells: [1] }, { number: 2, cells: [UNKNOWN] }]
    expect((await workbook.read('Marks')).rows).toEqual(expected)
    await workbook.describe()
    await workbook.describe()
    expect((await workbook.read('Marks')).rows).toEqual(expected)
    expect((await workbook.read('Marks')).rows).toEqual(expected)
  })

  it('by a name that it has', async () => {
    await expect(open().read('Grades')).rejects.toMatchObject({ code: 'no-such-sheet', message: expect.stringContaining('Grades') as string })
  })

  it('with its progress told, and can be stopped', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => row(i, i, i, i)).join('')
    const made = { sheets: { Marks: `<sheetData>${rows}</sheetData>` } }
    const workbook = open(made)
    const told = async (work: (onProgress: (share: number) => void) => Promise<unknown>) => {
      const shares: number[] = []
      await work(share => shares.push(share))
      expect(shares).toEqual([...shares].sort((a, b) => a - b))
      return shares
    }
    expect((await told(onProgress => workbook.read('Marks', { onProgress }))).at(-1)).toBe(1)
    const described = open(made)
    expect(Math.max(0, ...(await told(onProgress => described.describe({ onProgress }))))).toBeLessThanOrEqual(1)
    expect(await told(onProgress => described.read('Marks', { onProgress }))).toEqual([1])

    const controller = new AbortController()
    controller.abort()
    await expect(workbook.read('Marks', { signal: controller.signal })).rejects.toMatchObject({ name: 'AbortError' })
    expect((await workbook.read('Marks')).rows).toHaveLength(60_000)
  })
})

it('is saved as it was opened', async () => {
  const bytes = makeWorkbook()
  expect(await openWorkbookFile(bytes).save()).toEqual(bytes)
})
