import { readSheet } from './read-sheet'

test.each([
  ['Candidate number | ULN | Learner ID', '12 | 9276308686 | S1', 'candidate-number', '0012'],
  ['Candidate number | ULN | Learner ID', ' | 9276308686 | S1', 'learner-id', 'S1'],
  ['Candidate number | ULN | Learner ID', ' | 9276308686 |', 'uln', '9276308686'],
  ['Candidate number | UCI | Candidate name', ' | 681990012058G | Bo Ash', 'uci', '681990012058G'],
  ['Candidate number | Candidate name | Group', 'n/k | Bo Ash | A', 'candidate-number', 'n/k'],
  ['Candidate number | Candidate name | Group', ' | Bo Ash | A', 'learner-name', 'Bo Ash'],
  ['First name | Surname | Group', 'Bo | Ash | A', 'learner-name', 'Bo Ash'],
  ['First name | Surname | Group', ' | Ash | A', 'learner-name', 'Ash']
])('%s: %s is named by %s', (headings, cells, by, name) => {
  const sheet = readSheet(`${headings} | Mark\n${cells} | 3`)
  expect(sheet.rows.map(row => sheet.identity(row))).toEqual([{ by, name }])
})

test('a row that names no learner has no identity', () => {
  const sheet = readSheet('Candidate number | Mark\n1 | 3\n | 4\n2 | 5')
  expect(sheet.rows.map(row => sheet.identity(row)?.name ?? null)).toEqual(['0001', null, '0002'])
})

test('a learner whose number is an error is named by the next best', () => {
  const sheet = readSheet('Candidate number | Candidate name | Mark\n#N/A | Bo Ash | 3')
  expect(sheet.rows.map(row => sheet.identity(row)?.name)).toEqual(['Bo Ash'])
})
