import fc from 'fast-check'
import type { Learner, SheetRow, TypedWorkbook } from '../../src/recognise/typed-sheet'
import { readText } from './read-sheet'

const place = ({ sheet, row }: SheetRow) => `${sheet.name} ${row.number}`
const places = ({ rows }: Learner) => rows.map(place).join(', ')

/** The learners who stand in more than one row. */
function joined(workbook: TypedWorkbook): readonly string[] {
  expect(workbook.unrecognised).toEqual([])
  return workbook.learners.all().filter(({ rows }) => rows.length > 1).map(learner => `${places(learner)} by ${learner.joinedBy.join(', ')}`)
}

const SERIES = 'Series: May/June 2026'
const marks = (headings: string, ...rows: string[]) => `== Marks ==\n${SERIES}\nComponent: 1\n${headings} | Mark\n${rows.join(' | 3\n')} | 3`
const entries = (headings: string, ...rows: string[]) =>
  `== Entries ==\n${headings} | Component | Series | Attempt\n${rows.map(row => `${row} | 1 | May/June 2026 | 1`).join('\n')}`
const more = (headings: string, ...rows: string[]) => marks(headings, ...rows).replace('Marks', 'More')

const A = '9276308686'
const B = '1000000019'

test.each<[string, string[], string[]]>([
  ['by ULN, however it is spaced', [marks('ULN', A), entries('ULN', '927 630 8686')], ['Marks 4, Entries 2 by uln']],
  ['by UCI in either case', [marks('UCI', '681990012058g'), entries('UCI', '681990012058G')], ['Marks 4, Entries 2 by uci']],
  ['by learner id', [marks('Learner ID', 'S104'), entries('Learner ID', 's104')], ['Marks 4, Entries 2 by learner-id']],
  ['by candidate number without its zeros', [marks('Cand no', '0012'), entries('Cand no', '12')], ['Marks 4, Entries 2 by candidate-number']],
  ['by name in either order', [marks('Name', 'Zoë Ash'), entries('Name', 'ASH, Zoe')], ['Marks 4, Entries 2 by learner-name']],
  ['by name in two columns', [marks('First name | Last name', 'Łukasz | Ash'), entries('Name', 'Lukasz Ash')], ['Marks 4, Entries 2 by learner-name']],
  [
    'over a sheet that has both numbers',
    [marks('ULN', A), entries('ULN | Cand no', `${A} | 12`), more('Cand no', '12')],
    ['Marks 4, Entries 2, More 4 by uln, candidate-number']
  ],
  ['by a number though the surname changed', [marks('ULN | Name', `${A} | Bo Ash`), entries('ULN | Name', `${A} | Bo Birch`)], ['Marks 4, Entries 2 by uln']],
  ['by the stronger number where the weaker differs', [marks('ULN | Cand no', `${A} | 12`), entries('ULN | Cand no', `${A} | 13`)], ['Marks 4, Entries 2 by uln']],
  [
    'by candidate number and name though a ULN is mistyped',
    [marks('ULN | Cand no | Name', `${A} | 12 | Bo Ash`), entries('ULN | Cand no | Name', `${B} | 12 | Bo Ash`)],
    ['Marks 4, Entries 2 by candidate-number']
  ],
  [
    'by name where one sheet has other numbers than the other',
    [marks('ULN | Name', `${A} | Bo Ash`), entries('Cand no | Name', '12 | Bo Ash')],
    ['Marks 4, Entries 2 by learner-name']
  ]
])('a learner is joined %s', (_, sheets, expected) => {
  expect(joined(readText(sheets.join('\n')))).toEqual(expected)
})

