import type { Change } from '../../../src/workbook/workbook'
import { OfficePackage } from '../../../src/workbook/xlsx/package'
import { applyChanges } from '../../../src/workbook/xlsx/write/apply'
import {
  FLAGS, highlight, madePackage, partOf, PARTS, PUT_FLAGS, relationships, REMOVE_FLAGS, REMOVE_HIGHLIGHTS, textsOf
} from './made-package'

const WORKBOOK = partOf('xl/workbook.xml')
const SHEET = partOf('xl/worksheets/sheet1.xml')
const STYLES = partOf('xl/styles.xml')
const MARK_UP: readonly Change[] = [PUT_FLAGS, highlight('Marks')]
const CLEAR: readonly Change[] = [REMOVE_HIGHLIGHTS, REMOVE_FLAGS]

/** The same XML under a prefix, as some programs write it. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=')
}

function strict(xml: string): string {
  return xml
    .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
}

const VARIANTS: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'as Excel writes it': {},
  'a list that closes itself after a space': { 'xl/styles.xml': STYLES.replace('<dxfs count="0"/>', '<dxfs count="0" />') },
  'an empty list in two tags': { 'xl/styles.xml': STYLES.replace('<dxfs count="0"/>', '<dxfs count="0"></dxfs>') },
  'a list without a count': { 'xl/styles.xml': STYLES.replace('<dxfs count="0"/>', '<dxfs/>') },
  'no differential formats': { 'xl/styles.xml': STYLES.replace('<dxfs count="0"/>', '') },
  'differential formats of others': {
    'xl/styles.xml': STYLES.replace('<dxfs count="0"/>', '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>')
  },
  'number formats of others': { 'xl/styles.xml': STYLES.replace('<fonts', '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts') },
  'styles that say nothing': { 'xl/styles.xml': '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' },
  'no styles part': {
    'xl/styles.xml': null,
    '[Content_Types].xml': partOf('[Content_Types].xml').replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
    'xl/_rels/workbook.xml.rels': partOf('xl/_rels/workbook.xml.rels').replace(/<Relationship Id="rId2"[^>]*>/, '')
  },
  'prefixed elements': {
    'xl/workbook.xml': prefixed(WORKBOOK),
    'xl/worksheets/sheet1.xml': prefixed(SHEET),
    'xl/styles.xml': prefixed(STYLES),
    '[Content_Types].xml': prefixed(partOf('[Content_Types].xml')),
    'xl/_rels/workbook.xml.rels': prefixed(partOf('xl/_rels/workbook.xml.rels'))
  },
  'Strict': Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [name, strict(text)])),
  'names of others': {
    'xl/workbook.xml': WORKBOOK.replace('<calcPr', '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Marks!$A$1</definedName></definedNames><calcPr')
  },
  'a list of names that closes itself': { 'xl/workbook.xml': WORKBOOK.replace('<calcPr', '<definedNames /><calcPr') },
  'relationships declared on the sheet alone': {
    'xl/workbook.xml': WORKBOOK.replace(/ xmlns:r="[^"]*"/, '').replace(
      'r:id=', 'xmlns:rel="http://schemas.openxmlformats.org/officeDocument/2006/relationships" rel:id='
    )
  },
  'broken into lines': {
    'xl/workbook.xml': WORKBOOK.replaceAll('><', '>\r\n  <'),
    'xl/styles.xml': STYLES.replaceAll('><', '>\r\n  <'),
    'xl/worksheets/sheet1.xml': SHEET.replaceAll('><', '>\r\n  <')
  },
  'byte order marks': { 'xl/workbook.xml': `\ufeff${WORKBOOK}`, 'xl/worksheets/sheet1.xml': `\ufeff${SHEET}` },
  'a sheet without cells': { 'xl/worksheets/sheet1.xml': SHEET.replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>') },
  'a sheet that ends with its cells': { 'xl/worksheets/sheet1.xml': SHEET.replace(/<pageMargins[^>]*>/, '') },
  'no window': { 'xl/workbook.xml': WORKBOOK.replace(/<bookViews>.*<\/bookViews>/, '') }
}

describe.each(Object.entries(VARIANTS))('a workbook with %s', (_, changed) => {
  const original = madePackage(changed)
  const marked = applyChanges(original, MARK_UP)

  test('is marked up, and given back as it was', async () => {
    expect(marked.text('xl/worksheets/sheet1.xml')).toContain('CentreCheck_FlagKeys')
    expect(marked.text('xl/worksheets/sheet2.xml')).toContain('Mark 61 is above')
    const cleared = applyChanges(OfficePackage.open(await marked.save()), CLEAR)
    expect(textsOf(cleared)).toEqual(textsOf(original))
    expect(cleared.partNames().map(name => cleared.bytes(name))).toEqual(original.partNames().map(name => original.bytes(name)))
  })

  test('is the same when it is marked up twice', async () => {
    expect(textsOf(applyChanges(OfficePackage.open(await marked.save()), MARK_UP))).toEqual(textsOf(marked))
  })

  test('refers only to formats that are there', () => {
    const styles = marked.text('xl/styles.xml')
    const inList = (list: string, entry: string): number =>
      [...(new RegExp(`<(?:x:)?${list}[ >].*</(?:x:)?${list}>`, 's').exec(styles)?.[0] ?? '').matchAll(new RegExp(`<(?:x:)?${entry}[ >]`, 'g'))].length
    const largest = (part: string, attribute: RegExp): number => Math.max(...[...marked.text(part).matchAll(attribute)].map(match => Number(match[1])))
    expect(largest('xl/worksheets/sheet2.xml', / s="(\d+)"/g)).toBe(inList('cellXfs', 'xf') - 1)
    expect(largest('xl/worksheets/sheet1.xml', / dxfId="(\d+)"/g)).toBe(inList('dxfs', 'dxf') - 1)
    expect(largest('xl/styles.xml', / fontId="(\d+)"/g)).toBe(inList('fonts', 'font') - 1)
  })
})

describe('where things go', () => {
  const marked = applyChanges(madePackage(), MARK_UP)

  test('the sheet behind the last tab, its names before the calculation settings', () => {
    expect(marked.text('xl/workbook.xml')).toBe(
      WORKBOOK.replace('</sheets>', '<sheet name="Flags" sheetId="2" r:id="rId3"/></sheets><definedNames><definedName name="CentreCheck_FlagKeys">\'Flags\'!$F$5:$F$6</definedName></definedNames>')
    )
  })

  test('the table, its filter and its headings', () => {
    expect(marked.text('xl/tables/table1.xml')).toContain(
      'id="1" name="CentreCheck_Flags" displayName="CentreCheck_Flags" ref="A4:F6" totalsRowShown="0"><autoFilter ref="A4:F6"/><tableColumns count="6"><tableColumn id="1" name="Severity"/>'
    )
    expect(marked.relationships('xl/worksheets/sheet2.xml')).toEqual([{ id: 'rId1', kind: 'table', target: 'xl/tables/table1.xml', external: false }])
    expect(marked.contentType('xl/worksheets/sheet2.xml')).toMatch(/worksheet\+xml$/)
    expect(marked.contentType('xl/tables/table1.xml')).toMatch(/table\+xml$/)
  })

  test('cells: text that looks like a formula stays text, a link is a formula with its result', () => {
    const sheet = marked.text('xl/worksheets/sheet2.xml')
    expect(sheet).toMatch(/<c r="C6" s="\d+" t="inlineStr"><is><t>=1\+1<\/t><\/is><\/c>/)
    expect(sheet).toMatch(/<c r="B5" s="\d+" t="str"><f>HYPERLINK\("#'Marks'!A1","A1"\)<\/f><v>A1<\/v><\/c>/)
    expect(sheet).toMatch(/<c r="D5" s="\d+"><v>46143<\/v><\/c><c r="E5" s="\d+"\/>/)
    expect(sheet).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<col min="6" max="6" width="10.7109375" hidden="1" customWidth="1"/>')
    expect(sheet).toContain('<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="E5:E6"><formula1>"accepted,to do"</formula1>')
  })

  test('text that begins like a formula is marked as text, for whoever edits it', () => {
    const index = Number(/<c r="C6" s="(\d+)"/.exec(marked.text('xl/worksheets/sheet2.xml'))?.[1])
    const formats = marked.text('xl/styles.xml').split('<cellXfs')[1]?.match(/<xf [^>]*>/g) ?? []
    expect(formats[index]).toContain('quotePrefix="1"')
    expect(formats.filter(format => format.includes('quotePrefix'))).toHaveLength(1)
  })

  test('lists of styles count what is added', () => {
    for (const [list, entry] of [['fonts', 'font'], ['fills', 'fill'], ['cellXfs', 'xf'], ['dxfs', 'dxf']] as const) {
      const [, count, entries = ''] = new RegExp(`<${list} count="(\\d+)" ?>(.*)</${list}>`).exec(marked.text('xl/styles.xml')) ?? []
      expect(entries.match(new RegExp(`<${entry}[ >]`, 'g'))).toHaveLength(Number(count))
    }
  })

  test('a sheet without a view where the workbook has no window', () => {
    const file = applyChanges(madePackage({ 'xl/workbook.xml': WORKBOOK.replace(/<bookViews>.*<\/bookViews>/, '') }), [PUT_FLAGS])
    expect(file.text('xl/worksheets/sheet2.xml')).not.toContain('sheetView')
  })

  test('highlights behind those of others and below them, before what follows', () => {
    const others =
      '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>' +
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="7"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>'
    const after = '<dataValidations count="0"/><tableParts count="0"/><extLst><ext><x14:cfRule xmlns:x14="urn:x14" priority="9"/></ext></extLst>'
    const file = applyChanges(
      madePackage({ 'xl/worksheets/sheet1.xml': SHEET.replace(/<pageMargins[^>]*>/, others + after) }),
      [highlight('Marks')]
    )
    const added = file.text('xl/worksheets/sheet1.xml').split(others)[1]?.split(after)[0] ?? ''
    expect(added).toMatch(/^(<conditionalFormatting sqref="[ABC]1:[ABC]20"><cfRule [^>]*><formula>COUNTIF\(CentreCheck_FlagKeys,"k"&amp;ROW\(\)\)&gt;0<\/formula><\/cfRule><\/conditionalFormatting>){3}$/)
    expect([...added.matchAll(/priority="(\d+)"/g)].map(match => match[1])).toEqual(['10', '11', '12'])
  })

  test('an empty table has one blank row', () => {
    const file = applyChanges(madePackage(), [{ ...PUT_FLAGS, sheet: { ...FLAGS, rows: [] } }])
    expect(file.text('xl/tables/table1.xml')).toContain('ref="A4:F5"')
    expect(file.text('xl/workbook.xml')).toContain("'Flags'!$F$5:$F$5<")
    expect(file.text('xl/worksheets/sheet2.xml')).toMatch(/<row r="5">(<c r="[A-F]5" s="\d+"\/>){6}<\/row>/)
  })
})

describe('a sheet that is there already', () => {
  const marked = applyChanges(madePackage(), MARK_UP)

  test('keeps the name and place that a person gave it', () => {
    const moved = marked.text('xl/workbook.xml').replace(/(<sheet name="Marks"[^>]*>)(<sheet name="Flags"[^>]*>)/, '$2$1')
      .replace('name="Flags"', 'name="To do"').replace("'Flags'!", "'To do'!")
    const renamed = marked.fork()
    renamed.setText('xl/workbook.xml', moved)
    const file = applyChanges(renamed, [{ ...PUT_FLAGS, sheet: { ...FLAGS, rows: FLAGS.rows.slice(0, 1) } }])
    expect(file.text('xl/workbook.xml')).toBe(moved.replace('$F$5:$F$6', '$F$5:$F$5'))
    expect(file.text('xl/tables/table1.xml')).toContain('ref="A4:F5"')
    expect(file.partNames()).toEqual(marked.partNames())
  })

  test('takes a free name beside a sheet of someone else', () => {
    const taken = madePackage({ 'xl/workbook.xml': WORKBOOK.replace('Marks', 'FLAGS') })
    expect(applyChanges(taken, [PUT_FLAGS]).text('xl/workbook.xml')).toContain('<sheet name="Flags (2)" sheetId="2"')
  })

  test('is neither overwritten nor removed where someone keeps cells of their own beside the table', () => {
    const file = marked.fork()
    const sheet = file.text('xl/worksheets/sheet2.xml')
    file.setText('xl/worksheets/sheet2.xml', sheet.replace('</row></sheetData>', '<c r="H6"><v>1</v></c></row></sheetData>'))
    for (const change of [PUT_FLAGS, REMOVE_FLAGS]) {
      expect(() => applyChanges(file, [change])).toThrow('The sheet Flags also holds cells outside our table, such as H6, which would be lost')
    }
  })

  test('gives up names that are no longer wanted', () => {
    expect(applyChanges(marked, [{ ...PUT_FLAGS, names: [] }]).text('xl/workbook.xml')).not.toContain('definedName')
  })
})

describe('removing', () => {
  test('one sheet of ours leaves the formats of the other', () => {
    const both = applyChanges(madePackage(), [PUT_FLAGS, { ...PUT_FLAGS, names: [], sheet: { ...FLAGS, name: 'Settings', table: 'CentreCheck_Settings' } }])
    const one = applyChanges(both, [REMOVE_FLAGS])
    expect(one.text('xl/styles.xml')).toBe(both.text('xl/styles.xml'))
    expect(textsOf(applyChanges(one, [{ ...REMOVE_FLAGS, table: 'CentreCheck_Settings' }]))).toEqual(PARTS)
  })

  test('a sheet in front and between others brings another to the front and mends what counts tabs', () => {
    const marked = applyChanges(madePackage(), [PUT_FLAGS])
    marked.setText('xl/worksheets/late.xml', partOf('xl/worksheets/sheet1.xml'))
    const late = marked.addRelationship('xl/workbook.xml', 'worksheet', 'xl/worksheets/late.xml')
    marked.setText('xl/workbook.xml', marked.text('xl/workbook.xml')
      .replace('<workbookView/>', '<workbookView firstSheet="1" activeTab="1"/>')
      .replace('</sheets>', `<sheet name="Late" sheetId="9" state="hidden" r:id="${late}"/></sheets>`)
      .replace('</definedNames>', '<definedName name="Mine" localSheetId="1">Flags!$A$1</definedName><definedName name="Yours" localSheetId="2">Late!$A$1</definedName></definedNames>'))
    const text = applyChanges(marked, [REMOVE_FLAGS]).text('xl/workbook.xml')
    expect(text).toContain('<workbookView firstSheet="1" activeTab="0"/>')
    expect(text).toContain('<definedNames><definedName name="Yours" localSheetId="1">Late!$A$1</definedName></definedNames>')
  })

  test('the only sheet that can be seen stays, and the person is told', () => {
    const marked = applyChanges(madePackage({ 'xl/workbook.xml': WORKBOOK.replace('sheetId="1"', 'sheetId="1" state="hidden"') }), [PUT_FLAGS])
    expect(() => applyChanges(marked, [REMOVE_FLAGS])).toThrow('The sheet Flags is the only one to be seen')
  })

  test('what is not there is no trouble', async () => {
    const original = madePackage()
    expect(await applyChanges(original, CLEAR).save()).toEqual(await original.save())
  })

  test('a record of the order of calculation goes only where it lists the sheet', () => {
    const chained = (sheetId: number): OfficePackage => {
      const file = applyChanges(madePackage(), [PUT_FLAGS])
      file.setText('xl/calcChain.xml', `<calcChain xmlns="urn:x"><c r="B5" i="${sheetId}"/><c r="B6"/></calcChain>`)
      file.addRelationship('xl/workbook.xml', 'calcChain', 'xl/calcChain.xml')
      return file
    }
    expect(applyChanges(chained(2), [REMOVE_FLAGS]).has('xl/calcChain.xml')).toBe(false)
    expect(applyChanges(chained(2), [REMOVE_FLAGS]).relationships('xl/workbook.xml').map(({ kind }) => kind)).toEqual(['worksheet', 'styles'])
    expect(applyChanges(chained(1), [REMOVE_FLAGS]).has('xl/calcChain.xml')).toBe(true)
    expect(applyChanges(chained(2), [PUT_FLAGS]).has('xl/calcChain.xml')).toBe(false)
  })

  test('formats that another program has written anew are left where they are', () => {
    const marked = applyChanges(madePackage(), MARK_UP)
    const rewritten = marked.text('xl/styles.xml').replaceAll('  >', '>').replaceAll('  />', '/>')
    marked.setText('xl/styles.xml', rewritten)
    expect(applyChanges(marked, CLEAR).text('xl/styles.xml')).toBe(rewritten)
  })

  test('highlights of ours go from rules that another program has gathered, and from the extension list', () => {
    const theirs = '<cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule>'
    const gathered = SHEET.replace('<pageMargins',
      `<conditionalFormatting sqref="A1">${theirs}<cfRule type="expression" dxfId="0" priority="2"><formula>CentreCheck_Open</formula></cfRule></conditionalFormatting><pageMargins`
    ).replace('</worksheet>', '<extLst><ext><x14:conditionalFormattings xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>CentreCheck_Open</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>')
    const text = applyChanges(madePackage({ 'xl/worksheets/sheet1.xml': gathered }), [REMOVE_HIGHLIGHTS]).text('xl/worksheets/sheet1.xml')
    expect(text).toContain(`<conditionalFormatting sqref="A1">${theirs}</conditionalFormatting>`)
    expect(text).not.toContain('CentreCheck_')
  })
})

describe('named sheets', () => {
  const two = {
    'xl/workbook.xml': WORKBOOK.replace('</sheets>', '<sheet name="More" sheetId="2" r:id="rId9"/></sheets>'),
    'xl/worksheets/sheet2.xml': SHEET,
    'xl/_rels/workbook.xml.rels': partOf('xl/_rels/workbook.xml.rels').replace(
      '</Relationships>', '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>'
    )
  }

  test('alone lose their highlights', () => {
    const both = applyChanges(madePackage(two), [highlight('Marks'), highlight('More', ['More'])])
    const one = applyChanges(both, [{ kind: 'set-highlights', sheets: ['marks'], highlights: [] }])
    expect(one.text('xl/worksheets/sheet1.xml')).toBe(SHEET)
    expect(one.text('xl/worksheets/sheet2.xml')).toContain('CentreCheck_')
    expect(one.text('xl/styles.xml')).toBe(both.text('xl/styles.xml'))
    expect(textsOf(applyChanges(one, [REMOVE_HIGHLIGHTS]))).toEqual({ ...PARTS, ...two })
  })
})

describe('refusals', () => {
  const protectedSheet = { 'xl/worksheets/sheet1.xml': SHEET.replace('<pageMargins', '<sheetProtection sheet="1"/><pageMargins') }
  const locked = { 'xl/workbook.xml': WORKBOOK.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>') }

  test.each<[string, Readonly<Record<string, string | null>>, Change, string]>([
    ['a protected sheet', protectedSheet, highlight('Marks'), 'The sheet Marks is protected'],
    ['a sheet that is not there', {}, highlight('Other'), 'There is no sheet Other to highlight'],
    ['a locked structure', locked, PUT_FLAGS, 'structure is protected'],
    [
      'a signature',
      { '_rels/.rels': partOf('_rels/.rels').replace('</Relationships>', '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>') },
      PUT_FLAGS,
      'digitally signed'
    ],
    [
      'a main part of an unknown kind',
      { '[Content_Types].xml': partOf('[Content_Types].xml').replace('spreadsheetml.sheet.main+xml', 'spreadsheetml.other+xml') },
      PUT_FLAGS,
      'built in a way that is not known here'
    ],
    ['a workbook without sheets', { 'xl/workbook.xml': WORKBOOK.replace(/<sheets>.*<\/sheets>/, '') }, PUT_FLAGS, 'built in a way that is not known here']
  ])('%s', (_, changed, change, message) => {
    const original = madePackage(changed)
    expect(() => applyChanges(original, [change])).toThrow(message)
  })

  test('of a later change leaves nothing of those before it', async () => {
    const original = madePackage(protectedSheet)
    const before = await original.save()
    expect(() => applyChanges(original, MARK_UP)).toThrow('protected')
    expect(await original.save()).toEqual(before)
  })

  test('a locked structure does not keep a sheet of ours from being written anew', () => {
    const marked = applyChanges(madePackage(), [PUT_FLAGS])
    marked.setText('xl/workbook.xml', marked.text('xl/workbook.xml').replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>'))
    expect(textsOf(applyChanges(marked, [PUT_FLAGS]))).toEqual(textsOf(marked))
    expect(() => applyChanges(marked, [REMOVE_FLAGS])).toThrow('structure is protected')
  })

  test('a sheet that was protected with our highlights on it, even where the same ones are wanted', () => {
    const marked = applyChanges(madePackage(), [highlight('Marks')])
    const sheet = marked.text('xl/worksheets/sheet1.xml')
    marked.setText('xl/worksheets/sheet1.xml', sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'))
    for (const change of [REMOVE_HIGHLIGHTS, highlight('Marks')]) {
      expect(() => applyChanges(marked, [change])).toThrow('The sheet Marks is protected, so its highlights can’t be changed')
    }
  })

  test('a formula without our signature, which could not be found again', () => {
    expect(() => applyChanges(madePackage(), [{ kind: 'set-highlights', highlights: [{ sheet: 'Marks', range: 'A1', formula: 'TRUE', style: 'error' }] }])).toThrow(RangeError)
  })
})

test('a workbook with macros keeps its type', () => {
  const types = partOf('[Content_Types].xml').replace('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'vnd.ms-excel.sheet.macroEnabled.main+xml')
  const file = applyChanges(madePackage({ '[Content_Types].xml': types }), [PUT_FLAGS])
  expect(file.contentType('xl/workbook.xml')).toBe('application/vnd.ms-excel.sheet.macroEnabled.main+xml')
})

test('the relationships of the sheet itself are a part of their own', () => {
  expect(applyChanges(madePackage(), [PUT_FLAGS]).text('xl/worksheets/_rels/sheet2.xml.rels')).toBe(
    relationships('<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>')
  )
})
