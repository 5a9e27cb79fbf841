import { meanings, oddities, readSheet, readText, valuesOf } from './read-sheet'

/** A layout, and what is understood of it. */
interface Layout {
  readonly what: string
  readonly text: string
  readonly kind: string
  readonly headingRow: number
  readonly meanings: readonly string[]
  readonly learners: readonly (string | undefined)[]
  readonly unrecognised?: readonly string[]
}

const layouts: readonly Layout[] = [
  {
    what: 'marks: plain, headings first',
    kind: 'component-marks',
    headingRow: 1,
    text: `
      Candidate number | Candidate name | Series | Component | Mark | Sampled
      12 | Ash, Bo | May/June 2026 | 1 | 41 | ✓
      0013 | Elm, Di | May/June 2026 | 1 | X |`,
    meanings: ['candidate-number@A', 'learner-name@B', 'series@C', 'component@D', 'mark@E', 'sampled@F'],
    learners: ['0012', '0013']
  },
  {
    what: 'marks: a title, labels in and beside their cells, totals below',
    kind: 'component-marks',
    headingRow: 6,
    text: `
      BTEC Tech Award in Travel and Tourism
      Centre number: 12345 | | Assessor | Ms B
      Series: May/June 2026 | Component | 2

      Notes for the team | | | Moderation
      Student | Class | Total (60) | Ticked | Sent to moderator | Remarks
      Bo Ash | 11A | 41 | y | y | late
      Di Elm | 11B | 38 | n | n |
      Average | | 39.5`,
    meanings: [
      'learner-name@A', 'group@B', 'mark@C', 'sampled@D', 'in-sample@E', 'centre-number@label', 'assessor@label', 'series@label',
      'component@label'
    ],
    learners: ['Bo Ash', 'Di Elm'],
    unrecognised: ['Remarks']
  },
  {
    what: 'marks: headings merged over two rows',
    kind: 'component-marks',
    headingRow: 2,
    text: `
      Exam no | Surname | Forename | Component 1 | | Moderation
       | | | LO A | Raw mark | Pearson sample | LWT sample
      7 | Ash | Bo | 12 | 41 | TRUE | FALSE
      8 | Elm | Di | 10 | 30 | FALSE | TRUE`,
    meanings: [
      'candidate-number@A', 'last-name@B', 'first-name@C', 'lo-mark:A@D', 'mark@E', 'sampled@F', 'in-sample@G', 'component@label'
    ],
    learners: ['0007', '0008']
  },
  {
    what: 'entries: plain',
    kind: 'component-entries',
    headingRow: 1,
    text: `
      ULN | Component | Series | Attempt number | Entry date
      9276308686 | C1 | December 2025 | first | 03/10/2025
      9276308686 | C1 | June 2026 | retake | 20/02/2026`,
    meanings: ['uln@A', 'component@B', 'series@C', 'attempt-number@D', 'entry-date@E'],
    learners: ['9276308686', '9276308686']
  },
  {
    what: 'entries: one series for all by label, results',
    kind: 'component-entries',
    headingRow: 3,
    text: `
      Session: Summer 2026
      Assessment type: PSA
      Learner no | Comp no. | Component | Entered | UMS | Result
      S1 | a | 1 | ✔ | 72 | L2 Merit
      S2 | b | 1 | | 40 | L1P`,
    meanings: ['learner-id@A', 'component@C', 'entry-made@D', 'ums@E', 'component-grade@F', 'series@label', 'component-type@label'],
    learners: ['S1', 'S2'],
    unrecognised: ['Comp no.']
  },
  {
    what: 'entries: marks beside results, told by the attempts',
    kind: 'component-entries',
    headingRow: 1,
    text: `
      Candidate no | Component | Exam series | Sitting | UMS score | Date of entry | Mark
      1 | 1 | Jan 26 | 1 | 55 | 2025-10-01 | 33`,
    meanings: ['candidate-number@A', 'component@B', 'series@C', 'attempt-number@D', 'ums@E', 'entry-date@F'],
    learners: ['0001'],
    unrecognised: ['Mark']
  },
  {
    what: 'series log: plain',
    kind: 'component-series',
    headingRow: 1,
    text: `
      Component | Series | PSA hours | Marks submitted | Sample uploaded
      1 | Dec/Jan 2026 | 6 | 12/12/2025 | 14/12/2025
      2 | May/June 2026 | 6 hours | 1 May 2026 | 2 May 2026`,
    meanings: ['component@A', 'series@B', 'psa-hours@C', 'marks-submitted-date@D', 'sample-uploaded-date@E'],
    learners: [undefined, undefined]
  },
  {
    what: 'series log: one series by label, other words',
    kind: 'component-series',
    headingRow: 4,
    text: `
      Series log
      Moderator | Mr M
      Exam series | May/June 2026
      Qualification | Component no | Assessment start | Assessment end | Internal standardisation date | Report outcome
      Sport | 1 | 01/02/2026 | 01/03/2026 | 05/03/2026 | agreed`,
    meanings: [
      'subject@A', 'component@B', 'plan-start@C', 'plan-end@D', 'standardisation-date@E', 'recommendation@F', 'moderator@label', 'series@label'
    ],
    learners: [undefined]
  },
  {
    what: 'series log: by the name of the sheet',
    kind: 'component-series',
    headingRow: 1,
    text: `
      == Component series log ==
      Component | Component no | Session | Creative | Set time | Start date
      1 | | January 2026 | N | 6 | 01/11/2025`,
    meanings: ['component@A', 'series@C', 'creative@D', 'psa-hours@E', 'plan-start@F'],
    learners: [undefined]
  }
]

