import { columnOf, readSheet, valuesOf } from './read-sheet'

/** The learners' rows by number, and what was left out. */
function rowsOf(text: string) {
  const sheet = readSheet(text.replace(/^\n/, ''))
  return { kept: sheet.rows.map(row => row.number), left: sheet.leftOut.map(({ row, reason }) => `${row}: ${reason}`) }
}

const TOTALS = 'totals'
const NOTE = 'a note'
const HEADINGS = 'the headings again'
const NAMELESS = 'no learner is named'
const SECOND = 'a second table begins here, and only the first is read'

test.each([
  'Total', 'TOTALS:', 'Average', 'Average mark', 'Mean', 'Max', 'Maximum', 'Min.', 'Count', 'Count: 30', 'Grand total', 'Class average',
  'Sub-total', 'Std dev', 'Standard deviation', 'Number of candidates', 'No. of students', 'Highest', 'Mean mark (those present)'
])('a row that begins with %s holds totals', word => {
  expect(rowsOf(`Candidate number | Candidate name | Mark\n1 | Ash | 3\n${word} | | 3`)).toEqual({ kept: [2], left: [`3: ${TOTALS}`] })
  expect(rowsOf(`Candidate name | Class | Mark\nAsh | 11A | 3\n${word} | | 3`)).toEqual({ kept: [2], left: [`3: ${TOTALS}`] })
  expect(rowsOf(`No | Candidate name | Mark\na | Ash | 3\n${word} | | 3`)).toEqual({ kept: [2], left: [`3: ${TOTALS}`] })
})

test.each(['Max Power', 'Minnie Count', 'Totalius', 'Mean, Jo', 'Summer Ash', 'Counter'])('%s is a learner', name => {
  expect(rowsOf(`Candidate name | Mark\nAsh | 3\n${name} | 3`)).toEqual({ kept: [2, 3], left: [] })
})

test('a learner called Max stays one where another cell says so', () => {
  expect(rowsOf('Candidate number | First name | Last name | Mark\n1 | Max | Mode | 3\n2 | Max | | 4').kept).toEqual([2, 3])
  expect(rowsOf('First name | Last name | Mark\nMax | Power | 3').kept).toEqual([2])
})

test('blank rows, notes, signatures and numbers without a learner are left out', () => {
  const text = `
Candidate number | Candidate name | Mark | Notes
1 | Ash | 30 |
 | | |
2 | Elm | |
3 | | 31 |
 | | 61 |

Marks were agreed with the moderator
Signed: | Ms B
* provisional
 | | | see the register`
  expect(rowsOf(text)).toEqual({
    kept: [2, 4, 5],
    left: [`6: ${NAMELESS}`, `8: ${NOTE}`, `9: ${NOTE}`, `10: ${NOTE}`, `11: ${NOTE}`]
  })
})

test.each(['Note: all marks are final', 'NB ask Ms B', 'All of these marks are still to be confirmed', 'Ask Ms B.'])(
  '"%s" among names is a note',
  note => {
    expect(rowsOf(`Candidate name | Mark\nAsh | 3\n${note}\nElm | 4`)).toEqual({ kept: [2, 4], left: [`3: ${NOTE}`] })
  }
)

test('a learner with a name alone stays one, and a line after a gap does not', () => {
  expect(rowsOf('Candidate name | Mark\nAsh | 3\nElm |\nFir |\n\nClass of Ms B |\nGum | 4').kept).toEqual([2, 3, 4, 7])
})

test('a mark without a learner counts inside the table, for it may be one whose number is missing', () => {
  expect(rowsOf('Candidate number | Mark\n | 60\n1 | 3\n | 4\n2 | 5\n | 12')).toEqual({
    kept: [3, 4, 5],
    left: [`2: ${NAMELESS}`, `6: ${NAMELESS}`]
  })
})

test('rows filled in beforehand stand for no one', () => {
  const text = 'Candidate number | Component | Series | Attempt | UMS\n1 | 1 | June 2026 | 1 | 30\n | 1 | June 2026 | |\n | 1 | June 2026 | |'
  expect(rowsOf(text).kept).toEqual([2])
})

test('headings printed again on each page are left out', () => {
  const text = 'Candidate number | Mark /60 | Sampled\n1 | 3 |\nCandidate Number | MARK /60 | Sampled\n2 | 4 |\n\nCandidate number | Mark /60 | Sampled\n3 | 5 |'
  expect(rowsOf(text)).toEqual({ kept: [2, 4, 7], left: [`3: ${HEADINGS}`, `6: ${HEADINGS}`] })
})

test.each([
  ['other known headings', 'Component | Series | PSA hours\n1 | June 2026 | 6'],
  ['known headings in another order', 'Mark | Candidate number\n3 | 9'],
  ['headings that are not known', 'Grade | Boundary\nL2D | 54']
])('a second table with %s is left out', (_, table) => {
  expect(rowsOf(`Candidate number | Mark\n1 | 3\n2 | 4\n\n${table}`)).toEqual({ kept: [2, 3], left: [`5: ${SECOND}`] })
})

test('in a series log a row is one that says component or series', () => {
  const text = 'Component | Series | PSA hours | Start date\n1 | June 2026 | 6 | 01/02/2026\n | | 12 |\nTotal | | 18\n2 | June 2026 | | 03/02/2026'
  expect(rowsOf(text)).toEqual({ kept: [2, 5], left: [`4: ${TOTALS}`] })
})

test('rows carry their place and their cells', () => {
  const sheet = readSheet('Candidate number | Mark\n\n1 | 3\n\n2 | 4')
  expect(sheet.rows).toEqual([
    { number: 3, index: 0, cells: [1, 3] },
    { number: 5, index: 1, cells: [2, 4] }
  ])
  expect(sheet.rows.map(row => columnOf(sheet, 'mark').cell(row))).toEqual(['B3', 'B5'])
  expect(valuesOf(sheet, 'mark')).toEqual([3, 4])
})
