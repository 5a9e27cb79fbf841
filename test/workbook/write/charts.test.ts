import fc from 'fast-check'
import { address } from '../../../src/model/address'
import { overlap } from '../../../src/model/area'
import { blockArea } from '../../../src/workbook/sheet-plan'
import type { Block, Change, TableSheet } from '../../../src/workbook/workbook'
import { OfficePackage } from '../../../src/workbook/xlsx/package'
import { applyChanges } from '../../../src/workbook/xlsx/write/apply'
import { parseXml } from '../../../src/workbook/xlsx/write/xml-tree'
import { OTHERS_CHART, withTheirChart } from '../charted-files'
import { CHARTS, COLUMNS_CHART, putSense, REMOVE_SENSE, senseCheck } from '../sense-check'
import { madePackage, PARTS, textsOf } from './made-package'

const PUT = putSense(senseCheck())
const NEW_PARTS = [
  'xl/worksheets/sheet2.xml', 'xl/worksheets/_rels/sheet2.xml.rels', 'xl/tables/table1.xml', 'xl/drawings/drawing1.xml',
  'xl/drawings/_rels/drawing1.xml.rels', 'xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/charts/chart3.xml', 'xl/charts/chart4.xml'
]

const after = (file: OfficePackage, ...changes: readonly Change[]) => applyChanges(file, changes)
const types = (file: OfficePackage) => [...file.text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(match => match[1])
const chart = (file: OfficePackage, number: number) => file.text(`xl/charts/chart${number}.xml`)

describe('charts in a file', () => {
  const file = after(madePackage(), PUT)

  test('are parts of their own, with types and relationships', () => {
    expect(file.partNames().filter(part => !Object.hasOwn(PARTS, part)).sort()).toEqual([...NEW_PARTS].sort())
    expect(file.contentType('xl/drawings/drawing1.xml')).toBe('application/vnd.openxmlformats-officedocument.drawing+xml')
    expect(file.contentType('xl/charts/chart4.xml')).toBe('application/vnd.openxmlformats-officedocument.drawingml.chart+xml')
    expect(file.relationships('xl/worksheets/sheet2.xml').map(({ kind, target }) => [kind, target])).toEqual([
      ['table', 'xl/tables/table1.xml'], ['drawing', 'xl/drawings/drawing1.xml']
    ])
    expect(file.relationships('xl/drawings/drawing1.xml').map(({ kind, target }) => [kind, target])).toEqual(
      [1, 2, 3, 4].map(number => ['chart', `xl/charts/chart${number}.xml`])
    )
    expect(file.text('xl/worksheets/sheet2.xml')).toMatch(/<drawing r:id="rId2"\/><tableParts count="1">.*<\/worksheet>$/)
    for (const part of NEW_PARTS) expect(() => parseXml(file.text(part))).not.toThrow()
  })

  test('carry their figures, for programs that do not look at the cells', () => {
    expect(chart(file, 1)).toContain(
      "<c:tx><c:strRef><c:f>'Sense check'!$E$10</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>2026</c:v></c:pt></c:strCache></c:strRef></c:tx>"
    )
    expect(chart(file, 1)).toContain(
      "<c:val><c:numRef><c:f>'Sense check'!$E$11:$E$15</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"5\"/><c:pt idx=\"0\"><c:v>0.2</c:v></c:pt>"
    )
    expect(chart(file, 3)).toContain("<c:xVal><c:numRef><c:f>'Sense check'!$B$25:$B$28</c:f><c:numCache>")
    expect(chart(file, 4)).toContain('<c:pt idx="0"><c:v>Health &amp; Social Care</c:v></c:pt>')
  })

  test('leave out a figure that is missing', () => {
    const sheet = senseCheck({ charts: [COLUMNS_CHART] })
    const blocks = sheet.blocks?.map(block => ({ ...block, values: block.values.map((row, index) => (index === 2 ? [row[0] ?? null] : row)) })) ?? []
    const gap = after(madePackage(), putSense({ ...sheet, blocks }))
    expect(chart(gap, 1)).toMatch(/\$E\$11:\$E\$15<\/c:f><c:numCache>.*?<c:ptCount val="5"\/><c:pt idx="0">.*?<c:pt idx="2">/)
    expect(chart(gap, 1)).toContain('<c:dispBlanksAs val="gap"/>')
  })

  test('say in words what they show', () => {
    expect(file.text('xl/drawings/drawing1.xml')).toContain(
      '<xdr:cNvPr id="4" name="CentreCheck_FunnelChart" descr="Points for four sectors between two limits; &quot;Health &amp; Social Care&quot; is nearest to the upper one."/>'
    )
    expect(chart(file, 3)).toContain('<a:t>Merit or above by sector, &lt;2026&gt;</a:t>')
  })

  test('refer to their sheet by the name that a person gave it', () => {
    const renamed = file.fork()
    renamed.setText('xl/workbook.xml', file.text('xl/workbook.xml').replaceAll('Sense check', "Head's check").replaceAll("'Head's check'", "'Head''s check'"))
    expect(chart(after(renamed, PUT), 1)).toContain("<c:f>'Head''s check'!$E$10</c:f>")
  })

  test('hold no character that XML can’t', () => {
    const odd = after(madePackage(), putSense(senseCheck({ charts: [{ ...COLUMNS_CHART, title: 'a\u0001b\ud800c\r\nd' }] })))
    expect(chart(odd, 1)).toContain('<a:t>a b c \nd</a:t>')
  })

  test('stand in the workbook’s own namespaces where it is Strict', () => {
    const strictly = Object.fromEntries(
      Object.entries(PARTS).map(([name, text]) => [
        name,
        text
          .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      ])
    )
    const strict = after(madePackage(strictly), PUT)
    for (const part of NEW_PARTS.filter(name => !name.endsWith('.rels'))) expect(strict.text(part)).not.toMatch(/schemas\.openxmlformats\.org/)
    expect(chart(strict, 1)).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"')
    expect(strict.text('xl/drawings/_rels/drawing1.xml.rels')).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/chart"')
    expect(textsOf(after(strict, REMOVE_SENSE))).toEqual(strictly)
  })

  test('are replaced, not added to', async () => {
    expect(textsOf(after(OfficePackage.open(await file.save()), PUT, PUT))).toEqual(textsOf(file))
    const fewer = after(file, putSense(senseCheck({ charts: CHARTS.slice(0, 1) })))
    expect(fewer.partNames().filter(part => part.includes('chart'))).toEqual(['xl/charts/chart1.xml'])
    expect(types(fewer).filter(part => part?.includes('chart'))).toEqual(['xl/charts/chart1.xml'])
    expect(after(file, putSense(senseCheck({ charts: [] }))).partNames().filter(part => /chart|drawing/.test(part))).toEqual([])
  })

  test('go with what Excel has hung on to them', () => {
    const styled = file.fork()
    styled.setText('xl/charts/style1.xml', '<cs:chartStyle xmlns:cs="urn:cs"/>')
    styled.setContentType('xl/charts/style1.xml', 'application/vnd.ms-office.chartstyle+xml')
    styled.addRelationship('xl/charts/chart1.xml', 'http://schemas.microsoft.com/office/2011/relationships/chartStyle', 'xl/charts/style1.xml')
    expect(textsOf(after(styled, REMOVE_SENSE))).toEqual(PARTS)
    expect(textsOf(after(styled, PUT))).toEqual(textsOf(file))
  })
})

test('the type of a part that is gone is left as it is', () => {
  const left = '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>'
  const original = madePackage({ '[Content_Types].xml': PARTS['[Content_Types].xml']?.replace('</Types>', left) ?? '' })
  const put = after(original, PUT)
  expect(put.partNames().filter(part => part.includes('charts/')).sort()).toEqual([2, 3, 4, 5].map(number => `xl/charts/chart${number}.xml`))
  expect(textsOf(after(put, REMOVE_SENSE))).toEqual(textsOf(original))
})

describe('figures in a file', () => {
  test('look as they are meant to', () => {
    const file = after(madePackage(), PUT)
    const sheet = file.text('xl/worksheets/sheet2.xml')
    const formats = file.text('xl/styles.xml').split('<cellXfs')[1]?.match(/<xf [^>]*>/g) ?? []
    const formatOf = (cell: string) => formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])]
    const id = /numFmtId="(\d+)" formatCode="0.0%"/.exec(file.text('xl/styles.xml'))?.[1]
    expect(formatOf('B11')).toContain(`numFmtId="${id}"`)
    expect(formatOf('A11')).toContain('numFmtId="0" fontId="0" fillId="0"')
    expect(formatOf('B10')).toBe(formatOf('A4'))
    expect(sheet).toContain('<dimension ref="A1:E28"/>')
    expect(sheet).toContain('<col min="4" max="4" width="12.7109375" customWidth="1"/><col min="5" max="5" width="12.7109375" customWidth="1"/></cols>')
  })

  const block = fc.record({
    cell: fc.tuple(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 4, max: 30 })).map(([column, row]) => address(column, row)),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 4 })
  })

  test('wherever they stood before, are as if written once, and go without a trace', () => {
    const sheetOf = (blocks: readonly { readonly cell: string; readonly rows: number; readonly columns: number }[]): TableSheet => {
      const placed: Block[] = []
      for (const { cell, rows, columns } of blocks) {
        const next = { name: `CentreCheck_Block${placed.length}`, cell, values: Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1)) }
        if (placed.every(other => !overlap(blockArea(other), blockArea(next)))) placed.push(next)
      }
      return { ...senseCheck({ charts: [] }), blocks: placed }
    }
    const list = fc.array(block, { maxLength: 6 })
    const original = madePackage()
    fc.assert(
      fc.property(list, list, (before, next) => {
        const twice = after(original, putSense(sheetOf(before)), putSense(sheetOf(next)))
        expect(textsOf(twice)['xl/worksheets/sheet2.xml']).toEqual(textsOf(after(original, putSense(sheetOf(next))))['xl/worksheets/sheet2.xml'])
        expect(textsOf(after(twice, REMOVE_SENSE))).toEqual(PARTS)
      }),
      { numRuns: 40 }
    )
  })
})

describe('a drawing of someone else’s on another sheet', () => {
  const theirs = ['xl/drawings/drawing1.xml', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/charts/chart77.xml', 'xl/worksheets/sheet1.xml']

  test('stays byte for byte, and its parts keep their names', async () => {
    const original = OfficePackage.open(await withTheirChart(await madePackage().save(), 'xl/worksheets/sheet1.xml'))
    original.setText('xl/charts/chart2.xml', original.text('xl/charts/chart77.xml'))
    const before = textsOf(original)
    const put = after(original, PUT)
    for (const part of [...theirs, 'xl/charts/chart2.xml']) expect(put.bytes(part)).toEqual(original.bytes(part))
    expect(put.relationships('xl/worksheets/sheet2.xml').at(-1)?.target).toBe('xl/drawings/drawing2.xml')
    expect(put.relationships('xl/drawings/drawing2.xml').map(({ target }) => target)).toEqual([1, 3, 4, 5].map(number => `xl/charts/chart${number}.xml`))
    expect(textsOf(after(put, PUT))).toEqual(textsOf(put))
    expect(textsOf(after(put, REMOVE_SENSE))).toEqual(before)
    expect(put.text('xl/drawings/drawing1.xml')).toContain(OTHERS_CHART)
  })
})
