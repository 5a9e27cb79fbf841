import { dayOf } from '../../src/domain/dates'
import { cellError, UNKNOWN, type CellValue } from '../../src/model/cell'
import { columnOf, readCells } from './read-sheet'

/** Puts values under a heading of a marks sheet, entries sheet or series log, and reads them. */
function read(heading: string, values: readonly CellValue[], dateSystem: 1900 | 1904 = 1900) {
  const head = ['Candidate number', 'Component', 'Series', 'Mark', heading, 'PSA hours', 'Creative', 'UMS']
  const name = ['Recommendation', 'Appeal scope'].includes(heading) ? 'component-series' : 'component-marks'
  const sheetName = ['Component type', 'Attempt no'].includes(heading) ? 'component-entries' : name
  const rows = values.map((value, place) => [place + 1, 1, 'May/June 2026', 1, value])
  const sheet = readCells([head, ...rows], { name: sheetName, dateSystem })
  const column = sheet.columns.find(candidate => candidate.letter === 'E')
  if (!column) throw new Error(`${heading} was not recognised.`)
  const odd = [...column.misunderstood()].map(({ row, problem }) => `${row.number - 2}: ${problem.kind} ${problem.message}`)
  return { values: sheet.rows.map(row => column.value(row)), odd, column, sheet }
}

const NOT_STORED = 'unknown is a formula whose result is not stored in the file'

test.each<[string, readonly CellValue[], readonly unknown[], readonly string[]]>([
  ['Group', ['11B', ' a ', 7, true, null, '  '], ['11B', 'a', '7', 'TRUE', undefined, undefined], []],
  ['Replacement for', [12, '0012', 'abc', 12.5], ['0012', '0012', 'abc', '12.5'], []],
  ['LO A', [12, '12.5', '-3', 'many', '1e3'], [12, 12.5, -3, undefined, undefined], ['3: value is not a number', '4: value is not a number']],
  ['Hours used', ['6 hours', '5.5h', 6, 'six'], [6, 5.5, 6, undefined], ['3: value is not a number']],
  ['LO A band', [3, '3', 2.5], [3, 3, undefined], ['2: value is not a whole number']],
  [
    'Mark submitted',
    [61, ' 61 ', 'X', 'X ', 45.5, '-1', null],
    [61, 61, 'X', 'X', 45.5, -1, undefined],
    []
  ],
  [
    'Mark submitted',
    ['x', 'abs', '12/60', true, '6 1', '0x1F', '1,000'],
    [undefined, undefined, undefined, undefined, undefined, undefined, undefined],
    [0, 1, 2, 3, 4, 5, 6].map(row => `${row}: value is neither a mark nor a capital X`)
  ],
  [
    'Resubmission',
    ['Y', 'yes', true, 1, '✓', 'N', false, 0, '✗', 'n/a', null, 'x', 'maybe'],
    ['yes', 'yes', 'yes', 'yes', 'yes', 'no', 'no', 'no', 'no', 'not-applicable', undefined, undefined, undefined],
    ['11: value is neither yes nor no', '12: value is neither yes nor no']
  ],
  ['Absent', ['x', null, 'X'], ['yes', undefined, 'yes'], []],
  ['Absent', ['Absent', 'y', null], ['yes', 'yes', undefined], []],
  [
    'Absent',
    ['x', 'N', '?'],
    [undefined, 'no', undefined],
    ['0: value may be a tick or a cross, since the column holds other marks too', '2: value is neither yes nor no']
  ],
  [
    'Sampled',
    ['✓', '✔\uFE0F', '√', '☑', 'Yes', 'TRUE', true, '1', 1, 'Sampled', 'N', 'no', false, 0, '', null],
    [true, true, true, true, true, true, true, true, true, true, false, false, false, false, undefined, undefined],
    []
  ],
  ['Sampled', ['x', '', 'X ', null, '–'], [true, undefined, true, undefined, undefined], []],
  [
    'Sampled',
    ['x', 'Y', 'soon', 'n/a', 2],
    [undefined, true, undefined, undefined, undefined],
    [
      '0: value may be a tick or a cross, since the column holds other marks too',
      ...[2, 4].map(row => `${row}: value is neither a tick nor a blank`)
    ]
  ],
  [
    'Assessor signed',
    ['Y', 46_000, '15/05/2026', 'N', '31/02/2026', 'later', 'x'],
    [true, true, true, false, undefined, undefined, undefined],
    [
      '4: date is not a date that exists',
      '5: value is neither a tick nor a date',
      '6: value may be a tick or a cross, since the column holds other marks too'
    ]
  ],
  ['Overall achievement', ['Good work', '✓', 'N', false, 3], ['Good work', '✓', '', '', '3'], []],
  [
    'Date marked',
    [46_157, 46_157.5, '15/05/26', '2026-05-15', 'Fri 15 May 2026', null],
    [dayOf(2026, 5, 15), dayOf(2026, 5, 15), dayOf(2026, 5, 15), dayOf(2026, 5, 15), dayOf(2026, 5, 15), undefined],
    []
  ],
  [
    'Date marked',
    ['31/02/2026', '05/15/2026', '15 May', 'soon', 2026, -5, 20_260_515, true],
    [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined],
    [
      '0: date is not a date that exists',
      '1: date has no month 15: dates are read with the day first',
      '2: date does not say the year',
      '3: value is not a date',
      '4: date is a number that stands for no date of our time',
      '5: date is a number that stands for no date of our time',
      '6: date is a number that stands for no date of our time',
      '7: value is not a date'
    ]
  ],
  [
    'Attempt no',
    [1, '2', 'First', 'RETAKE', 're-sit', '2nd', 'Attempt 2', 3, 0, 'third time lucky'],
    [1, 2, 1, 2, 2, 2, 2, 3, undefined, undefined],
    [8, 9].map(row => `${row}: value is not an attempt such as 1, 2, first or retake`)
  ],
  [
    'Component type',
    ['internal', 'I', 'PSA', 'Externally assessed', 'exam', 'both'],
    ['internal', 'internal', 'internal', 'external', 'external', undefined],
    ['5: value is none of "internal", "external"']
  ],
  [
    'Recommendation',
    ['Amend marks', 'tip for future', 'no change', 'hm'],
    ['amend-now', 'tip-for-future', 'confirmed-accurate', undefined],
    ['3: value is none of "amend now", "tip for future", "confirmed accurate"']
  ]
])('%s: %p', (heading, values, understood, odd) => {
  const result = read(heading, values)
  expect(result.values).toEqual(understood)
  expect(result.odd).toEqual(odd)
})

