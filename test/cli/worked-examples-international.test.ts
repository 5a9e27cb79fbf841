import { checkText, type Checked } from './check-text'

/**
 * The worked examples of the BTEC International rules, each as a real workbook checked from the command line. The dates
 * follow from the guide (2023-2024) by the calendar, and were counted by hand.
 */

/** `error IA-42 E4`; where there are several sheets, `Tracker!E4`. */
const told = ({ findings, sheets }: Checked) =>
  findings.map(({ severity, catalogue, sheet, cell }) => `${severity} ${catalogue.join(',')} ${sheets.length > 1 ? `${sheet}!` : ''}${cell}`)

/** What was worked out under a label, by cell. */
const results = ({ computed }: Checked, label: string) =>
  computed.filter(one => one.label === label).map(({ cell, value }) => `${cell} ${value}`)

const LATEST = 'Latest resubmission deadline'
const BEFORE_HOLIDAY = 'Latest resubmission deadline if it may not span a holiday'

describe('the deadline of a resubmission (IA-42 to IA-44)', () => {
  const AUTUMN = 'Autumn term | Term | 04/09/2023 | 15/12/2023'
  const HALF_TERM = 'Half-term | Half-term | 23/10/2023 | 27/10/2023'
  const SPRING = 'Spring term | Term | 02/01/2024 | 28/03/2024'
  const FEBRUARY = 'February half-term | Half-term | 12/02/2024 | 16/02/2024'
  const SUMMER = 'Summer term | Term | 15/04/2024 | 19/07/2024'
  const MAY = 'May half-term | Half-term | 27/05/2024 | 31/05/2024'
  const YEAR = [AUTUMN, HALF_TERM, SPRING, FEBRUARY, SUMMER, MAY]

  /** A tracker of learners 1, 2 …, each with the day of the results and the deadline. */
  const tracker = (pairs: readonly (readonly [string, string])[], terms: readonly string[], more = '') => `
    == Tracker ==
    Academic year: 2023-24
    Candidate number | Unit | Assignment | Results received | Resubmission deadline
    ${pairs.map(([received, deadline], index) => `${index + 1} | 1 | A | ${received} | ${deadline}`).join('\n')}
    == Term dates ==
    Name | Kind | Start | End
    ${terms.join('\n')}
    ${more}`

  test('results on 2 October, no holiday: 23 October is the last day', async () => {
    const report = await checkText(tracker([['02/10/2023', '23/10/2023'], ['02/10/2023', '24/10/2023']], [AUTUMN]), '2023-10-10')
    expect(results(report, LATEST)).toEqual(['E3 23 October 2023', 'E4 23 October 2023'])
    expect(told(report)).toEqual(['error IA-42,IA-43,IA-44 Tracker!E4'])
    expect(report.code).toBe(1)
  })

  test('with half-term: 30 October where holidays are skipped, 20 October where none may lie between', async () => {
    const pairs = [['02/10/2023', '20/10/2023'], ['02/10/2023', '30/10/2023'], ['02/10/2023', '31/10/2023']] as const
    const report = await checkText(tracker(pairs, [AUTUMN, HALF_TERM]), '2023-10-10')
    expect(results(report, LATEST)[0]).toBe('E3 30 October 2023')
    expect(results(report, BEFORE_HOLIDAY)[0]).toBe('E3 20 October 2023')
    expect(told(report)).toEqual(['error IA-42,IA-43,IA-44 Tracker!E5', 'warning IA-43 Tracker!E4'])

    const skipped = await checkText(tracker(pairs, [AUTUMN, HALF_TERM], '== Settings ==\nSetting | Value\nia.holidays | skip'), '2023-10-10')
    expect(told(skipped)).toEqual(['error IA-42,IA-43,IA-44 Tracker!E5'])
    const within = await checkText(tracker(pairs, [AUTUMN, HALF_TERM], '== Settings ==\nSetting | Value\nia.holidays | window'), '2023-10-10')
    expect(told(within)).toEqual(['error IA-42,IA-43,IA-44 Tracker!E4', 'error IA-42,IA-43,IA-44 Tracker!E5'])
  })

  test('results on 1 July: the year ends on 19 July, before the 15 days have gone by', async () => {
    const report = await checkText(tracker([['01/07/2024', '22/07/2024'], ['01/07/2024', '19/07/2024']], [SUMMER]), '2024-07-10')
    expect(results(report, LATEST)).toEqual(['E3 19 July 2024', 'E4 19 July 2024'])
    expect(told(report)).toEqual(['error IA-43 Tracker!E3'])
  })

  test('a part-time learner who attends on Tuesdays has 15 Tuesdays of term', async () => {
    const learners = `
      == Learners ==
      Candidate number | Status | Study mode | Study days
      1 | Certificating | Part-time | Tuesday
      2 | Certificating | Part-time | Tuesday
      3 | Certificating | Part-time | Tuesday
      4 | Certificating | Part-time |
      5 | Certificating | Full-time |`
    const pairs = [
      ['12/09/2023', '16/01/2024'], ['12/09/2023', '17/01/2024'], ['05/03/2024', '09/07/2024'], ['05/03/2024', '09/07/2024'], ['05/03/2024', '09/07/2024']
    ] as const
    const report = await checkText(tracker(pairs, YEAR, learners), '2024-07-10')
    expect(results(report, LATEST)).toEqual([
      'E3 16 January 2024',
      'E4 16 January 2024',
      'E5 9 July 2024',
      'E6 26 March 2024, or later, since the days of study are not entered',
      'E7 26 March 2024'
    ])
    expect(told(report).filter(line => line.startsWith('error'))).toEqual(['error IA-42,IA-43,IA-44 Tracker!E4', 'error IA-42,IA-43,IA-44 Tracker!E7'])
  })

  test.each([
    ['over Christmas', '11/12/2023', '16 January 2024', '15 December 2023'],
    ['from the last day of term', '15/12/2023', '22 January 2024', undefined],
    ['over Easter', '22/03/2024', '29 April 2024', '28 March 2024'],
    ['over the bank holiday in May', '29/04/2024', '21 May 2024', undefined],
    ['over half-term with its bank holiday', '10/05/2024', '7 June 2024', '24 May 2024'],
    ['to the last day of the year', '28/06/2024', '19 July 2024', undefined],
    ['beyond the end of the year', '08/07/2024', '19 July 2024', undefined],
    ['from the day before half-term', '20/10/2023', '17 November 2023', undefined],
    ['from a Saturday', '14/10/2023', '10 November 2023', '20 October 2023'],
    ['from the last day of the year', '19/07/2024', 'none is left in the academic year, which ends on 19 July 2024', undefined]
  ])('counted by hand: %s', async (_case, received, latest, before) => {
    const report = await checkText(tracker([[received, received]], YEAR), '2024-07-20')
    expect(results(report, LATEST)).toEqual([`E3 ${latest}`])
    expect(results(report, BEFORE_HOLIDAY)).toEqual(before === undefined ? [] : [`E3 ${before}`])
  })

  test.each([
    ['02/10/2023', '20 October 2023'],
    ['11/12/2023', '15 January 2024'],
    ['14/10/2023', '10 November 2023']
  ])('where the day of receipt counts: %s', async (received, latest) => {
    const report = await checkText(tracker([[received, received]], YEAR, '== Settings ==\nSetting | Value\nia.counting | day of receipt'), '2024-07-20')
    expect(results(report, LATEST)).toEqual([`E3 ${latest}`])
  })
})

