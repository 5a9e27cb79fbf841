import { strToU8 } from 'fflate'
import { OfficePackage } from '../../../src/workbook/xlsx/package'
import { encodeLike } from '../../../src/workbook/xlsx/text-encoding'
import { makePackage, makeWorkbook } from '../make-workbook'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

const withRelationships = (xml: string, parts: Record<string, string> = {}) =>
  OfficePackage.open(makeWorkbook({ parts: { 'xl/_rels/workbook.xml.rels': xml, ...parts } }))

describe('parts', () => {
  it('are found whatever their case, and keep their spelling', () => {
    const file = OfficePackage.open(makeWorkbook({ parts: { 'xl/Odd.XML': 'odd' } }))
    expect(file.has('XL/odd.xml')).toBe(true)
    file.setText('xl/odd.xml', 'even')
    expect(file.text('xl/ODD.xml')).toBe('even')
    expect(file.partNames().filter(name => /odd/i.test(name))).toEqual(['xl/Odd.XML'])
    file.remove('xl/odd.xml')
    expect(file.has('xl/Odd.XML')).toBe(false)
  })

  it('are named by the first free number', () => {
    const file = OfficePackage.open(makeWorkbook({ parts: { 'xl/tables/table1.xml': '', 'xl/tables/Table2.xml': '' } }))
    expect(file.freePartName('xl/tables/table{}.xml')).toBe('xl/tables/table3.xml')
    expect(file.freePartName('xl/worksheets/sheet{}.xml')).toBe('xl/worksheets/sheet2.xml')
  })

  const text = '<a>Zoë 😀</a>'
  const utf16 = (...mark: number[]) => encodeLike(text, Uint8Array.from(mark))
  test.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(0xff, 0xfe)],
    ['UTF-16, big end first', utf16(0xfe, 0xff)]
  ])('are text in %s, and stay so', async (_, bytes) => {
    const original = makeWorkbook({ parts: { 'a.xml': bytes } })
    const file = OfficePackage.open(original)
    expect(file.text('a.xml')).toBe(text)
    file.setText('a.xml', `${text} `)
    expect(file.text('a.xml')).toBe(`${text} `)
    expect([...file.bytes('a.xml').subarray(0, 2)]).toEqual([...bytes.subarray(0, 2)])
    file.setText('a.xml', text)
    expect(await file.save()).toEqual(original)
  })

  it('are refused as text where they are none', () => {
    const file = OfficePackage.open(makeWorkbook({ parts: { 'a.xml': Uint8Array.of(0x3c, 0xe9, 0x3e) } }))
    expect(() => file.text('a.xml')).toThrow(expect.objectContaining({ code: 'damaged' }) as Error)
  })
})

describe('relationships', () => {
  it('are read with their targets as part names', () => {
    const file = withRelationships(
      `<p:Relationships xmlns:p="r"><p:Relationship Target='worksheets/sheet1.xml' Id='a' Type='${OFFICE}/worksheet'></p:Relationship>` +
        `<p:Relationship Id="b" Type="${STRICT}/theme" Target="/xl/theme/theme1.xml"/>` +
        `<p:Relationship Id="c" Type="${OFFICE}/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/>` +
        '<p:Relationship Id="d" Type="urn:other" Target="../docProps/my%20part.xml"/>' +
        `<p:Relationship Id="e" Type="${OFFICE}/hyperlink" Target="#'50% off'!A1"/></p:Relationships>`,
      { 'docProps/my part.xml': '' }
    )
    expect(file.relationships('xl/workbook.xml')).toEqual([
      { id: 'a', kind: 'worksheet', target: 'xl/worksheets/sheet1.xml', external: false },
      { id: 'b', kind: 'theme', target: 'xl/theme/theme1.xml', external: false },
      { id: 'c', kind: 'hyperlink', target: 'https://example.org/?a=1&b=2', external: true },
      { id: 'd', kind: 'urn:other', target: 'docProps/my part.xml', external: false },
      { id: 'e', kind: 'hyperlink', target: "xl/#'50% off'!A1", external: false }
    ])
    expect(file.relationships('xl/worksheets/sheet1.xml')).toEqual([])
  })

  it('are added under a free id, and leave no trace when removed', async () => {
    const original = makeWorkbook()
    const file = OfficePackage.open(original)
    const id = file.addRelationship('xl/workbook.xml', 'worksheet', 'xl/worksheets/sheet9.xml')
    expect(id).toBe('rId2')
    expect(file.text('xl/_rels/workbook.xml.rels')).toContain(
      `<Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet9.xml"/></Relationships>`
    )
    const table = file.addRelationship('xl/worksheets/sheet1.xml', 'table', 'xl/tables/table1.xml')
    expect(file.text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../tables/table1.xml"')
    file.removeRelationship('xl/workbook.xml', id)
    file.removeRelationship('xl/worksheets/sheet1.xml', table)
    expect(await file.save()).toEqual(original)
  })

  it('follow the file’s own prefix, family of namespaces and ids', () => {
    const file = OfficePackage.open(makePackage({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': `<Relationships><Relationship Id="x" Type="${STRICT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/_rels/workbook.xml.rels': '<p:Relationships xmlns:p="r"><p:Relationship Id="RID2" Type="t" Target="a"/></p:Relationships>'
    }))
    expect(file.strict).toBe(true)
    expect(file.addRelationship('xl/workbook.xml', 'table', 'xl/a.xml')).toBe('rId3')
    expect(file.text('xl/_rels/workbook.xml.rels')).toContain(`<p:Relationship Id="rId3" Type="${STRICT}/table" Target="a.xml"/></p:Relationships>`)
  })
})

describe('content types', () => {
  const file = () => OfficePackage.open(makeWorkbook())

  it('are the part’s own, else its extension’s', () => {
    expect(file().contentType('XL/Workbook.xml')).toContain('sheet.main+xml')
    expect(file().contentType('xl/worksheets/sheet1.XML')).toBe('application/xml')
    expect(file().contentType('xl/media/image1.png')).toBeUndefined()
  })

  it('are set, replaced, and taken out without trace', async () => {
    const original = makeWorkbook()
    const changed = OfficePackage.open(original)
    changed.setContentType('xl/worksheets/sheet2.xml', 'text/plain')
    changed.setContentType('xl/worksheets/sheet2.xml', WORKSHEET)
    expect(changed.contentType('xl/worksheets/sheet2.xml')).toBe(WORKSHEET)
    expect(changed.text('[Content_Types].xml').match(/sheet2/g)).toHaveLength(1)
    changed.removeContentType('xl/worksheets/sheet2.xml')
    expect(await changed.save()).toEqual(original)
  })

  it('opens a list that closes itself', () => {
    const empty = OfficePackage.open(makePackage({ '[Content_Types].xml': '<Types xmlns="t" />' }))
    empty.setContentType('a.xml', 'b')
    expect(empty.text('[Content_Types].xml')).toBe('<Types xmlns="t" ><Override PartName="/a.xml" ContentType="b"/></Types>')
  })
})
