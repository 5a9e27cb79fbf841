import fc from 'fast-check'
import { SEVERITIES } from '../../../src/model/finding'
import { SEVERITY_STYLES } from '../../../src/workbook/severity-style'
import { cellText, headingAttribute } from '../../../src/workbook/xlsx/write/cell-text'
import { linesOf } from '../../../src/workbook/xlsx/write/row-height'
import { escapeExcel, escapeText, plainText, unescapeExcel } from '../../../src/workbook/xlsx/xml-text'

describe('text of cells', () => {
  test.each([
    ['a < b & c', 'a &lt; b &amp; c'],
    ['bell\u0007', 'bell_x0007_'],
    ['one\r\ntwo', 'one_x000D_\ntwo'],
    ['_x0041_', '_x005F_x0041_'],
    ['half \ud83d', 'half _xD83D_'],
    ['whole 😀', 'whole 😀']
  ])('%j is written as %j', (text, written) => {
    expect(cellText(text)).toBe(written)
  })

  const special = fc.constantFrom('&', '<', '_x000D_', '\r', '\t', '\u0001', '\u0085', '\u00a0', '\ud800', '\ufffe', '…', '😀')
  const anyText = fc.array(fc.oneof(special, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 }).map(pieces => pieces.join(''))

  test('any text reads back as it was', () => {
    fc.assert(fc.property(anyText, text => { expect(unescapeExcel(plainText(cellText(text)))).toBe(text) }))
  })

  test('what is written as it stands is what the escapes leave as it stands', () => {
    fc.assert(fc.property(anyText, text => { expect(cellText(text)).toBe(escapeText(escapeExcel(text))) }), { numRuns: 1000 })
  })

  test('a heading with a line break is written as Excel does in a table', () => {
    expect(headingAttribute('Mark\n"/60"')).toBe('Mark_x000A_&quot;/60&quot;')
  })
})

test.each([
  ['short', 10, 1],
  ['', 10, 1],
  ['one two three', 10, 2],
  ['one\ntwo\n\nthree', 10, 4],
  ['unbreakable-unbreakable', 10, 3],
  ['a unbreakable-unbreakable b', 10, 4],
  ['x', 0, 1]
])('%j in a column of %d takes %d lines', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines)
})

describe('styles of severities', () => {
  // Relative luminance and contrast as WCAG 2.2 defines them.
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
      const share = parseInt(colour.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  test.each([
    ['error', 5.9],
    ['warning', 6.1],
    ['advice', 9.1]
  ] as const)('%s has a contrast of %d', (severity, contrast) => {
    const { text, fill } = SEVERITY_STYLES[severity]
    expect((luminance(fill) + 0.05) / (luminance(text) + 0.05)).toBeCloseTo(contrast, 1)
  })

  test('they differ without colour', () => {
    expect(new Set(SEVERITIES.map(severity => SEVERITY_STYLES[severity].emphasis)).size).toBe(SEVERITIES.length)
  })
})
