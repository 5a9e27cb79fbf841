import { readSheet, readText } from './read-sheet'

const suggestions = (headings: string) =>
  readSheet(`${headings}\n1 | 3`).unrecognised.map(({ heading, suggestion }) => [heading, suggestion])

test.each([
  ['Asessor', 'assessor'],
  ['Sapmled', 'sampled'],
  ['Replacment reason', 'replacement-reason'],
  ['Rhif canolfan', 'centre-number'],
  ['Cydran', 'component'],
  ['Dosbarth', 'group'],
  ['Remarks', null],
  ['Mrk', null],
  ['Enw', 'learner-name'],
  ['Gradd', null]
])('%p may be meant for %p', (heading, suggestion) => {
  expect(suggestions(`Candidate number | Mark | ${heading}`)).toEqual([[heading, suggestion]])
})

test('what is there already is not suggested, nor is a suggestion used', () => {
  expect(suggestions('Candidate number | Mark | Assessor | Asessor')).toEqual([['Asessor', null]])
  expect(readSheet('Candidate number | Mark | Asessor\n1 | 3 | Ms B').columns.map(({ id }) => id)).toEqual(['candidate-number', 'mark'])
})

test.each([
  [
    'Candidate number | Mrak | Sampled | Assessor\n1 | 3 | |',
    'It looks like component marks, with headings in row 1, but lacks a column or label "Mark". Perhaps "Mrak" in B1 is meant: head it "Mark".'
  ],
  [
    'Registr 2025\nRhif ymgeisydd | Enw | Marc | Sampl\n1 | Bo | 3 |',
    'The headings in row 2 are not known; perhaps "Rhif ymgeisydd" for "Candidate number", "Enw" for "Candidate name", "Marc" for "Mark", ' +
      '"Sampl" for "Sampled" are meant: head the columns so, or say in the Settings sheet what they mean.'
  ],
  ['Fruit | Price | Colour\nFig | 2 | red', 'No row among the first 30 holds headings that are known.']
])('%p is not recognised, and it is said what may be meant', (text, reason) => {
  expect(readText(text)).toMatchObject({ sheets: [], unrecognised: [{ reason }] })
})
