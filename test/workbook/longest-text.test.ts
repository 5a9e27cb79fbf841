import { fitIntoCell, LONGEST_TEXT } from '../../src/workbook/longest-text'

const x = (length: number) => 'x'.repeat(length)

test.each([
  ['as long as a cell holds', x(LONGEST_TEXT), x(LONGEST_TEXT)],
  ['longer', x(LONGEST_TEXT + 1), x(LONGEST_TEXT - 1) + '…'],
  ['with a character across the end', x(LONGEST_TEXT - 2) + '😀😀', x(LONGEST_TEXT - 2) + '…']
])('text that is %s', (_, text, fitted) => {
  expect(fitIntoCell(text)).toBe(fitted)
})