test.each(['Group', 'Mark submitted', 'Sampled', 'Date marked', 'Resubmission'])('%s: errors and formulas without a result', heading => {
  const { values, odd, column, sheet } = read(heading, [cellError('#N/A'), UNKNOWN, null])
  expect(values).toEqual([undefined, undefined, undefined])
  expect(odd).toEqual(['0: value is an error value', `1: ${NOT_STORED}`])
  expect(sheet.rows.map(row => column.isBlank(row))).toEqual([false, false, true])
})

test('a text that is no mark is not blank', () => {
  const { column, sheet } = read('Mark submitted', ['x', ' ', null])
  expect(sheet.rows.map(row => column.isBlank(row))).toEqual([false, true, true])
  expect(sheet.rows.map(row => column.raw(row))).toEqual(['x', ' ', null])
  expect(sheet.rows.map(row => column.cell(row))).toEqual(['E2', 'E3', 'E4'])
})

test('dates are counted from 1904 where the workbook does', () => {
  expect(read('Date marked', [44_695, 2026], 1904).values).toEqual([dayOf(2026, 5, 15), undefined])
})

test.each<[CellValue, string]>([
  ['Component 1', '1'],
  ['C2', '2'],
  ['comp 3', '3'],
  [1, '1'],
  ['01', '1'],
  ['A  B', 'A B']
])('component %p is "%s"', (value, component) => {
  const sheet = readCells([['Candidate number', 'Component', 'Mark'], [1, value, 2]])
  expect(sheet.rows.map(row => columnOf(sheet, 'component').value(row))).toEqual([component])
})

test('each of many different values is understood', () => {
  const { values } = read('LO A', Array.from({ length: 2000 }, (_, place) => String(place % 1500)))
  expect(values).toEqual(Array.from({ length: 2000 }, (_, place) => place % 1500))
})

