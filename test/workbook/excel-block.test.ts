import fc from 'fast-check'
import { type Block, without } from '../../src/workbook/excel/block'

const block = fc.record({
  row: fc.nat(9),
  column: fc.nat(9),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 })
})

function cells({ row, column, rows, columns }: Block): string[] {
  return Array.from({ length: rows * columns }, (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`)
}

test('a block without another is every cell of the one that is not in the other, once', () => {
  fc.assert(
    fc.property(block, block, (whole, hole) => {
      const inHole = new Set(cells(hole))
      const pieces = without(whole, hole)
      expect(pieces.flatMap(cells).sort()).toEqual(cells(whole).filter(cell => !inHole.has(cell)).sort())
      expect(pieces.length).toBeLessThanOrEqual(4)
    })
  )
})