describe('who may resubmit or retake (IA-41 to IA-54)', () => {
  test('an agreed extension is a deadline met; a declaration without a date is none', async () => {
    const report = await checkText(
      `
      Academic year: 2023-24
      Candidate number | Unit | Assignment | Attempt | Deadline | Extended deadline | Extension reason | Submitted | Learner declaration | Learner declaration date | Assessor authenticated | Can improve without guidance | Lead IV authorised
      12 | 1 | A | First | 16/10/2023 | 23/10/2023 | Illness | 20/10/2023 | Yes | 20/10/2023 | Yes | Yes |
      12 | 1 | A | Resubmission | | | | 13/11/2023 | Yes | 13/11/2023 | Yes | | Yes
      13 | 1 | A | First | 16/10/2023 | | | 16/10/2023 | Yes | | Yes | Yes |
      13 | 1 | A | Resubmission | | | | 13/11/2023 | Yes | 13/11/2023 | Yes | | Yes`,
      '2023-12-01'
    )
    expect(results(report, 'Conditions for the resubmission')).toEqual(['M4 met'])
    expect(told(report)).toEqual(['warning IA-33 J5', 'error IA-41,IA-33,IA-34 M6'])
  })

  const head = `
    Academic year: 2023-24
    Candidate number | Unit | Assignment | Attempt | Retake of | Submitted | P1 | P2 | P3 | M1 | M2 | Criteria targeted | Lead IV authorised | Authorised date | Retake reason
    12 | 1 | A | First | | 16/10/2023 | Y | N | N | N | N | P1-P3, M1, M2 | | |`
  const passed = '12 | 1 | A | Resubmission | | 13/11/2023 | Y | Y | Y | N | N | P2, P3, M1, M2 | Yes | 30/10/2023 |'
  const lacksP3 = '12 | 1 | A | Resubmission | | 13/11/2023 | Y | Y | N | N | N | P2, P3, M1, M2 | Yes | 30/10/2023 |'

  test.each([
    ['all pass criteria are met, Merit missed: no retake', [passed, '12 | 1 | B | Retake | A | 15/01/2024 | | | | | | | Yes | 08/01/2024 | Exceptional'], ['error IA-51 D5']],
    ['P3 is missing and the Lead IV gives the exceptional reason: one retake for P3', [lacksP3, '12 | 1 | B | Retake | A | 15/01/2024 | | | Y | | | P3 | Yes | 08/01/2024 | In hospital in October'], []],
    ['the same without a reason', [lacksP3, '12 | 1 | B | Retake | A | 15/01/2024 | | | Y | | | P3 | Yes | 08/01/2024 |'], ['error IA-53 O5']],
    ['a retake that takes M2 in', [lacksP3, '12 | 1 | B | Retake | A | 15/01/2024 | | | Y | | | P3, M2 | Yes | 08/01/2024 | In hospital'], ['error IA-54 L5']],
    [
      'a failed retake is resubmitted',
      [lacksP3, '12 | 1 | B | Retake | A | 15/01/2024 | | | N | | | P3 | Yes | 08/01/2024 | In hospital', '12 | 1 | B | Resubmission | A | 12/02/2024 | | | Y | | | P3 | Yes | 05/02/2024 |'],
      ['error IA-52 D6']
    ]
  ])('%s', async (_case, rows, findings) => {
    expect(told(await checkText([head, ...rows].join('\n'), '2024-02-20'))).toEqual(findings)
  })
})