test.each<[string, string[]]>([
  ['a candidate number with two ULNs', [marks('ULN | Cand no', `${A} | 12`), entries('ULN | Cand no', `${B} | 12`), more('Cand no', '12')]],
  [
    'a candidate number that stands twice on a sheet, with two names',
    [marks('Cand no | Name', '12 | Bo Ash', '12 | Di Birch'), entries('Cand no', '12')]
  ],
  ['a candidate number of another person', [marks('Cand no | Name', '12 | Bo Ash'), entries('Cand no | Name', '12 | Di Birch')]],
  ['a ULN beside other numbers and other names', [marks('ULN | Cand no | Name', `${A} | 12 | Bo Ash`), entries('ULN | Cand no | Name', `${A} | 13 | Di Birch`)]],
  ['a ULN of another person', [marks('ULN | Name', `${A} | Bo Ash`), entries('ULN | Name', `${A} | Di Birch`)]],
  ['a ULN that stands for none', [marks('ULN', '9999999999'), entries('ULN', '9999999999')]],
  ['a ULN that a spreadsheet shortened', [marks('ULN', '9.27631E+09'), entries('ULN', '9.27631E+09')]],
  ['the running number of a list', [marks('Learner no', '1'), entries('Learner no', '1')]],
  ['a word where a number should be', [marks('Learner ID', 'applied for'), entries('Learner ID', 'applied for')]],
  ['a name that two learners of a sheet have', [marks('Cand no | Name', '12 | Bo Ash', '13 | Bo Ash'), entries('Name', 'Bo Ash')]],
  ['a name beside two numbers', [marks('Cand no | Name', '12 | Bo Ash'), entries('Cand no | Name', '13 | Bo Ash')]],
  ['a name that stands twice for the same thing', [marks('Name', 'Bo Ash', 'Bo Ash'), entries('Name', 'Bo Ash')]],
  ['a first name alone', [marks('First name | Last name', 'Bo |'), entries('Name', 'Bo')]],
  ['a name that is only nearly the same', [marks('Name', 'Jon Smith'), entries('Name', 'John Smith')]]
])('nobody is joined by %s', (_, sheets) => {
  expect(joined(readText(sheets.join('\n')))).toEqual([])
})

test('a mistyped number chains nobody, whatever the order of the sheets', () => {
  const rows = [
    marks('ULN | Cand no | Name', `${A} | 12 | Bo Ash`, `${B} | 13 | Di Birch`),
    entries('ULN | Cand no | Name', `${A} | 12 | Bo Ash`, `${A} | 13 | Di Birch`),
    more('Cand no', '12', '13')
  ]
  const expected = [
    ['Entries 2', 'Marks 4', 'More 4'],
    ['Entries 3', 'Marks 5']
  ]
  for (const order of [[0, 1, 2], [2, 1, 0], [1, 2, 0]]) {
    const learners = readText(order.map(place => rows[place] ?? '').join('\n')).learners.all()
    const together = learners.filter(learner => learner.rows.length > 1).map(learner => learner.rows.map(place).sort())
    expect(together.sort((one, other) => (one[0] ?? '').localeCompare(other[0] ?? ''))).toEqual(expected)
  }
})

describe('candidate numbers', () => {
  const inYear = (sheet: string, series: string, name: string, centre = '') =>
    `== ${sheet} ==\nSeries: ${series}\nComponent: 1\n${centre}Cand no | Name | Mark\n12 | ${name} | 3`

  test.each<[string, string, string, number]>([
    ['of one academic year join', inYear('A', 'Dec/Jan 2026', ''), inYear('B', 'May/June 2026', ''), 1],
    ['of two academic years don’t', inYear('A', 'May/June 2025', ''), inYear('B', 'May/June 2026', ''), 2],
    ['of two academic years join by name', inYear('A', 'May/June 2025', 'Bo Ash'), inYear('B', 'May/June 2026', 'Bo Ash'), 1],
    ['of two centres don’t join', inYear('A', 'May/June 2026', '', 'Centre: 12345\n'), inYear('B', 'May/June 2026', '', 'Centre: 54321\n'), 2],
    ['join where only one sheet names the centre', inYear('A', 'May/June 2026', '', 'Centre: 12345\n'), inYear('B', 'May/June 2026', ''), 1]
  ])('%s', (_, one, other, count) => {
    expect(readText(`${one}\n${other}`).learners.all()).toHaveLength(count)
  })

  test('join no sheet without a year where two years have the number', () => {
    const without = '== C ==\nComponent: 1\nCand no | Name | Mark\n12 | | 3'
    const text = `${inYear('A', 'May/June 2025', '')}\n${inYear('B', 'May/June 2026', '')}\n${without}`
    expect(readText(text).learners.all()).toHaveLength(3)
  })
})

