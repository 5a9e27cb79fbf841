import { dayOf } from '../../src/domain/dates'
import { UNKNOWN } from '../../src/model/cell'
import { columnOf, meanings, readCells, readSheet, valuesOf } from './read-sheet'

const TABLE = 'Candidate number | Mark\n1 | 3\n2 | 4'

const problemsOf = (text: string) => readSheet(text).problems.map(({ kind, cell, message }) => `${kind} ${cell}: ${message}`)

test.each([
  ['Assessor: Ms B', 'A1', 'A1'],
  ['Assessor | Ms B', 'A1', 'B1'],
  ['Assessor: | | Ms B', 'A1', 'C1'],
  ['ASSESSOR : | Ms B', 'A1', 'B1'],
  ['Centre: 12345   Assessor: Ms B', 'A1', 'A1'],
  ['Series | June 2026 | Assessor | Ms B', 'C1', 'D1'],
  ['Series | | Assessor | Ms B', 'C1', 'D1'],
  ['Teacher: Ms B', 'A1', 'A1']
])('the label "%s"', (text, headingCell, cell) => {
  const sheet = readSheet(`${text}\n\n${TABLE}`)
  const column = columnOf(sheet, 'assessor')
  expect([column.letter, column.headingCell]).toEqual([null, headingCell])
  expect(valuesOf(sheet, 'assessor')).toEqual(['Ms B', 'Ms B'])
  expect(sheet.rows.map(row => [column.raw(row), column.isBlank(row), column.cell(row)])).toEqual([
    ['Ms B', false, cell],
    ['Ms B', false, cell]
  ])
})

test('a label in a text of several lines is read', () => {
  const sheet = readCells([['Travel and Tourism\nAssessor: Ms B\nSeries: June 2026'], ['Candidate number', 'Mark'], [1, 3]])
  expect(meanings(sheet)).toEqual(['candidate-number@A', 'mark@B', 'assessor@label', 'series@label'])
})

test.each([
  'Learner: Bo Ash',
  'Candidate number | 12',
  'Assessor:',
  'Sample | Signed',
  'Time: 10:30',
  'The assessor: Ms B',
  'Series | Component'
])('"%s" is no label', text => {
  expect(meanings(readSheet(`${text}\n\n${TABLE}`))).toEqual(['candidate-number@A', 'mark@B'])
})

test('a column that is seldom a label needs a colon', () => {
  expect(meanings(readSheet(`Route: Films\n${TABLE}`))).toContain('pathway@label')
  expect(meanings(readSheet(`Route | Films\n${TABLE}`))).not.toContain('pathway@label')
})

test('labels stand above the headings, in the first 15 rows', () => {
  expect(meanings(readSheet(`${TABLE}\nAssessor: Ms B`))).not.toContain('assessor@label')
  expect(meanings(readSheet(`${' |\n'.repeat(14)}Assessor: Ms B\n${TABLE}`))).toContain('assessor@label')
  expect(meanings(readSheet(`${' |\n'.repeat(15)}Assessor: Ms B\n${TABLE}`))).not.toContain('assessor@label')
})

test('values of labels have types', () => {
  const text = `Maximum mark: 60\nMarks submitted | 14/05/2026\nSample uploaded | 46157\nAcademic year: 2025/26\nModerator: Mr M\n${TABLE}`
  const sheet = readSheet(text)
  expect(valuesOf(sheet, 'maximum-mark')).toEqual([60, 60])
  expect(valuesOf(sheet, 'marks-submitted-date')).toEqual([dayOf(2026, 5, 14), dayOf(2026, 5, 14)])
  expect(valuesOf(sheet, 'sample-uploaded-date')).toEqual([dayOf(2026, 5, 15), dayOf(2026, 5, 15)])
  expect(valuesOf(sheet, 'moderator')).toEqual(['Mr M', 'Mr M'])
  expect(sheet.academicYear).toBe(2025)
})

