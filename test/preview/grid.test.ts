import fc from 'fast-check'
import { flaggedName } from '../../src/preview/download'
import { layOutGrid, runsOver } from '../../src/preview/grid-layout'
import { moved, spotOf, worstByCell } from '../../src/preview/grid-moves'
import type { SheetView } from '../../src/preview/use-workbook-view'
import { finding } from '../taskpane/finding'

const sheet: SheetView = {
  name: 'Marks',
  grid: {
    rows: [
      { number: 1, cells: ['A title longer than its column', null, 46127] },
      { number: 3, cells: ['Candidate number', 'Mark', 'Date'] },
      { number: 4, cells: [9276308686, 15.379310344827585, 46127] }
    ]
  },
  headingRow: 3,
  dateColumns: ['C']
}

test('a date is a date below the heading of its column only', () => {
  const { textOf } = layOutGrid(sheet, 1900)
  expect(textOf(4, 2)).toBe('15 April 2026')
  expect(textOf(1, 2)).toBe('46127')
})

test('long averages are cut, identifiers are not', () => {
  const { textOf } = layOutGrid(sheet, 1900)
  expect(textOf(4, 0)).toBe('9276308686')
  expect(textOf(4, 1)).toBe('15.3793')
  expect(textOf(2, 1)).toBe('')
})

test('a text runs over a blank cell, a number does not', () => {
  expect(runsOver(['title', null], 0)).toBe(true)
  expect(runsOver(['title', 'next'], 0)).toBe(false)
  expect(runsOver([1, null], 0)).toBe(false)
})

test('behind the last row and column there is room to type, up to the end of an Excel sheet', () => {
  const { rows, widths, end } = layOutGrid(sheet, 1900)
  expect({ rows, columns: widths.length, end }).toEqual({ rows: 24, columns: 5, end: { row: 4, column: 2 } })
  const cells: (string | null)[] = []
  cells[16383] = 'last'
  const whole = layOutGrid({ ...sheet, grid: { rows: [{ number: 1_048_576, cells }] } }, 1900)
  expect({ rows: whole.rows, columns: whole.widths.length }).toEqual({ rows: 1_048_576, columns: 16_384 })
  expect(moved('End', true, spotOf('B3'), layOutGrid(sheet, 1900), 20)).toEqual({ row: 4, column: 2 })
})

test('keys never take the cursor off the sheet', () => {
  const layout = layOutGrid(sheet, 1900)
  const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End')
  fc.assert(fc.property(fc.array(fc.tuple(keys, fc.boolean())), presses => {
    let spot = spotOf('B3')
    for (const [key, control] of presses) spot = moved(key, control, spot, layout, 20) ?? spot
    expect(spot.row).toBeGreaterThanOrEqual(1)
    expect(spot.row).toBeLessThanOrEqual(layout.rows)
    expect(spot.column).toBeGreaterThanOrEqual(0)
    expect(spot.column).toBeLessThan(layout.widths.length)
  }))
})

test('other keys are left to others', () => {
  expect(moved('n', false, spotOf('A1'), layOutGrid(sheet, 1900), 20)).toBeNull()
})

test('a cell with several findings shows the worst', () => {
  const worst = worstByCell([finding('D7', { severity: 'advice' }), finding('D7', { severity: 'error' }), finding('D7', { severity: 'warning' })])
  expect([...worst]).toEqual([['D7', 'error']])
})

test.each([
  ['marks.xlsx', 'marks.flagged.xlsx'],
  ['marks 2.1.xlsm', 'marks 2.1.flagged.xlsm'],
  ['marks', 'marks.flagged']
])('%s is downloaded as %s', (name, expected) => {
  expect(flaggedName(name)).toBe(expected)
})
