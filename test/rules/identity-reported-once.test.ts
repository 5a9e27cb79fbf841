import { check } from '../../src/check/engine'
import { dayOf } from '../../src/domain/dates'
import { edition } from '../../src/rules/every-sheet/edition'
import identity from '../../src/rules/every-sheet/identity-differs-between-sheets'
import spelling from '../../src/rules/every-sheet/name-spelt-in-two-ways'
import { rulebook } from '../../src/rules/rulebook'
import { startingSettings } from '../../src/rules/settings'
import { readText } from '../recognise/read-sheet'

const rulebooks = new Map([['every-sheet', rulebook('every-sheet', [identity, spelling], [edition])]])

function findings(sheets: readonly string[], only?: readonly string[]) {
  const steps = check(readText(sheets.join('\n')), { asOf: dayOf(2025, 11, 3), settings: startingSettings, rulebooks, ...(only && { only }) })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.findings
  }
}

const cells = (...given: Parameters<typeof findings>) => findings(...given).map(({ sheet, cell }) => `${sheet}!${cell}`)

const sheet = (name: string, headings: string, ...rows: string[]) =>
  `== ${name} ==\n${headings} | Component | Series | Attempt\n${rows.map(row => `${row} | 1 | May/June 2026 | 1`).join('\n')}`

const bo = sheet('Bo', 'Cand no | Name', '12 | Bo Ash')
const beau = sheet('Beau', 'Cand no | Name', '12 | Beau Ash')

test.each<[string, string[], string[] | undefined, string[]]>([
  ['on the later sheet', [bo, beau], undefined, ['Beau!B2']],
  ['on the later sheet, whichever that is', [beau, bo], undefined, ['Bo!B2']],
  ['on the one that is checked', [bo, beau], ['Bo'], ['Bo!B2']],
  ['on the one that gives fewer numbers', [sheet('Few', 'Cand no | Name', '12 | Beau Ash'), sheet('Both', 'ULN | Cand no | Name', '9276308686 | 12 | Bo Ash')], undefined, ['Few!B2']],
  ['once though two numbers are shared', ['A', 'B'].map((name, index) => sheet(name, 'ULN | Cand no | Name', `9276308686 | 12 | ${index ? 'Bo' : 'Beau'} Ash`)), undefined, ['B!C2']],
  ['once though two numbers differ', [sheet('A', 'ULN | Cand no | Name', '9276308686 | 12 | Bo Ash'), sheet('B', 'ULN | Cand no | Name', '1000000019 | 13 | Bo Ash'), sheet('C', 'Name', 'Bo Ash')], undefined, []],
  ['once for all rows of a learner', [bo, '== Beau ==\nCand no | Name | Component | Series | Attempt\n12 | Beau Ash | 2 | June 2026 | 1\n12 | Beau Ash | 1 | June 2026 | 1'], undefined, ['Beau!B3']],
  ['of a mistyped ULN', [sheet('A', 'ULN | Cand no | Name', '9276308686 | 12 | Bo Ash'), sheet('B', 'ULN | Cand no | Name', '1000000019 | 12 | Bo Ash')], undefined, ['B!A2']],
  ['of a near name beside a number', [sheet('List', 'Name', 'Jon Smith', 'Di Birch'), sheet('A', 'Cand no | Name', '12 | John Smith', '13 | Di Birch')], undefined, ['List!A2']],
  ['of a near name with another number', [sheet('A', 'Cand no | Name', '12 | John Smith', '13 | Di Birch'), sheet('B', 'Cand no | Name', '21 | Jon Smith', '13 | Di Birch')], undefined, ['B!B2']],
  ['never of two who stand on one sheet', [sheet('A', 'Cand no | Name', '12 | John Smith', '21 | Jon Smith'), sheet('B', 'Name', 'Jon Smith')], undefined, []],
  ['never where two are as near', [sheet('A', 'Cand no | Name', '12 | John Smith', '21 | Jonn Smith', '13 | Di Birch'), sheet('B', 'Name', 'Jon Smith', 'Di Birch')], undefined, []],
  ['never between two classes', [sheet('A', 'Cand no | Name', '12 | John Smith', '13 | Di Birch'), sheet('B', 'Cand no | Name', '21 | Jon Smith', '22 | Cy Elm')], undefined, []]
])('a disagreement is told %s', (_, sheets, only, expected) => {
  expect(cells(sheets, only)).toEqual(expected)
})

test('the key of a finding is the same when rows and sheets are sorted', () => {
  const rows = ['12 | Beau Ash | 2 | June 2026 | 1', '13 | Di Birch | 1 | June 2026 | 1', '12 | Beau Ash | 1 | June 2026 | 1']
  const table = (order: readonly string[]) => `== Beau ==\nCand no | Name | Component | Series | Attempt\n${order.join('\n')}`
  const keys = [rows, [...rows].reverse(), [...rows].sort()].map(order => findings([bo, table(order)]).map(({ key }) => key))
  expect(keys[0]).toHaveLength(1)
  expect(keys).toEqual([keys[0], keys[0], keys[0]])
})

test('a heading over two kinds of number is said once', () => {
  const numbers = Array.from({ length: 6 }, (_, index) => index + 1)
  const names = ['Bo Ash', 'Di Birch', 'Jo Cedar', 'Al Dogwood', 'Cy Elm', 'Ed Fir']
  const one = sheet('A', 'Cand no | Name', ...numbers.map((number, index) => `${number} | ${names[index] ?? ''}`))
  const other = sheet('B', 'Cand no | Name', ...numbers.map((number, index) => `${number} | ${names[5 - index] ?? ''}`))
  expect(findings([one, other]).map(({ cell, message }) => `${cell}: ${message}`)).toEqual([
    'A1: 6 learners have another name or candidate number on other sheets.'
  ])
})