test('labels of the kind serve as columns too', () => {
  expect(valuesOf(readSheet('Candidate number | Mark | Out of\n1 | 3 | 60'), 'maximum-mark')).toEqual([60])
})

test('the qualification tells the subject where nothing else does', () => {
  expect(valuesOf(readSheet(`Qualification: Sport\n${TABLE}`), 'subject')).toEqual(['Sport', 'Sport'])
  const both = readSheet(`Qualification: BTEC Tech Award\nSubject: Sport\n${TABLE}`)
  expect(valuesOf(both, 'subject')).toEqual(['Sport', 'Sport'])
  const column = readSheet('Qualification: BTEC Tech Award\nCandidate number | Subject | Mark\n1 | Sport | 3')
  expect(valuesOf(column, 'subject')).toEqual(['Sport'])
  expect([...both.problems, ...column.problems]).toEqual([])
})

describe('a label and a column', () => {
  const text = 'Assessor: Ms B\nCandidate number | Mark | Teacher\n1 | 3 |\n2 | 4 | Mr C\n3 | 5 | ms b'

  test('a filled cell wins, and the label stands for blank ones', () => {
    const sheet = readSheet(text)
    const column = columnOf(sheet, 'assessor')
    expect(valuesOf(sheet, 'assessor')).toEqual(['Ms B', 'Mr C', 'ms b'])
    expect(sheet.rows.map(row => column.cell(row))).toEqual(['A1', 'C4', 'C5'])
    expect([column.letter, column.heading]).toEqual(['C', 'Teacher'])
  })

  test('are reported where they disagree', () => {
    expect(problemsOf(text)).toEqual([
      'label-disagrees A1: A1 says "Ms B" for "Teacher", but in column C one row says otherwise, first C4 with "Mr C".'
    ])
  })

  test('agree in other words', () => {
    expect(problemsOf('Series: June 2026\nCandidate number | Mark | Series\n1 | 3 | Summer 2026\n2 | 3 | May/June 2026')).toEqual([])
  })

  test('cells that are not understood do not disagree', () => {
    expect(problemsOf('Series: June 2026\nCandidate number | Mark | Series\n1 | 3 | soon')).toEqual([])
  })
})

test('a maximum that the heading and a label give differently is reported', () => {
  expect(problemsOf('Maximum mark: 80\nCandidate number | Mark /60\n1 | 3')).toEqual([
    'label-disagrees A1: A1 says that the maximum mark is 80, but the heading in B2 says 60.'
  ])
  expect(problemsOf('Maximum mark: 60\nCandidate number | Mark /60\n1 | 3')).toEqual([])
})

test('labels that say different things are both left out', () => {
  const text = `Assessor: Ms B\nTeacher: Mr C\n${TABLE}`
  expect(meanings(readSheet(text))).not.toContain('assessor@label')
  expect(problemsOf(text)).toEqual(['two-columns A2: A1 and A2 both say the assessor, and differ: "Ms B" and "Mr C".'])
  expect(problemsOf(`Assessor: Ms B\nTeacher: Ms B\n${TABLE}`)).toEqual([])
})

test.each([
  ['Marks submitted: soon', 'label-misunderstood A1: "soon" beside "Marks submitted" is not a date.'],
  ['Marks submitted | 31/02/2026', 'label-misunderstood B1: "31/02/2026" beside "Marks submitted" is not a date that exists.'],
  ['Academic year: this one', 'label-misunderstood A1: "this one" beside "Academic year" is not an academic year such as 2025-26.'],
  ['Rulebook: mine', 'label-misunderstood A1: "mine" beside "Rulebook" is none of the rulebooks.']
])('the label "%s" is reported', (label, problem) => {
  expect(problemsOf(`${label}\n${TABLE}`)).toEqual([problem])
})

test('a label whose value is a formula without a result is reported', () => {
  const sheet = readCells([['Series', UNKNOWN], ['Candidate number', 'Mark'], [1, 3]])
  expect(sheet.problems.map(({ message }) => message)).toEqual([
    'What stands beside "Series" is a formula whose result is not stored in the file.'
  ])
})
