import fc from 'fast-check'
import { copied, pasted } from '../../src/preview/grid-clipboard'

const spot = (row: number, column: number) => ({ row, column })

function layoutOf(cells: readonly (readonly string[])[]) {
  const editTextOf = (row: number, column: number) => cells[row - 1]?.[column] ?? ''
  return { editTextOf, end: spot(cells.length, (cells[0]?.length ?? 1) - 1) }
}

const layout = layoutOf([['Number', 'Mark'], ['0012', '30'], ['0013', 'two\nlines']])

test('a block is copied row by row, as Excel takes it', () => {
  expect(copied({ from: spot(3, 1), to: spot(2, 0), isRows: false }, layout)).toBe('0012\t30\r\n0013\t"two\nlines"')
  expect(copied({ from: spot(1, 0), to: spot(1, 0), isRows: true }, layout)).toBe('Number\tMark')
})

test('what Excel copies goes a cell each, from the cursor on', () => {
  expect(pasted('0012\t30\r\n0013\t\r\n', spot(5, 2))).toEqual([
    { spot: spot(5, 2), text: '0012' }, { spot: spot(5, 3), text: '30' },
    { spot: spot(6, 2), text: '0013' }, { spot: spot(6, 3), text: '' }
  ])
  expect(pasted('said "yes"', spot(1, 0))).toEqual([{ spot: spot(1, 0), text: 'said "yes"' }])
})

test('nothing lies beyond the end of a sheet', () => {
  expect(pasted('a\tb\nc\td', spot(1_048_576, 16_383)).map(({ text }) => text)).toEqual(['a'])
})

test('what was copied comes back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '0', '"', '\t', '\n', ' ', ',', '='), maxLength: 6 })
  const cells = fc.integer({ min: 1, max: 4 }).chain(width => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
  fc.assert(fc.property(cells.filter(all => all.flat().join('') !== ''), all => {
    const own = layoutOf(all)
    const span = { from: spot(1, 0), to: own.end, isRows: false }
    expect(pasted(`${copied(span, own)}\r\n`, spot(1, 0)).map(one => one.text)).toEqual(all.flat())
  }))
})