describe('plans, verification and feedback', () => {
  test.each([
    [
      'a retake’s brief with P3 and M2',
      'Unit | Assignment | Assignment for | Criteria | Hand-out date | Deadline\n1 | A | First | P1-P3, M1, M2 | 02/10/2023 | 16/10/2023\n1 | B | Retake | P3, M2 | 08/01/2024 | 15/01/2024',
      ['error IA-54 D4']
    ],
    ['a set assignment of September 2022 in November 2023', 'Unit | Assignment | Source | PSA year | Hand-out date | Deadline\n3 | 1 | PSA | Sept 2022 | 06/11/2023 | 20/11/2023', ['error IA-18 D3']],
    [
      'learning aim B in assignments 1 and 3',
      'Unit | Assignment | Learning aims | Hand-out date | Deadline\n1 | 1 | A, B | 02/10/2023 | 16/10/2023\n1 | 2 | C | 30/10/2023 | 13/11/2023\n1 | 3 | B | 20/11/2023 | 04/12/2023',
      ['error IA-7 C5']
    ],
    [
      'the same with the unit’s cells merged',
      'Unit | Assignment | Learning aims | Hand-out date | Deadline\n1 | A1 | A, B | 02/10/2023 | 16/10/2023\n | A2 | C | 30/10/2023 | 13/11/2023\n | A3 | B | 20/11/2023 | 04/12/2023\n2 | A1 | B | 02/10/2023 | 16/10/2023',
      ['error IA-7 C5']
    ]
  ])('%s', async (_case, plan, findings) => {
    expect(told(await checkText(`Academic year: 2023-24\n${plan}`, '2024-01-20'))).toEqual(findings)
  })

  test('feedback on 5 March, verification on 9 March', async () => {
    const report = await checkText(
      `
      == Tracker ==
      Academic year: 2023-24
      Candidate number | Unit | Assignment | Assessor | Submitted | Assessed date | Grade | IV date | Feedback date
      12 | 1 | A | A Khan | 19/02/2024 | 01/03/2024 | P | 09/03/2024 | 05/03/2024
      13 | 1 | A | A Khan | 19/02/2024 | 01/03/2024 | M | | 05/03/2024
      == IV log ==
      Academic year: 2023-24
      IV type | Unit | Assignment | Assessor | Internal verifier | IV date | IV outcome | Feedback date
      Decision | 2 | A | A Khan | B Lee | 09/03/2024 | Agreed | 05/03/2024
      Decision | 2 | B | A Khan | B Lee | 04/03/2024 | Agreed | 05/03/2024`,
      '2024-03-20'
    )
    expect(told(report)).toEqual(['warning IA-15 Tracker!H3', 'warning IA-15 IV log!F3'])
  })

  test('assessed on 1 December, feedback on 15 January, in the next term', async () => {
    const report = await checkText(
      `
      == Tracker ==
      Academic year: 2023-24
      Candidate number | Unit | Assignment | Deadline | Submitted | Assessed date | Feedback date
      12 | 1 | A | 24/11/2023 | 24/11/2023 | 01/12/2023 | 15/01/2024
      13 | 1 | A | 24/11/2023 | 24/11/2023 | 01/12/2023 | 11/12/2023
      == Term dates ==
      Name | Kind | Start | End
      Autumn term | Term | 04/09/2023 | 15/12/2023
      Spring term | Term | 02/01/2024 | 28/03/2024`,
      '2024-01-20'
    )
    expect(told(report)).toEqual(['error IA-47 Tracker!G3'])
  })
})

