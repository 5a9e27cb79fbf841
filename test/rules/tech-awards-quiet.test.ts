import { findingsIn, reportOn } from './every-rule'

/**
 * Sheets as schools really keep them, judged by every rule of the guide together: where nothing is wrong, nothing is
 * raised. Among them are the entries of the catalogue that ask a program to keep quiet (TA-3, TA-26, TA-42, TA-57).
 */

const log = (headings: string, ...rows: readonly string[]) =>
  ['== Series ==', `Subject | Component | Component type | Series | PSA hours | Marks submitted | Sample uploaded | ${headings}`, ...rows].join('\n')

it('asks for no assessment plan (TA-3)', async () => {
  const sheets = log('Planned start | Planned end', 'Enterprise | 1 | Internal | May/June 2026 | 6 | 14/05/2026 | 14/05/2026 | |')
  expect(await findingsIn(sheets, '2026-05-20')).toEqual([])
})

it.each([0, 1, 60])('does not mind how many students were standardised: %i (TA-26)', async count => {
  const sheets = log(
    'Standardisation date | Students standardised',
    `Enterprise | 1 | Internal | May/June 2026 | 6 | 14/05/2026 | 14/05/2026 | 11/05/2026 | ${count}`
  )
  expect(await findingsIn(sheets, '2026-05-20')).toEqual([])
})

it('takes nothing from annotations (TA-42)', async () => {
  const sheets = `
    Series: May/June 2026
    Component: 1
    Candidate number | Mark /60 | Annotated | Sampled
    0012 | 41 | ✓ | ✓
    0013 | 0  |   | ✓
    0014 | 60 | No | ✓`
  expect(await findingsIn(sheets, '2026-05-20')).toEqual([])
})

it('never lets a sub-sample stand for the sample (TA-57)', async () => {
  const rows = Array.from({ length: 20 }, (_, index) => `${index + 1} | ${30 + index} | ${index > 4 ? '✓' : ''} | ${[6, 19].includes(index) ? '✓' : ''}`)
  const sheets = ['Series: May/June 2026', 'Component: 1', 'Candidate number | Mark /60 | Sampled | Sent to moderator', ...rows].join('\n')
  const found = await findingsIn(sheets, '2026-05-20')
  expect(found).toContain('sample-too-small Sheet1!D3')
})

it('sets no limit to resubmissions, and no term for them but submission', async () => {
  const sheets = `
    Series: May/June 2026
    Component: 1
    Candidate number | First mark | Mark /60 | Resubmission | Approved by | Resub date | Sampled
    0012 | 20 | 41 | Yes | A Ash | 30/04/2026 | ✓
    0013 | 31 | 31 | Yes | A Ash | 01/02/2026 | ✓`
  expect(await findingsIn(sheets, '2026-05-10')).toEqual([])
})

it('is quiet about two years of entries with retakes and a resit', async () => {
  const sheets = `
    ULN | Subject | Component | Component type | Series | Attempt | Entry made | UMS | Grade
    9276308686 | Enterprise | 1 | Internal | May/June 2025 | 1 | ✓ | 40 | L1P
    9276308686 | Enterprise | 1 | Internal | Dec/Jan 2026  | 2 | ✓ | 38 | L1P
    9276308686 | Enterprise | 2 | Internal | Dec/Jan 2026  | 1 | ✓ | 52 | L2P
    9276308686 | Enterprise | 3 | External | Dec/Jan 2026  | 1 | ✓ | 44 | L1D
    9276308686 | Enterprise | 3 | External | May/June 2026 | 2 |   |    |
    9276308686 | Sport      | 1 | Internal | May/June 2026 | 1 |   |    |`
  expect(await findingsIn(sheets, '2026-02-20')).toEqual([])
})

it('is quiet about a workbook of entries, two classes and their log in which all is well', async () => {
  const marks = (name: string, assessor: string, first: number) => [
    `== ${name} ==`,
    'Subject: Travel and Tourism',
    'Component: 1',
    'Series: May/June 2026',
    `Assessor: ${assessor}`,
    'Candidate number | Candidate name | Mark /60 | Sampled | Uploaded in sample | Evidence uploaded | Record sheet uploaded | Candidate signed | Consent',
    ...[31, 42, 28, 55, 12].map((mark, index) => `${first + index} | Jo Person${'abcdefghij'[first + index]} | ${mark} | ✓ | ✓ | ✓ | ✓ | ✓ | ✓`),
    `${first + 5} | Jo Person${'abcdefghijk'[first + 5] ?? 'z'} | X | | | | | |`
  ]
  const entries = Array.from({ length: 12 }, (_, index) => `${index < 6 ? index + 1 : index + 5} | 1 | Internal | June 2026 | 1 | ✓`)
  const sheets = [
    ...marks('10A', 'Mrs Ash', 1),
    ...marks('10B', 'B Birch', 11),
    '== Entries ==',
    'Subject: Travel and Tourism',
    'Candidate number | Component | Component type | Series | Attempt | Entry made',
    ...entries,
    log(
      'Maximum mark | Standardisation date | Standardisation confirmed',
      'Travel & Tourism | 1 | Internal | May/June 2026 | 6 | 14/05/2026 | 15/05/2026 | 60 | 11/05/2026 | ✓',
      'Travel & Tourism | 3 | External | May/June 2026 | 2 | | | 60 | |'
    )
  ].join('\n')
  const { findings, outcomes } = await reportOn(sheets, '2026-05-20')
  expect(findings).toEqual([])
  // Joined, and not only passed over.
  const passed = outcomes.filter(({ outcome }) => outcome === 'passed').map(({ rule, sheet }) => `${rule} ${sheet}`)
  expect(passed).toEqual(expect.arrayContaining([
    'marked-without-entry 10A', 'marked-without-entry 10B', 'entered-without-marks-row Entries', 'entry-not-made Entries',
    'standardisation-missing Series', 'sample-differs-from-ticks 10A', 'record-sheet-unfinished 10B', 'upload-unfinished 10A'
  ]))
})

it('is quiet about a marks sheet that is only begun', async () => {
  const rows = Array.from({ length: 25 }, (_, index) => `${index + 1} | ${index < 3 ? 30 + index : ''} | | | | | | |`)
  const sheets = [
    'Series: May/June 2026',
    'Component: 1',
    'Subject: Sport',
    'Candidate number | Mark /60 | Video | Sampled | In sample | Record sheet | Candidate signed | Resubmission | Second mark',
    ...rows
  ].join('\n')
  // The records are not begun, which is said once a column, as is that marks are missing.
  expect(await findingsIn(sheets, '2026-03-02')).toEqual([
    'mark-missing Sheet1!B4', 'record-sheet-unfinished Sheet1!F4', 'record-sheet-unfinished Sheet1!G4'
  ])
})
