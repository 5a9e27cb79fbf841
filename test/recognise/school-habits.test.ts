import { readSheet, readText, valuesOf } from './read-sheet'

/** Why the first sheet of a text is not recognised, or what it is taken for. */
const takenFor = (text: string) => {
  const { sheets, unrecognised } = readText(text)
  return sheets[0]?.kind ?? unrecognised[0]?.reason
}

test('a plan without the word for its deadline is no list of units', () => {
  const headings = 'Unit | Unit title | Assignment | Learning aims | Criteria | Assessor | IV | Hand out'
  const cells = '1 | Exploring business | 1 | A, B | P1-P4 | T Green | S Shah | 11/09/2023'
  expect(takenFor(`${headings} | To be in by\n${cells} | 20/10/2023`)).toMatch(/^It looks like assessment plan, .* lacks a column or label "Deadline"/)
  expect(takenFor(`${headings} | Hand in\n${cells} | 20/10/2023`)).toBe('assignment-plan')
  expect(takenFor('Unit | Unit title | Content | Taught\n1 | Exploring business | Features | Y')).toBe('units')
})

test.each(['Component 1 | Component 2 | Component 3', 'C1 | C2 | C3', 'Comp 1 | Comp 2'])('components side by side are refused in words: %s', across => {
  expect(takenFor(`Student | ${across} | Total points\nBo Ash | 20 | 30 | 40 | 90`)).toMatch(/hold marks of several components: give each component a sheet of its own/)
})

test.each([
  ['P1 | P2 | M1 | D1', 'assignment-attempts'],
  ['A.P1 | A.M1', 'assignment-attempts'],
  // Periods of a day.
  ['P1 | P2 | P3 | P4 | P5', 'lacks at least 2']
])('criteria alone make a tracking sheet: %s', (criteria, expected) => {
  expect(takenFor(`Learner | ${criteria}\nBo Ash | ${criteria.replaceAll(/[^|]+/g, ' Y ')}`)).toContain(expected)
})

test('a list of names with marks, grades and targets is of any subject, unless it says more', () => {
  const table = 'Surname | First name | Class | Mark | Grade | Target\nAsh | Bo | 11A | 45 | 5 | 6'
  expect(takenFor(table)).toMatch(/lacks what tells it from other lists/)
  expect(takenFor(`Component 1, May/June 2026\n${table}`)).toBe('component-marks')
  expect(takenFor('Surname | First name | Class | Mark\nAsh | Bo | 11A | 45')).toBe('component-marks')
})

test('grades in cells are no headings', () => {
  expect(takenFor('Pupils of 10B\nAssignment 1 | Assignment 2 | Target\nP | M | D\nU | P | M')).not.toMatch(/results history/i)
})

test('a key below the table is no learner, but somebody may be called Key', () => {
  const sheet = readSheet('Unit 1 | | Assessor: | T Green\nLearner | P1 | M1 | Grade\nBo Ash | V | V | M\nKey | V = achieved | R = refer')
  expect([sheet.rows.length, sheet.leftOut]).toEqual([1, [{ row: 4, reason: 'a note' }]])
  expect(readSheet('Surname | First name | Mark\nKey | Jo | 30').rows).toHaveLength(1)
})

test('a component may stand with its title', () => {
  const sheet = readSheet(`
    Candidate number | Component | Series | Mark
    1 | Component 1: Exploring Enterprises | May/June 2026 | 30
    2 | C2 - Planning | May/June 2026 | 30
    3 | 3 | May/June 2026 | 30
    4 | Exploring Enterprises | May/June 2026 | 30`)
  expect(valuesOf(sheet, 'component')).toEqual(['1', '2', '3', 'Exploring Enterprises'])
})

const marks = 'Candidate number | Mark | Sampled\n1 | 30 | Y'
const unitGrades = 'Learner ID | Unit number | Unit grade\nS1 | 1 | P'

test.each([
  ['AQA GCSE Design NEA marks', marks],
  ['OCR Cambridge National in Sport Science', marks],
  ['WJEC Vocational Award', marks],
  ['Board: Eduqas', marks],
  ['NCFE Technical Award', unitGrades],
  ['T Level Health', unitGrades]
])('"%s" is of another awarding body, by no guide', (title, table) => {
  const sheet = readSheet(`${title}\n${table}`)
  expect([sheet.rulebook, sheet.rulebookReason]).toEqual(['none', expect.stringMatching(/^The awarding body is /)])
})

test.each(['BTEC Tech Award Sport, after GCSE options', 'Pearson Edexcel', 'Tech Award in Music (GCSE equivalent)', 'Component 1', 'Cambridge House Academy', 'Year 11 (ocr scans)'])(
  '"%s" names no other awarding body',
  title => {
    expect(readSheet(`${title}\n${marks}`).rulebook).toBe('pearson-tech-awards-2025-26')
  }
)

test('a list of days of study is a list of learners', () => {
  expect(takenFor('Name | Start date | Study mode | Study days\nBo Ash | 05/09/2023 | PT | Tue')).toBe('learners')
})

test.each(['Terms', 'Term dates'])('a sheet named %s holds terms, though no column says their kind', name => {
  const table = 'Name | Start | End\nAutumn term | 04/09/2023 | 15/12/2023'
  expect(takenFor(`== ${name} ==\n${table}`)).toBe('terms-and-holidays')
  expect(takenFor(table)).not.toBe('terms-and-holidays')
})

test('a title tells that a sheet is of BTEC International, whatever its year', () => {
  const table = 'Learner ID | Unit | Assignment | Submitted | Grade\n1001 | 1 | A1 | 05/10/2021 | P'
  expect(readSheet(`BTEC International Level 3 in Business\nAcademic year 2021/22\n${table}`)).toMatchObject({
    rulebook: 'pearson-btec-international-2023-24', rulebookReason: 'By the suite BTEC International.'
  })
  expect(readSheet(`International trade\n${table}`).rulebook).not.toBe('pearson-btec-international-2023-24')
})

test('a row without a learner, as under a merged name, is said to be left out; one that is hardly filled is not', () => {
  const { rows, leftOut } = readSheet(
    'Learner | Unit | Assignment | Attempt | Grade\nBo Ash | 1 | A1 | first | P\n | 1 | A1 | resubmission | M\n | 1 | | |'
  )
  expect(rows).toHaveLength(1)
  expect(leftOut).toEqual([{ row: 3, reason: expect.stringContaining('no learner is named') as string }])
})
