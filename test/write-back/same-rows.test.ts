import type { CellValue } from '../../src/model/cell'
import type { Finding } from '../../src/model/finding'
import type { Grid } from '../../src/model/grid'
import type { ReportedSheet } from '../../src/model/report'
import { expectSameRows } from '../../src/write-back/same-rows'

const LETTERS = 'ABCDEFGH'

function sheetOf(columns: readonly string[], headingRow: number | null = 1): ReportedSheet {
  return {
    name: 'Marks',
    kind: 'component-marks',
    rulebook: 'guide',
    headingRow,
    rows: 3,
    columns: columns.map((column, index) => ({ column, heading: column, letter: LETTERS.charAt(index) })),
    unrecognised: [],
    leftOut: [],
    rulebooks: ['pearson-tech-awards-2025-26'],
    suggestions: []
  }
}

const gridOf = (rows: Readonly<Record<number, readonly CellValue[]>>): Grid => ({
  rows: Object.entries(rows).map(([number, cells]) => ({ number: Number(number), cells }))
})

const at = (...cells: readonly string[]) => cells.map(cell => ({ cell }) as Finding)

/** The ranges of which something is expected. */
const ranges = (columns: readonly string[], flagged: readonly string[], rows = THREE) =>
  expectSameRows(sheetOf(columns), gridOf(rows), at(...flagged)).map(change => (change.kind === 'expect' ? change.range : change.kind))

const THREE: Readonly<Record<number, readonly CellValue[]>> = {
  1: ['h', 'h', 'h', 'h'],
  2: ['1', 'a', 'x', 41],
  3: ['2', 'b', 'y', 42],
  5: ['3', 'c', 'z', 43]
}

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['headings and each column that names learners', ['candidate-number', 'learner-name', 'component', 'mark'], [], ['A1:D1', 'A2:A5', 'B2:B5', 'C2:C5']],
  ['none with a flag, as long as another names the learners', ['uln', 'learner-name', 'mark', 'other'], ['A3', 'C3'], ['A1:D1', 'B2:B5']],
  ['one with a flag where there is no other', ['candidate-number', 'mark', 'other', 'other'], ['A3'], ['A1:D1', 'A2:A5']],
  ['where no column names learners, the first that has no flag', ['document', 'due', 'done', 'other'], ['A2'], ['A1:D1', 'B2:B5']],
  ['where every column has a flag, the first', ['document', 'due', 'done', 'other'], ['A2', 'B2', 'C2', 'D3'], ['A1:D1', 'A2:A5']]
])('%s', (_, columns, flagged, expected) => {
  expect(ranges(columns, flagged)).toEqual(expected)
})

test('the values are those that were read, with what is blank between them', () => {
  expect(expectSameRows(sheetOf(['candidate-number']), gridOf(THREE), [])).toEqual([
    { kind: 'expect', sheet: 'Marks', range: 'A1:D1', values: [['h', 'h', 'h', 'h']] },
    { kind: 'expect', sheet: 'Marks', range: 'A2:A5', values: [['1'], ['2'], [null], ['3']] }
  ])
})

test('a stray cell far below has a range of its own', () => {
  expect(ranges(['candidate-number'], [], { ...THREE, 1_048_576: ['stray'] })).toEqual(['A1:D1', 'A2:A5', 'A1048576:A1048576'])
})

test('nothing of a sheet that was not recognised', () => {
  expect(expectSameRows(sheetOf(['candidate-number'], null), gridOf(THREE), [])).toEqual([])
})
