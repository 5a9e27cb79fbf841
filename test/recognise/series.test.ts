import { columnOf, meanings, oddities, readSheet, readText, valuesOf } from './read-sheet'

const decJan = (year: number) => ({ window: 'dec-jan', year })
const mayJune = (year: number) => ({ window: 'may-june', year })

test.each([
  ['December 2025', decJan(2026)],
  ['Jan 26', decJan(2026)],
  ['Dec/Jan 2025-26', decJan(2026)],
  ['Dec/Jan 2026', decJan(2026)],
  ['Dec/Jan 2027', decJan(2027)],
  ['Summer 2026', mayJune(2026)],
  // Excel turns "Jan 2026" and "Jun 2026" into these as they are typed.
  [46_023, decJan(2026)],
  [46_174, mayJune(2026)]
])('%p is a series without more ado', (value, series) => {
  const sheet = readSheet(`Candidate number | Series | Mark\n1 | ${value} | 3`)
  expect(valuesOf(sheet, 'series')).toEqual([series])
  expect(oddities(sheet)).toEqual([])
})

test.each([
  ['Autumn 2025', 'is not a series such as "May/June 2026" or "Dec/Jan 2026"'],
  ['46082', 'stands for 1 March 2026, which lies in no series'],
  ['TRUE', 'is not a series such as "May/June 2026" or "Dec/Jan 2026"'],
  ['May/June', 'does not say the year'],
  ['Dec/Jan 2025', 'may be the series of January 2025 or of January 2026']
])('%s is reported', (value, message) => {
  const sheet = readSheet(`Candidate number | Series | Mark\n1 | ${value} | 3`)
  expect(valuesOf(sheet, 'series')).toEqual([undefined])
  expect(oddities(sheet)).toEqual([`B2 ${message}`])
})

test.each([
  ['03/11/2025', decJan(2026)],
  ['09/01/2026', decJan(2026)],
  ['09/01/2025', decJan(2025)],
  ['03/11/2024', decJan(2025)],
  ['03/11/2023', undefined],
  ['03/07/2025', undefined],
  ['soon', undefined],
  ['', undefined]
])('"Dec/Jan 2025" with work completed on %s', (date, series) => {
  const sheet = readSheet(`Candidate number | Series | Mark | Work completed\n1 | Dec/Jan 2025 | 3 | ${date}`)
  expect(valuesOf(sheet, 'series')).toEqual([series])
})

test('each row is settled by its own dates', () => {
  const sheet = readSheet(`
    Candidate number | Component | Series | Attempt | Entry date
    1 | 1 | Dec/Jan 2025 | 1 | 01/10/2024
    1 | 1 | Dec/Jan 2025 | 2 | 01/10/2025
    1 | 1 | Dec/Jan 2025 | 2 |`)
  expect(valuesOf(sheet, 'series')).toEqual([decJan(2025), decJan(2026), undefined])
})

test('dates tell nothing of the series whose assignment was used', () => {
  const sheet = readSheet('Candidate number | Component | Series | PSA series | Entry date\n1 | 1 | Dec/Jan 2025 | Dec/Jan 2025 | 01/10/2025')
  expect(valuesOf(sheet, 'series')).toEqual([decJan(2026)])
  expect(valuesOf(sheet, 'psa-series')).toEqual([undefined])
})

test.each([
  ['Academic year: 2024-25\nSeries: Dec/Jan 2025', decJan(2025), 2024],
  ['Academic year: 2025-26\nSeries: Dec/Jan 2025', undefined, 2025],
  ['Academic year: 2025/26\nSeries: May/June', mayJune(2026), 2025],
  ['Marks submitted: 12/12/2025\nSeries: Dec/Jan 2025', decJan(2026), 2025],
  ['Marks submitted: 12/12/2025\nSeries: Dec/Jan', decJan(2026), 2025],
  ['Series: December 2026', decJan(2027), 2026],
  ['Teacher: Ms B', undefined, null]
] as const)('the labels %p', (labels, series, academicYear) => {
  const sheet = readSheet(`${labels}\n\nCandidate number | Mark\n1 | 3`)
  const column = sheet.columns.find(({ id }) => id === 'series')
  expect(sheet.rows.map(row => column?.value(row))).toEqual([series])
  expect(sheet.academicYear).toBe(academicYear)
})

