import { joined } from '../../../src/workbook/xlsx/bytes'
import { setCellsAside } from '../../../src/workbook/xlsx/write/cells-aside'
import { outlineOf } from '../../../src/workbook/xlsx/write/worksheet-outline'

const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>Zoë &lt;/sheetData&gt;</t></is></c></row>'
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

const sheets: Readonly<Record<string, Uint8Array>> = {
  'plain': utf8(`<?xml version="1.0"?><worksheet xmlns="m"><cols/><sheetData>${ROWS}</sheetData><pageMargins/></worksheet>`),
  'with a prefix and attributes': utf8(`<x:worksheet xmlns:x="m"><x:sheetData a="1">${ROWS}</x:sheetData ><x:pageMargins/></x:worksheet>`),
  'with a byte order mark': utf8(`\ufeff<worksheet xmlns="m"><sheetData>${ROWS}</sheetData><pageMargins/></worksheet>`),
  'in UTF-16': utf16(`<worksheet xmlns="m"><sheetData>${ROWS}</sheetData><pageMargins/></worksheet>`),
  'without a cell': utf8('<worksheet xmlns="m"><sheetData/><pageMargins/></worksheet>'),
  'with a comment that speaks of cells': utf8(`<worksheet xmlns="m"><!-- <sheetData> --><sheetData>${ROWS}</sheetData></worksheet>`),
  'with a name that begins alike': utf8(`<worksheet xmlns="m"><sheetDataMore/><sheetData>${ROWS}</sheetData></worksheet>`)
}

const decoded = (bytes: Uint8Array) => new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes)

describe.each(Object.entries(sheets))('the cells of a sheet %s', (_, bytes) => {
  it('are set aside as they are where all is text', () => {
    const { head, tail } = outlineOf(decoded(bytes))
    expect(setCellsAside(bytes).around.replace('\ufeff', '')).toBe(head + tail)
  })

  it('come back byte for byte', () => {
    const { around, put } = setCellsAside(bytes)
    expect([...joined(put(around))]).toEqual([...bytes])
  })

  it('stay while what stands behind them changes', () => {
    const { around, put } = setCellsAside(bytes)
    expect(decoded(joined(put(around.replace('</worksheet>', '<legacyDrawing/></worksheet>').replace('</x:worksheet>', '<x:legacyDrawing/></x:worksheet>')))))
      .toBe(decoded(bytes).replace('</worksheet>', '<legacyDrawing/></worksheet>').replace('</x:worksheet>', '<x:legacyDrawing/></x:worksheet>'))
  })
})

test('a sheet without cells, or one that is cut off, is refused in words', () => {
  expect(() => setCellsAside(utf8('<worksheet xmlns="m"><sheetData><row/>'))).toThrow('damaged')
  expect(() => setCellsAside(utf8('<worksheet xmlns="m"><cols/></worksheet>'))).toThrow('damaged')
})
