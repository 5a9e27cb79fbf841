import fc from 'fast-check'
import { UNKNOWN, type CellValue } from '../../src/model/cell'
import { resultsOf, type SheetCells, type Sheets } from './work-out'

const ROWS = Array.from({ length: 8 }, (_, index) => index + 1)
const named = [
  { name: 'Totals', sheet: null, definition: 'Marks!$D$1:$D$8' },
  { name: 'First', sheet: null, definition: 'Marks!$A$1' },
  { name: 'Circle', sheet: null, definition: 'Circle+1' },
  { name: 'Moving', sheet: null, definition: 'Marks!A1' }
]
const tables = { Learners: { sheet: 'Marks', area: { firstColumn: 0, firstRow: 1, lastColumn: 3, lastRow: 8 }, headingRows: 1, totalsRows: 0, columns: ['One', 'Two', 'Three', 'Total'] } }

const row = fc.constantFrom(...ROWS)
const cellOf = (columns: readonly string[]) => fc.tuple(fc.constantFrom(...columns), fc.constantFrom('', '$'), row).map(([column, fixed, at]) => `${column}${fixed}${at}`)

/** Formulas that read these columns, and what else they may. */
function formulasOver(columns: readonly string[], others: readonly string[]): fc.Arbitrary<string> {
  const cell = cellOf(columns)
  return fc.oneof(
    fc.tuple(cell, cell).map(([one, other]) => `=${one}+${other}`),
    fc.tuple(cell, cell).map(([one, other]) => `=SUM(${one}:${other})`),
    fc.tuple(cell, cell, cell).map(([one, other, third]) => `=IF(${one}>${other},${third},1)`),
    cell.map(of => `=Marks!${of}*2`),
    cell.map(of => `='Summary'!${of}-1`),
    fc.constantFrom(...others)
  )
}

const simple = ['=SUM(A:A)', '=SUM($A:$B)', '=MAX(Marks!B:C)', '=First+1', '=Circle', '=Moving', '=INDIRECT("A1")', '=SUM(Learners[[One]:[Two]])', '=SUMIF(A1:A4,">1",B1)', '=SUM(Marks:Summary!A1)']
const overTotals = ['=SUM(Totals)', '=COUNTIF(Marks!D:D,">3")', '=SUM(Learners[Total])']
const inputColumns = ['A', 'B', 'C', '$A']
/** Totals read what was typed, and what is beside them reads totals. */
const straight = [formulasOver(inputColumns, simple), formulasOver([...inputColumns, 'D', '$D'], [...simple, ...overTotals])] as const
/** All may read all. */
const winding = formulasOver([...inputColumns, 'D', 'E', '$D'], [...simple, ...overTotals, '=SUM(2:3)'])
const columnOf = (letter: string, value: fc.Arbitrary<SheetCells[string]>) =>
  fc.array(value, { minLength: ROWS.length, maxLength: ROWS.length }).map(values => values.map((each, index) => [`${letter}${index + 1}`, each] as const))
const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(null, 'X'))
const sheetOf = (totals: fc.Arbitrary<string>, beside: fc.Arbitrary<string>) =>
  fc.tuple(columnOf('A', value), columnOf('B', value), columnOf('C', value), columnOf('D', totals), columnOf('E', beside)).map(columns => Object.fromEntries(columns.flat()) as SheetCells)
const edits = fc.tuple(fc.constantFrom('A', 'B', 'C'), row, fc.integer({ min: 10, max: 99 })).map(([column, at, mended]): SheetCells => ({ [`${column}${at}`]: mended }))

const inputs = (written: SheetCells): SheetCells => Object.fromEntries(Object.entries(written).filter(([key]) => /^[ABC]/.test(key)))

/** Results after an edit, and as they are when all is worked out anew with it. */
function bothWays(marks: SheetCells, summary: SheetCells, edit: SheetCells): readonly (readonly [place: string, found: CellValue | undefined, anew: CellValue])[] {
  const book: Sheets = { sheets: { Marks: marks, Summary: summary }, names: named, tables }
  const before = resultsOf(book, inputs(marks))
  const changed = resultsOf({ ...book, stored: before }, edit)
  return Array.from(resultsOf(book, { ...inputs(marks), ...edit }), ([place, anew]) => [place, changed.get(place) ?? before.get(place), anew] as const)
}

test('after an edit, results are as if all were worked out anew', () => {
  fc.assert(
    fc.property(sheetOf(...straight), sheetOf(...straight), edits, (marks, summary, edit) => {
      for (const [place, found, anew] of bothWays(marks, summary, edit)) expect([place, found]).toEqual([place, anew])
    }),
    { numRuns: 200 }
  )
})

test('where formulas go in circles, some are unknown, but none is wrong', () => {
  fc.assert(
    fc.property(sheetOf(winding, winding), sheetOf(winding, winding), edits, (marks, summary, edit) => {
      for (const [place, found, anew] of bothWays(marks, summary, edit)) if (!isUnknownValue(found) && !isUnknownValue(anew)) expect([place, found]).toEqual([place, anew])
    }),
    { numRuns: 100 }
  )
})

const isUnknownValue = (found: CellValue | undefined) => found === undefined || JSON.stringify(found) === JSON.stringify(UNKNOWN)