test.each([
  ['03/11/2025', '12/12/2025', decJan(2026)],
  ['03/11/2025', '12/12/2024', undefined]
])('"Dec/Jan 2025" as a label, with work completed on %s and %s', (first, second, series) => {
  const sheet = readSheet(`Series: Dec/Jan 2025\nCandidate number | Mark | Work completed\n1 | 3 | ${first}\n2 | 3 | ${second}`)
  expect(valuesOf(sheet, 'series')).toEqual([series, series])
  expect(sheet.problems).toHaveLength(series ? 0 : 1)
})

test('the academic year is that of most rows, by their series or else by their dates', () => {
  const rows = (...values: string[]) => values.map((value, place) => `${place + 1} | 2 | ${value}`).join('\n')
  const bySeries = readSheet(`Candidate number | Mark | Series\n${rows('May/June 2025', 'May/June 2026', 'May/June 2026')}`)
  const byDates = readSheet(`Candidate number | Mark | Date marked\n${rows('01/05/2025', '01/09/2025', '01/05/2026')}`)
  const tied = readSheet(`Candidate number | Mark | Series\n${rows('May/June 2026', 'May/June 2025')}`)
  expect([bySeries, byDates, tied].map(sheet => sheet.academicYear)).toEqual([2025, 2025, 2025])
})

describe("the sheet's name", () => {
  const table = 'Candidate number | Mark\n1 | 3'

  test.each([
    ['C1 May 2026', '1', mayJune(2026)],
    ['Component 2 - Dec-Jan 2026', '2', decJan(2026)],
    ['Comp3_Summer_26', '3', mayJune(2026)],
    ['11C 2', undefined, undefined],
    ['Marks', undefined, undefined],
    ['Mayfield C1', '1', undefined]
  ])('%s', (name, component, series) => {
    const sheet = readSheet(`== ${name} ==\n${table}`)
    const values = (id: string) => sheet.rows.map(row => sheet.columns.find(column => column.id === id)?.value(row))
    expect([values('component'), values('series')]).toEqual([[component], [series]])
  })

  test('counts only where nothing else says', () => {
    const sheet = readSheet('== C1 May 2026 ==\nComponent: 2\nCandidate number | Mark | Series\n1 | 3 | June 2025')
    expect(meanings(sheet)).toEqual(['candidate-number@A', 'mark@B', 'series@C', 'component@label'])
    expect(valuesOf(sheet, 'component')).toEqual(['2'])
    expect(valuesOf(sheet, 'series')).toEqual([mayJune(2025)])
  })

  test('gives no cell of its own', () => {
    const sheet = readSheet(`== C1 May 2026 ==\n\n${table}`)
    const column = columnOf(sheet, 'series')
    expect([column.letter, column.heading, column.headingCell]).toEqual([null, 'C1 May 2026', 'A2'])
    expect(sheet.rows.map(row => column.cell(row))).toEqual(['A2'])
  })

  test('is reported where its year is open', () => {
    expect(readSheet(`== C1 Dec-Jan 2025 ==\n${table}`).problems).toEqual([
      {
        kind: 'label-misunderstood',
        about: 'series',
        misread: 'value',
        cell: 'A1',
        message: '"Dec-Jan 2025" in the name of the sheet may be the series of January 2025 or of January 2026.',
        fix: 'Give the sheet a column or label "Series".'
      }
    ])
  })
})

test('a series log has series from its sheet name only as a help, not as a key', () => {
  const { unrecognised } = readText('== C1 May 2026 ==\nComponent | PSA hours | Start date\n1 | 6 | 01/02/2026')
  expect(unrecognised).toHaveLength(1)
})
