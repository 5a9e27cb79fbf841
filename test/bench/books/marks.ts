import { CANDIDATES, candidateNumber, firstName, fullName, pick, surname, uln } from './people'
import { workbookFile, type Value } from './workbook-file'

const SUBJECTS = [
  'Health and Social Care', 'Enterprise', 'Digital Information Technology', 'Music Practice', 'Performing Arts', 'Travel and Tourism', 'Animal Care'
] as const
const ASSESSORS = ['A Patel', 'B Morgan', 'C Okafor', 'D Walsh'] as const
const CLASSES = ['A', 'B', 'C', 'D', 'E'] as const

/** One column of a component marks sheet: its heading, and what a centre keeps in it. */
const COLUMNS: readonly (readonly [string, (row: number) => Value])[] = [
  ['Centre number', () => 12345],
  ['Candidate number', candidateNumber],
  ['ULN', uln],
  ['Last name', surname],
  ['First name', firstName],
  ['Candidate name', fullName],
  ['Subject', row => pick(SUBJECTS, Math.floor(row / CANDIDATES / 3))],
  ['Component', row => (Math.floor(row / CANDIDATES) % 3) + 1],
  ['Series', () => 'May/June 2026'],
  ['Attempt', () => 1],
  ['Pathway', row => (row % 3 === 0 ? 'Route A' : null)],
  ['Class', row => `11${pick(CLASSES, row)}`],
  ['Assessor', row => pick(ASSESSORS, row)],
  ['LO A', row => (row * 5) % 16],
  ['LO B', row => (row * 3) % 16],
  ['LO C', row => (row * 11) % 15],
  ['LO D', row => (row * 7) % 13],
  ['Mark /60', row => ((row * 5) % 16) + ((row * 3) % 16) + ((row * 11) % 15) + ((row * 7) % 13)],
  ['Absent', () => null],
  ['Sampled', row => (row % 40 === 0 ? '✓' : null)],
  ['Uploaded in sample', row => (row % 40 === 0 ? '✓' : null)],
  ['Evidence uploaded', () => 'Yes'],
  ['Assessment record sheet', () => 'Yes'],
  ['Student signed', row => 46100 + (row % 20)],
  ['Assessor signed', row => 46110 + (row % 20)],
  ['Consent', () => '✓'],
  ['Evidence date', row => 46080 + (row % 15)],
  ['First marked date', row => 46096 + (row % 9)],
  ['Hours used', row => 10 + (row % 50) / 10],
  ['Assistance given', row => (row % 5 === 0 ? `Reader for task ${(row % 4) + 1}, agreed in week ${row % 39}` : null)]
]
const HEADINGS = COLUMNS.map(([heading]) => heading)

/** Slips as people make them, in turn: where, and what stands there then. Each is a finding of its own. */
const SLIPS: readonly [Slip, ...Slip[]] = [
  ['Mark /60', row => 61 + (row % 9)],
  ['ULN', row => uln(row) + 10],
  ['Mark /60', () => '4O'],
  ['Mark /60', () => 30.5]
]
type Slip = readonly [string, (row: number) => Value]

/** A workbook of one component marks sheet with so many learners, one row each under one row of headings. */
export function marksBook(learners: number, slips = 0, firstLearner = 0): Uint8Array {
  const dates = new Set(HEADINGS.flatMap((heading, index) => (/signed|date/.test(heading) ? [index] : [])))
  return workbookFile([{ name: 'Marks', columns: COLUMNS.length, dates, rows: rowsOf(learners, slips, firstLearner) }])
}

function* rowsOf(learners: number, slips: number, firstLearner: number): Generator<readonly Value[]> {
  yield HEADINGS
  let slipped = 0
  for (let row = 0; row < learners; row++) {
    const learner = firstLearner + row
    const values = COLUMNS.map(([, valueOf]) => valueOf(learner))
    // As many rows as there are slips, spread evenly.
    if (slipped < Math.floor(((row + 1) * slips) / learners)) {
      const [heading, valueOf] = pick(SLIPS, slipped++)
      values[HEADINGS.indexOf(heading)] = valueOf(learner)
    }
    yield values
  }
}