const results = (sheets: Sheets['sheets'], edits: SheetCells, more: Omit<Sheets, 'sheets'> = {}) => Object.fromEntries(resultsOf({ sheets, ...more }, edits))

test('what hangs on nothing that was written keeps its result', () => {
  expect(results({ Marks: { A1: 1, A2: 2, B1: '=A1', B2: '=A2', B3: '=TODAY()' } }, { A1: 5 })).toEqual({ 'Marks!B1': 5 })
})

test('a chain as long as a sheet is worked out from its beginning, in whatever order it stands', () => {
  const chain = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`B${index + 1}`, index === 19_999 ? '=A1' : `=B${index + 2}+1`]))
  const found = resultsOf({ sheets: { Marks: { A1: 0, ...chain } } }, { A1: 5 })
  expect([found.size, found.get('Marks!B1')]).toEqual([20_000, 20_004])
})

test('formulas in a circle are unknown, and those that read them', () => {
  expect(results({ Marks: { A1: 1, B1: '=B2+A1', B2: '=B1', B3: '=B2', B4: '=A1' } }, { A1: 5 }))
    .toEqual({ 'Marks!B1': UNKNOWN, 'Marks!B2': UNKNOWN, 'Marks!B3': UNKNOWN, 'Marks!B4': 5 })
})

test('what changes by itself is not taken for what it was', () => {
  expect(results({ Marks: { A1: 1, B1: '=TODAY()', C1: '=B1', D1: '=A1+C1', E1: '=IF(A1>2,"late","in time")' } }, { A1: 5 }))
    .toEqual({ 'Marks!D1': UNKNOWN, 'Marks!E1': 'late' })
})

test.each([
  ['=INDIRECT("A"&1)'], ['=OFFSET(C1,0,-2)'], ['=SUM(INDEX(C1:C5,1):C3)'], ['=NoSuchName'], ['=SUM(Marks:Summary!A1)'], ['=LET(x,1,x)'], ['=_xll.OURS(1)'], ['=SUMIF(C1:C9,1,D1)'], ['=Elsewhere!A1'], ['=NoTable[Column]']
])('%s may read any cell', written => {
  expect(results({ Marks: { A1: 1, Z1: written } }, { A1: 5 })).toEqual({ 'Marks!Z1': UNKNOWN })
})

test('a function that is the workbook’s own may read any cell', () => {
  const sheets = { Marks: { A1: 1, Z1: '=OURS(C1)' } }
  expect(results(sheets, { A1: 5 })).toEqual({})
  expect(results(sheets, { A1: 5 }, { hasMacros: true })).toEqual({ 'Marks!Z1': UNKNOWN })
  expect(results({ Marks: { A1: 1, Z1: '=TEXT(C1,"0")' } }, { A1: 5 }, { hasMacros: true })).toEqual({})
  expect(results(sheets, { A1: 5 }, { names: [{ name: 'Ours', sheet: null, definition: 'LAMBDA(x,Marks!$A$1+x)' }] })).toEqual({ 'Marks!Z1': UNKNOWN })
})

test('names that look like references, and columns of tables that do, are kept apart', () => {
  const names = [{ name: 'XFE1', sheet: null, definition: 'Marks!$A$1' }, { name: 'XFE2', sheet: null, definition: '100' }]
  expect(results({ Marks: { A1: 1, B1: '=XFE1*2', B2: '=XFE2*2+A1*0' } }, { A1: 5 }, { names })).toEqual({ 'Marks!B1': 10, 'Marks!B2': 200 })
  const units = { Units: { sheet: 'Marks', area: { firstColumn: 0, firstRow: 1, lastColumn: 1, lastRow: 3 }, headingRows: 1, totalsRows: 0, columns: ['U2', 'U3'] } }
  const marks = { A1: 'U2', B1: 'U3', A2: 1, B2: 2, A3: 3, B3: 4, C2: '=Units[[#This Row],[U2]]', C3: '=Units[[#This Row],[U3]]', C4: '=SUM(Units[U2])', C5: '=SUM(Units[U3])' }
  expect(results({ Marks: marks }, { A2: 5, B3: 7 }, { tables: units })).toEqual({ 'Marks!C2': 5, 'Marks!C3': 7, 'Marks!C4': 8, 'Marks!C5': 9 })
})

test('where there is too much work, all that hangs on the edit is unknown', () => {
  const many = Object.fromEntries(Array.from({ length: 7000 }, (_, index) => [`B${index + 1}`, `=SUM($A$1:A${index + 1})+COUNT(A$1:A$7000)`]))
  const filled = Object.fromEntries(Array.from({ length: 7000 }, (_, index) => [`A${index + 1}`, 1]))
  const found = resultsOf({ sheets: { Marks: { ...filled, ...many } } }, { A1: 5 })
  expect(found.size).toBe(7000)
  expect([...found.values()].every(isUnknownValue)).toBe(true)
})

test('in a workbook that cuts numbers to the digits shown, all that hangs on the edit is unknown', () => {
  expect(results({ Marks: { A1: 1, B1: '=A1', B2: '=C1' } }, { A1: 5 }, { isBeyond: true })).toEqual({ 'Marks!B1': UNKNOWN })
})
