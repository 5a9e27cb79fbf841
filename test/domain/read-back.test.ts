import fc from 'fast-check'
import { compareMarks, readMarks, type EnteredMark } from '../../src/domain/read-back'

describe('reads one candidate a line, however it was copied', () => {
  test.each([
    ['0012\t41', '0012', 41],
    ['12 41', '0012', 41],
    ['0012,SMITH Jo,41', '0012', 41],
    ['"0012","Smith, Jo","41"', '0012', 41],
    ['0012; Smith; 41.0', '0012', 41],
    ['SMITH JO (M)\t0012\t41\t✓', '0012', 41],
    ['0012 Smith Jo 41 / 60', '0012', 41],
    ['0012\tSmith Jo\t41/60', '0012', 41],
    ['12345\t0012\tSmith Jo\t41', '0012', 41],
    ['0012\tX', '0012', 'X'],
    ['0012 Smith Jo x', '0012', 'X'],
    ['0012 Smith X 41', '0012', 41],
    ['0012\tSmith Jo\t', '0012', null],
    ['0012 Smith Jo 41 60', '0012', 'unclear'],
    ['0012\t0', '0012', 0]
  ])('%j', (text, candidate, mark) => {
    expect(readMarks(text).lines).toEqual([{ line: 1, candidate, mark }])
  })
})

test('headings decide which field is the mark', () => {
  const text = 'Max mark 60\nCandidate number\tName\tUCI\tMax\tMark\n0012\tSmith Jo\t999990012058G\t60\t41\n13\tAsh Bo\t\t60\tX\n0014\tElm Al\t\t60\t\nTotal\t\t\t\t41'
  expect(readMarks(text)).toEqual({
    lines: [
      { line: 3, candidate: '0012', mark: 41 },
      { line: 4, candidate: '0013', mark: 'X' },
      { line: 5, candidate: '0014', mark: null }
    ],
    leftOut: [1, 2, 6]
  })
})

test('lines that tell of no candidate are left out and counted; blank ones are not', () => {
  expect(readMarks('Marksheet\r\n\r\n0012 41\r\nPage 1 of 3')).toEqual({ lines: [{ line: 3, candidate: '0012', mark: 41 }], leftOut: [1, 4] })
})

const sheet = new Map<string, EnteredMark>([['0012', 41], ['0013', 'X'], ['0014', 0]])
const told = (text: string) => compareMarks(sheet, readMarks(text).lines).map(({ candidate, kind, onSheet, readBack }) => [candidate, kind, onSheet, readBack])

describe('compares with the sheet', () => {
  test.each([
    ['all the same', '0012 41\n0013 X\n0014 0', []],
    ['digits turned round', '0012 14\n0013 X\n0014 0', [['0012', 'differs', 41, 14]]],
    ['zero for absent', '0012 41\n0013 0\n0014 0', [['0013', 'differs', 'X', 0]]],
    ['one left out', '0012 41\n0013 X', [['0014', 'not-read-back', 0, null]]],
    ['one without a mark', '0012 41\n0013 X\n0014 Elm', [['0014', 'not-read-back', 0, null]]],
    ['a candidate whom the sheet lacks', '0012 41\n0013 X\n0014 0\n0015 3', [['0015', 'not-on-sheet', null, 3]]],
    ['a heading with a year', 'May/June 2026\n0012 41\n0013 X\n0014 0', []],
    ['pages that overlap', '0012 41\n0013 X\n0013 X\n0014 0', []],
    ['the same candidate with two marks', '0012 41\n0012 14\n0013 X\n0014 0', [['0012', 'read-twice', 41, null]]],
    ['two numbers', '0012 41 60\n0013 X\n0014 0', [['0012', 'unclear', 41, null]]]
  ])('%s', (_, text, differences) => {
    expect(told(text)).toEqual(differences)
  })
})

const marks = fc.uniqueArray(
  fc.record({ candidate: fc.integer({ min: 1, max: 9999 }), mark: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant('X' as const)) }),
  { selector: ({ candidate }) => candidate, minLength: 1, maxLength: 80 }
)

test('what is handed over and read back unchanged agrees, in any order and layout; one changed mark is found', () => {
  fc.assert(
    fc.property(marks, fc.constantFrom('\t', ',', ' ', ';'), fc.nat(), (list, parting, pick) => {
      const entered = new Map<string, EnteredMark>(list.map(({ candidate, mark }) => [String(candidate).padStart(4, '0'), mark]))
      const lines = [...entered].reverse().map(([candidate, mark]) => `${candidate}${parting}Smith Jo${parting}${mark}`)
      expect(compareMarks(entered, readMarks(lines.join('\n')).lines)).toEqual([])
      const [candidate = '', mark] = [...entered][pick % entered.size] ?? []
      const changed = new Map(entered).set(candidate, mark === 'X' ? 0 : 'X')
      expect(compareMarks(changed, readMarks(lines.join('\n')).lines).map(one => one.candidate)).toEqual([candidate])
    }),
    { numRuns: 50 }
  )
})