describe('certificates and awards', () => {
  test('certificates received on 20 September 2023: work is kept to 13 December', async () => {
    const report = await checkText(
      'Rulebook: IA\nCandidate number | Status | Certificates received | Work disposal date\n12 | Certificating | 20/09/2023 | 13/12/2023\n13 | Certificating | 20/09/2023 | 12/12/2023',
      '2023-12-20'
    )
    expect(results(report, 'Keep learner work until')).toEqual(['C3 13 December 2023', 'C4 13 December 2023'])
    expect(told(report)).toEqual(['error IA-76 D4'])
  })

  const award = (...units: readonly [string, string, string]) => `
    == Grades ==
    Rulebook: IA
    Candidate number | Unit | Unit grade | Qualification size | Qualification grade
    12 | 1 | ${units[0]} | Extended Certificate | M
    12 | 2 | ${units[1]} | Extended Certificate |
    12 | 3 | ${units[2]} | Extended Certificate |
    == Units ==
    Unit | Mandatory | Pass required | Points for Pass | Points for Merit | Points for Distinction
    1 | M | Yes | 6 | 10 | 16
    2 | M | Yes | 6 | 10 | 16
    3 | O | No | 6 | 10 | 16
    == Settings ==
    Setting | Value
    ia.combination.Extended Certificate | 1, 2, 3
    ia.compensation.Extended Certificate | 0
    ia.threshold.Extended Certificate.P | 18
    ia.threshold.Extended Certificate.M | 26`

  test('an optional unit without outcome: not eligible', async () => {
    const report = await checkText(award('D', 'D', ''), '2024-07-01')
    expect(told(report)).toEqual(['error IA-85 Grades!C5'])
    expect(results(report, 'Still needed for the award')).toEqual(['E3 an outcome for unit 3'])
  })

  test('with U instead: the required passes and the points decide', async () => {
    const enough = await checkText(award('D', 'D', 'U'), '2024-07-01')
    expect(told(enough)).toEqual([])
    expect(results(enough, 'Points')).toEqual(['E3 32'])
    expect(results(enough, 'Grade by points')).toEqual(['E3 M'])
    expect(enough.code).toBe(0)
    const required = await checkText(award('U', 'D', 'D'), '2024-07-01')
    expect(told(required)).toEqual(['error IA-86 Grades!C3'])
    const short = await checkText(award('P', 'P', 'U'), '2024-07-01')
    expect(told(short)).toEqual(['error IA-87 Grades!E3'])
  })
})
