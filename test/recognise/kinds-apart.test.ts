import { kinds } from '../../src/recognise/heading-index'
import { kindsApart } from '../../src/recognise/kinds-apart'
import { readText } from './read-sheet'

/** What the first sheet of a text is taken for, or why it is not. */
const takenFor = (text: string) => {
  const { sheets, unrecognised } = readText(text)
  return sheets[0]?.kind ?? unrecognised[0]?.reason
}

test.each([
  ['Candidate number | Component | Series | Mark | Sampled | Entry date', 'component-marks'],
  ['Candidate number | Component | Series | Attempt number | UMS | Mark', 'component-entries'],
  ['Student | Component | Series | TAG | Grade', 'component-entries'],
  ['Student | Assessment component | TAG | Teacher 1', 'vtct-tags'],
  ['Student | Component | Schedule ID | Scheduled for', 'vtct-tags'],
  ['Student | Unit number | Attempt | Submitted | Assessor | Unit grade', 'assignment-attempts'],
  ['Student | Unit number | Unit title | Assessor | Unit grade | Programme', 'unit-grades'],
  ['Student | Assignment number | Unit | Hand-out date | Deadline', 'assignment-attempts'],
  ['Assignment number | Unit | Hand-out date | Deadline', 'assignment-plan'],
  ['Internal verifier | IV date | IV outcome | Learner name | Unit | Assignment | Assessor', 'internal-verification'],
  ['Learner name | Unit | Assignment | Assessor | Submitted | P1 | M1 | Internal verifier | IV date', 'assignment-attempts'],
  ['Student | Unit | Unit grade | Claimed grade | Claim date', 'claims'],
  ['Student | Q-TAG | Component | TAG', 'q-tags'],
  ['Student | Qualification | Component | TAG | Rationale | IV signed | Submitted', 'vtct-tags'],
  ['Student | TAG | Qualification | Rationale', 'q-tags'],
  ['Student | Evidence type | Q-TAG | Rationale | Teacher signed', 'evidence'],
  ['Student | Q-TAG | Registration date | Date of birth | Completion date', 'q-tags'],
  ['Student | ULN | Registration date | Date of birth | Status', 'learners'],
  ['Year | Qualification | Grade | Count', 'results-history'],
  ['Year | Award date | Grade | Qualification | Level', 'results-history'],
  ['Unit number | Assignment | Hand-out date | Deadline | Content', 'assignment-plan'],
  ['Unit number | Unit title | Content | Taught | Mandatory', 'units'],
  ['Programme | Unit number | Content | Suite | Level', 'units'],
  ['Ref | Event | Official date | Done', 'key-dates'],
  ['Item ID | Item | Deadline | Date | Done', 'records-checklist'],
  ['Setting | Value', 'settings']
])('%s is %s', (headings, kind) => {
  expect(takenFor(`${headings}\n${headings.replaceAll(/[^|]+/g, ' 1 ')}`)).toBe(kind)
})

test('the table names each pair once', () => {
  const pairs = kindsApart.map(sides => sides.map(({ kind }) => kind).sort().join(' '))
  expect(new Set(pairs).size).toBe(pairs.length)
})

test.each(Object.entries(kinds).map(([id, { title }]) => [id, title]))('a sheet named "%s" or "%s" is no more than its headings', (...names) => {
  for (const name of names) expect(readText(`== ${name} ==\nFruit | Price\nFig | 2`).sheets).toEqual([])
})

test.each([
  ['Name | Role | Phone\nBo | Manager | 1', '== Staff ==', 'staff'],
  ['Event | Date | Place\nFete | 01/06/2026 | Hall', '== Key dates ==', 'key-dates'],
  ['Name | Value | Notes\na | b | c', '== Settings ==', 'settings'],
  ['Name | From | To\nAutumn | 04/09/2023 | 20/12/2023', '== Terms and holidays ==', 'terms-and-holidays'],
  ['Ref | Done | Owner\n1 | Y | Bo', '== Records checklist ==', 'records-checklist'],
  ['Student | Grade\nBo | P', '== Unit grades ==', 'unit-grades']
])('headings that others use as well need the name of the sheet: %p', (table, name, kind) => {
  expect(takenFor(table)).toMatch(/lacks what tells it from other lists|names learners/)
  expect(takenFor(`${name}\n${table}`)).toBe(kind)
})

test('entries of the guides speak for a checklist and a list of dates', () => {
  expect(takenFor('Ref | Done | Owner\nQA-6.1 | Y | Bo')).toBe('records-checklist')
  expect(takenFor('Ref | Event | Date\nqt 71 | Window closes | 18/06/2021')).toBe('key-dates')
})

test.each([
  ['Name | Email | Phone | Department\nBo | a | 1 | Sales'],
  ['Task | Owner | Start | End | Status\nPaint | Bo | 01/02/2026 | 02/02/2026 | done'],
  ['Name | Start date | End date | Status\nPaint | 01/02/2026 | 02/02/2026 | done'],
  ['Item | Unit | Price | Quantity | Total\nPen | box | 2 | 3 | 6'],
  ['Name | Type | Date | Location\nLathe | tool | 01/02/2026 | shed'],
  ['Student | English | Maths | Total\nBo | 3 | 4 | 7'],
  ['Student | Teacher | Grade\nBo | Ms B | P'],
  ['Date | Event | Place\n01/02/2026 | Fete | Hall'],
  ['Ref | Description | Owner | Complete\n1 | Roof | Bo | Y'],
  ['Employee | Role | Left date\nBo | Chef | 01/02/2026'],
  ['Year | Subject | Result | Number\n2019 | Tyres | sold | 3'],
  ['Unit | Topic | Content\nbox | pens | blue']
])('other people’s lists are left alone: %p', text => {
  expect(readText(text).sheets.map(({ kind }) => kind)).toEqual([])
})

test('a sheet of someone’s own called "Flags" is what its headings say', () => {
  expect(takenFor('== Flags ==\nCandidate number | Mark | Sampled\n1 | 3 | ')).toBe('component-marks')
})
