import fc from 'fast-check'
import type { CellValue } from '../../src/model/cell'
import type { Grid } from '../../src/model/grid'
import { chooseRowKey } from '../../src/write-back/row-keys'

const gridOf = (...rows: CellValue[][]): Grid => ({ rows: rows.map((cells, index) => ({ number: index + 1, cells })) })

describe('the key by which a row is known again', () => {
  const cases: { name: string; grid: Grid; candidates: string[][]; wanted: number[]; letters: string[]; keys: (string | undefined)[] }[] = [
    {
      name: 'is the first column whose text no other row has',
      grid: gridOf(['No', 'Name'], ['0001', 'A'], ['0002', 'A']),
      candidates: [['B'], ['A']],
      wanted: [2, 3],
      letters: ['A'],
      keys: ['0001', '0002']
    },
    {
      name: 'joins columns where none is enough alone',
      grid: gridOf(['No', 'Comp'], ['0001', 1], ['0001', 2]),
      candidates: [['A'], ['A', 'B']],
      wanted: [2, 3],
      letters: ['A', 'B'],
      keys: ['0001|1', '0001|2']
    },
    {
      name: 'is missing where a row has a twin',
      grid: gridOf(['No'], ['0001'], ['0001'], ['0002']),
      candidates: [['A']],
      wanted: [2, 3, 4],
      letters: ['A'],
      keys: [undefined, undefined, '0002']
    },
    {
      name: 'does not tell apart what differs in case only, as Excel does not',
      grid: gridOf(['Name'], ['ann'], ['ANN']),
      candidates: [['A']],
      wanted: [2, 3],
      letters: [],
      keys: [undefined, undefined]
    },
    {
      name: 'is missing for text that Excel would take for a pattern, for errors, fractions and blanks',
      grid: gridOf(['Id'], ['a*'], ['b?'], ['c~'], [{ kind: 'error', text: '#N/A' }], [1.5], [null], [true], ['x']),
      candidates: [['A']],
      wanted: [2, 3, 4, 5, 6, 7, 8, 9],
      letters: ['A'],
      keys: [undefined, undefined, undefined, undefined, undefined, undefined, undefined, 'x']
    },
    {
      name: 'keeps a number as Excel joins it',
      grid: gridOf(['ULN'], [9276308686], ['9276308687']),
      candidates: [['A']],
      wanted: [2, 3],
      letters: ['A'],
      keys: ['9276308686', '9276308687']
    }
  ]

  test.each(cases)('$name', ({ grid, candidates, wanted, letters, keys }) => {
    const key = chooseRowKey(grid, candidates, wanted)
    expect(key.letters).toEqual(letters)
    expect(wanted.map(row => key.keyOf(row))).toEqual(keys)
  })

  test('never names two rows of one sheet alike, whatever they hold', () => {
    const cell = fc.oneof(fc.constantFrom<CellValue>(null, 'A', 'a', 'B', 1, 2, true, '1'), fc.string({ maxLength: 3 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }), rows => {
        const wanted = rows.map((_, index) => index + 1)
        const key = chooseRowKey(gridOf(...rows), [['A'], ['B'], ['A', 'B']], wanted)
        const keys = wanted.flatMap(row => key.keyOf(row)?.toLowerCase() ?? [])
        expect(new Set(keys).size).toBe(keys.length)
      })
    )
  })
})
