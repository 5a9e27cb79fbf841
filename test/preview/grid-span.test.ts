import { filledIn, holds, rowEnds, rowsOf, type Span } from '../../src/preview/grid-span'

const spot = (row: number, column: number) => ({ row, column })
const layout = {
  end: spot(3, 2),
  cellsOf: (row: number) => (row === 2 ? ['0012', null, 30] : row === 3 ? [null, ' ', 31] : [])
}
const block: Span = { from: spot(3, 2), to: spot(2, 1), isRows: false }

test('a block is chosen from any of its corners', () => {
  expect([holds(block, 2, 2), holds(block, 3, 1), holds(block, 2, 0), holds(block, 4, 2)]).toEqual([true, true, false, false])
  expect(rowEnds(block)).toEqual([2, 3])
})

test('whole rows hold every column', () => {
  expect([holds(rowsOf(block), 2, 0), holds(rowsOf(block), 3, 900), holds(rowsOf(block), 1, 0)]).toEqual([true, true, false])
})

test('only cells that hold something are emptied', () => {
  expect(filledIn(block, layout)).toEqual(['C2', 'C3'])
  expect(filledIn(rowsOf(block), layout)).toEqual(['A2', 'C2', 'C3'])
})
