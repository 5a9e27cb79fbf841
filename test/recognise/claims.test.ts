import { meanings, readSheet, valuesOf } from './read-sheet'

test('two filled columns of one meaning are reported, and neither is used', () => {
  const sheet = readSheet('Candidate number | Mark | Notes | Total\n1 | 3 | | 4\n2 | 5 | | 6')
  expect(meanings(sheet)).toEqual(['candidate-number@A'])
  expect(sheet.column('mark')).toBeUndefined()
  expect(sheet.rows).toHaveLength(2)
  expect(sheet.problems).toEqual([
    {
      kind: 'two-columns',
      about: 'mark',
      cell: 'D1',
      message: 'Columns B ("Mark") and D ("Total") both mean "Mark"; neither is used.',
      fix: 'Keep "Mark" as the heading of one, and rename the other.'
    }
  ])
})

test.each([
  ['Mark | Mark /60\n1 | 3 |', 'B'],
  ['Mark | Mark /60\n1 | | 3', 'C'],
  ['Mark | Mark /60\n1 | |', 'B']
])('where at most one column holds anything, it has the meaning: %p', (text, letter) => {
  const sheet = readSheet(`Candidate number | ${text}`)
  expect(meanings(sheet)).toEqual(['candidate-number@A', `mark@${letter}`])
  expect(sheet.problems.map(({ kind, message }) => [kind, message])).toEqual([
    ['two-columns', `Columns B ("Mark") and C ("Mark /60") both mean "Mark"; only ${letter} holds anything, so it is used.`]
  ])
})

test('a label stands in where two columns claim its meaning', () => {
  const sheet = readSheet('Assessor: Ms B\nCandidate number | Mark | Teacher | Marker\n1 | 3 | Mr C | Ms D')
  expect(valuesOf(sheet, 'assessor')).toEqual(['Ms B'])
  expect(sheet.problems.map(({ kind }) => kind)).toEqual(['two-columns'])
})

test('two columns of one learning outcome are told by their headings', () => {
  const sheet = readSheet('Candidate number | LO A | LO A mark | LO B | Mark\n1 | 3 | 4 | 5 | 6')
  expect([...sheet.family('lo-mark').keys()]).toEqual(['B'])
  expect(sheet.problems.map(({ message }) => message)).toEqual([
    'Columns B ("LO A") and C ("LO A mark") both mean "LO A"; neither is used.'
  ])
})

test('members of a family are found by letter or number, with their maximum', () => {
  const sheet = readSheet('Candidate number | LO A /12 | LO B (12) | LO A band | Mark\n1 | 3 | 4 | 2 | 6')
  const marks = sheet.family('lo-mark')
  expect([...marks].map(([member, { id, letter, maximum }]) => [member, id, letter, maximum])).toEqual([
    ['A', 'lo-mark:A', 'B', 12],
    ['B', 'lo-mark:B', 'C', 12]
  ])
  expect(sheet.rows.map(row => [marks.get('A')?.value(row), sheet.family('lo-band').get('A')?.value(row)])).toEqual([[3, 2]])
})

describe('"First mark"', () => {
  test('is the mark before resubmission', () => {
    const sheet = readSheet('Candidate number | First mark | Mark\n1 | 3 | 4')
    expect(meanings(sheet)).toEqual(['candidate-number@A', 'mark-before-resubmission@B', 'mark@C'])
    expect(sheet.problems).toEqual([])
  })

  test('is asked about beside a second mark', () => {
    const sheet = readSheet('Candidate number | First mark | Second mark | Mark\n1 | 3 | 5 | 4')
    expect(meanings(sheet)).toEqual(['candidate-number@A', 'double-mark@C', 'mark@D'])
    expect(sheet.problems).toEqual([
      {
        kind: 'ambiguous-heading',
        about: 'mark-before-resubmission',
        cell: 'B1',
        message: 'Beside "Second mark", the heading "First mark" may have two meanings, so the column is not used.',
        fix: 'Head it "Mark" where it is the mark to be entered, or "Mark before resubmission" where a resubmission followed.'
      }
    ])
  })

  test('leaves the meaning to a plainer heading', () => {
    const sheet = readSheet('Candidate number | First mark | Second mark | Mark before resubmission | Mark\n1 | 3 | 5 | 6 | 4')
    expect(valuesOf(sheet, 'mark-before-resubmission')).toEqual([6])
    expect(sheet.problems.map(({ kind }) => kind)).toEqual(['ambiguous-heading'])
  })
})