test.each(layouts)('$what', layout => {
  const sheet = readSheet(trim(layout.text))
  expect({
    kind: sheet.kind,
    headingRow: sheet.headingRow,
    meanings: meanings(sheet),
    learners: sheet.rows.map(row => sheet.identity(row)?.name),
    unrecognised: sheet.unrecognised.map(({ heading }) => heading),
    odd: oddities(sheet)
  }).toEqual({
    kind: layout.kind,
    headingRow: layout.headingRow,
    meanings: layout.meanings,
    learners: layout.learners,
    unrecognised: layout.unrecognised ?? [],
    odd: []
  })
})

test('values of the layouts are understood', () => {
  const sheets = layouts.map(({ text }) => readSheet(trim(text)))
  expect(sheets.map(sheet => (sheet.kind === 'component-marks' ? valuesOf(sheet, 'mark') : []))).toEqual([
    [41, 'X'], [41, 38], [41, 30], [], [], [], [], [], []
  ])
  const january = { window: 'dec-jan', year: 2026 }
  const summer = { window: 'may-june', year: 2026 }
  expect(sheets.slice(3).map(sheet => valuesOf(sheet, 'series'))).toEqual([
    [january, summer], [summer, summer], [january], [january, summer], [summer], [january]
  ])
})

test('a sheet is what its name says, where its keys are there', () => {
  const headings = 'Candidate number | Component | Series | Attempt number | UMS | Entry date | Mark\n1 | 1 | May/June 2026 | 1 | 40 | 01/10/2025 | 33'
  expect(readSheet(headings).kind).toBe('component-entries')
  expect(readSheet(`== Component Marks ==\n${headings}`).kind).toBe('component-marks')
  expect(readSheet(`== component-series ==\n${headings}`).kind).toBe('component-entries')
})

test.each([
  ['Sampled', 'component-marks'],
  ['LO A', 'component-marks']
])('%s decides between kinds that fit equally well', (decisive, kind) => {
  const text = `Candidate number | Component | Series | Mark | ${decisive} | Attempt | UMS | Entry date\n1 | 1 | June 2026 | 3 | | 1 | 4 |`
  expect(readSheet(text).kind).toBe(kind)
})

test('kinds that fit equally well are asked about', () => {
  const text = 'Candidate number | Component | Series | Mark | Happy with result\n1 | 1 | June 2026 | 3 | Y'
  expect(readText(text).unrecognised).toEqual([
    {
      name: 'Sheet1',
      reason: 'Its headings fit "Component entries" and "Component marks" equally well: give the sheet one of these names.'
    }
  ])
})

test.each([
  ['', 'The sheet is empty.'],
  ['Shopping | Price\nEggs | 2', 'No row among the first 30 holds headings that are known.'],
  [
    'Candidate number | Assessor | Sampled\n1 | Ms B | Y',
    'It looks like component marks, with headings in row 1, but lacks a column or label "Mark".'
  ],
  [
    'Mark | Assessor | Sampled\n1 | Ms B | Y',
    'It looks like component marks, with headings in row 1, but lacks a column that names the learner, such as "Candidate number".'
  ],
  [
    'Component | Series | Final report read\n1 | May/June 2026 | 01/07/2026',
    'It looks like component series log, with headings in row 1, but lacks at least 2 of the columns "Subject", "PSA hours", ' +
      '"Planned start", "Standardisation date", "Marks submitted", "Sample uploaded", "Recommendation".'
  ]
])('%p is not recognised, and the reason says why', (text, reason) => {
  const { sheets, unrecognised } = readText(text || '== Empty ==')
  expect(sheets).toEqual([])
  expect(unrecognised.map(sheet => sheet.reason)).toEqual([reason])
})

function trim(text: string): string {
  return text.replace(/^\n/, '').replace(/^ {6}/gm, '')
}
