import { columnLetters } from '../../src/model/address'
import { cellError, UNKNOWN } from '../../src/model/cell'
import { recognise } from '../../src/recognise/recognise'
import { columnOf, meanings, readCells, readSheet, readText, readWorkbook, valuesOf } from './read-sheet'

test('headings are found below a long title block, and not in it', () => {
  const sheet = readSheet(`
    Component marks for the exams officer
    Mark with care: every Mark is final
    Teacher | Assessor | Marker
    Please see the Assessor before the Sample is Uploaded

    Candidate number | Candidate name | Mark | Sampled
    1 | Ash | 3 | `)
  expect(sheet.headingRow).toBe(6)
  expect(sheet.firstHeadingCell).toBe('A6')
})

test('a sheet may begin anywhere', () => {
  const sheet = readCells([[], [], [null, null, 'Candidate number', null, 'Mark'], [null, null, 1, null, 3]])
  expect(meanings(sheet)).toEqual(['candidate-number@C', 'mark@E'])
  expect([sheet.headingRow, sheet.firstHeadingCell]).toEqual([3, 'C3'])
})

test('headings after the first thirty rows are not looked for', () => {
  const titles = Array.from({ length: 30 }, () => ['Title'])
  const table = [['Candidate number', 'Mark'], [1, 3]]
  const rows = (cells: (string | number)[][]) => ({ rows: cells.map((row, index) => ({ number: index + 1, cells: row })) })
  const { sheets, unrecognised } = readWorkbook([
    { name: 'near', grid: rows([...titles.slice(1), ...table]) },
    { name: 'far', grid: rows([...titles, ...table]) }
  ])
  expect(sheets.map(({ name }) => name)).toEqual(['near'])
  expect(unrecognised.map(({ name }) => name)).toEqual(['far'])
})

test('five hundred columns are listed, those unknown too', () => {
  const headings = Array.from({ length: 500 }, (_, column) => `Unknown ${columnLetters(column)}`)
  headings[0] = 'Mark'
  headings[499] = 'Candidate number'
  const cells = headings.map((_, column) => column)
  const sheet = readCells([headings, cells, cells])
  expect(meanings(sheet)).toEqual(['mark@A', `candidate-number@${columnLetters(499)}`])
  expect(sheet.unrecognised).toHaveLength(498)
  expect(sheet.unrecognised[0]).toEqual({ heading: 'Unknown B', letter: 'B', suggestion: null })
})

test('sparse rows, errors and formulas without a result do no harm', () => {
  const sparse: (string | number)[] = []
  sparse[3] = 'Mark'
  sparse[7] = 'Candidate number'
  const sheet = readCells([
    [cellError('#REF!'), UNKNOWN],
    sparse,
    [null, null, null, 5, null, null, null, 1],
    [UNKNOWN, null, null, UNKNOWN, null, null, null, cellError('#N/A')],
    [null, null, null, 7, null, null, null, 2]
  ])
  expect(valuesOf(sheet, 'mark')).toEqual([5, undefined, 7])
  expect(sheet.rows.map(row => sheet.identity(row)?.name)).toEqual(['0001', undefined, '0002'])
})

test.each(['x'.repeat(32_767), ' a'.repeat(16_000), `a${' '.repeat(32_000)}b`, `1${' '.repeat(32_000)}h2`, ':'.repeat(32_767), '1/'.repeat(16_000)])(
  'a cell filled to the brim is no reason to hang (%#)',
  text => {
    const started = performance.now()
    const sheet = readCells([
      [text, text],
      ['Candidate number', 'Mark', 'LO A', 'Date marked', 'Series', 'Sampled', 'Overall achievement'],
      [1, text, text, text, text, text, text],
      [text]
    ])
    for (const column of sheet.columns) Array.from(column.misunderstood())
    expect(performance.now() - started).toBeLessThan(2000)
  }
)

test('a sheet of headings alone has no rows', () => {
  const sheet = readSheet('Candidate number | Mark')
  expect(sheet.rows).toEqual([])
  expect([...columnOf(sheet, 'mark').misunderstood()]).toEqual([])
})

test('workbooks hold sheets of several kinds, in their order', () => {
  const book = readText('== One ==\nCandidate number | Mark\n1 | 3\n== Two ==\nEggs\n== Three ==\nComponent | Series | PSA hours | Start date\n1 | June 2026 | 6 |')
  expect(book.sheets.map(({ name, kind }) => [name, kind])).toEqual([
    ['One', 'component-marks'],
    ['Three', 'component-series']
  ])
  expect(book.sheetsOf('component-series').map(({ name }) => name)).toEqual(['Three'])
  expect(book.sheetsOf('component-entries')).toEqual([])
  expect(book.unrecognised.map(({ name }) => name)).toEqual(['Two'])
})

test('a long sheet is read in steps', () => {
  const rows = [{ number: 1, cells: ['Candidate number', 'Mark'] }, ...Array.from({ length: 60_000 }, (_, index) => ({ number: index + 2, cells: [1, 2] }))]
  const steps = recognise({ sheets: [{ name: 'Marks', grid: { rows } }], dateSystem: 1900 })
  let count = 0
  while (!steps.next().done) count += 1
  expect(count).toBeGreaterThanOrEqual(3)
})