test('a learner’s rows are found by the kind of sheet', () => {
  const workbook = readText(
    [marks('Cand no', '12', '13'), '== Entries ==\nCand no | Component | Series | Attempt\n12 | 1 | Dec/Jan 2026 | 1\n12 | 2 | May/June 2026 | 1'].join('\n')
  )
  const [sheet] = workbook.sheetsOf('component-marks')
  const [first, second] = (sheet?.rows ?? []).map(row => sheet && workbook.learners.of(sheet, row))
  expect(first?.rowsOf('component-entries').map(place)).toEqual(['Entries 2', 'Entries 3'])
  expect(first?.rowsOf('component-entries').map(({ sheet: own, row }) => own.column('component')?.value(row))).toEqual(['1', '2'])
  expect(first?.rowsOf('component-marks').map(place)).toEqual(['Marks 4'])
  expect(second?.rowsOf('component-entries')).toEqual([])
})

test('rows that name nobody, and sheets of other things, have no learner', () => {
  const workbook = readText('== Marks ==\nCand no | Component | Mark\n1 | 1 | 3\n | 1 | 4\n2 | 1 | 5\n== Log ==\nComponent | Series | PSA hours | Marks submitted\n1 | May/June 2026 | 5 | 1/5/2026')
  const learners = workbook.sheets.flatMap(sheet => sheet.rows.map(row => workbook.learners.of(sheet, row)?.rows.length ?? null))
  expect(learners).toEqual([1, null, 1, null])
})

interface Written {
  readonly learner: number
  /** The learner whose number was typed in this one's row by mistake, and which of the two numbers. */
  readonly mistaken: { readonly learner: number; readonly number: 'uln' | 'candidate' } | null
}

const LEARNERS = 6
const ulns = ['9276308686', '1000000019', '1000000027', '1000000035', '1000000043', '1000000051']
const names = ['Bo Ash', 'Di Birch', 'Jo Cedar', 'Al Dogwood', 'Cy Elm', 'Ed Fir']
const one = fc.integer({ min: 0, max: LEARNERS - 1 })
const written = fc.record<Written>({
  learner: one,
  mistaken: fc.option(fc.record({ learner: one, number: fc.constantFrom('uln' as const, 'candidate' as const) }), { freq: 3 })
})
const anySheet = fc.record({ columns: fc.constantFrom('both', 'uln', 'candidate', 'none'), rows: fc.array(written, { minLength: 1, maxLength: 8 }) })

test('rows of two learners never come together by one mistyped number a row, in whatever order they stand', () => {
  fc.assert(
    fc.property(fc.array(anySheet, { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()), (sheets, keys) => {
      const texts = sheets.map(({ columns, rows }, place) => {
        const lines = rows.map(({ learner, mistaken }) => {
          const of = (number: 'uln' | 'candidate') => (mistaken?.number === number ? mistaken.learner : learner)
          const uln = columns === 'both' || columns === 'uln' ? (ulns[of('uln')] ?? '') : ''
          const candidate = columns === 'both' || columns === 'candidate' ? String(of('candidate') + 1) : ''
          return `${uln} | ${candidate} | ${names[learner] ?? ''} | 1 | 3`
        })
        return `== Sheet ${place} ==\nSeries: May/June 2026\nULN | Cand no | Name | Component | Mark\n${lines.join('\n')}`
      })
      const groups = (order: readonly string[]) =>
        readText(order.join('\n')).learners.all().map(({ rows }) => rows.map(place).sort().join()).sort()
      const { learners } = readText(texts.join('\n'))
      for (const { rows } of learners.all()) expect(new Set(rows.map(row => learners.name(row))).size).toBe(1)
      const shuffled = texts.map(text => ({ text, key: keys.next().value as number })).sort((a, b) => a.key - b.key)
      expect(groups(shuffled.map(({ text }) => text))).toEqual(groups(texts))
    }),
    { numRuns: 60 }
  )
})
