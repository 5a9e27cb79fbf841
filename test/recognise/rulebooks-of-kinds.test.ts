import { Mapping } from '../../src/recognise/mapping'
import { recognise } from '../../src/recognise/recognise'
import type { TypedWorkbook } from '../../src/recognise/typed-sheet'
import { parseSheets } from '../../src/rules/example'
import { readSheet, readText } from './read-sheet'

const TA = 'pearson-tech-awards-2025-26'
const QA = 'pearson-btec-quality-assurance-2021-22'
const IA = 'pearson-btec-international-2023-24'
const QT = 'pearson-q-tag-2021'
const VT = 'vtct-tag-2021'

const attempts = 'Learner ID | Unit number | Assignment number | Submitted\nS1 | 1 | 1 |'
const plan = 'Assignment number | Hand-out date | Deadline\n1 | |'
const log = 'Internal verifier | IV date | Unit number\nB Lee | | 1'
const unitGrades = 'Learner ID | Unit number | Unit grade\nS1 | 1 | P'
const claims = 'Learner ID | Unit number | Claimed grade | Claim date\nS1 | 1 | P |'
const qTags = 'Learner ID | Qualification | Q-TAG\nS1 | Sport | MM'
const evidence = 'Learner ID | Evidence type | Evidence location\nS1 | mock exam | drive'
const history = 'Year | Qualification | Grade | Count\n2019 | Sport | MM | 3'
const vtct = 'Learner ID | Component | TAG | Schedule ID\nS1 | Paper 1 | P | 7'
const learners = 'Learner ID | ULN | Registration date\nS1 | 9276308686 |'
const programmes = 'Programme | Live registrations | Lead IV\nSport | 40 | B Lee'

test.each<[string, string, string]>([
  [attempts, QA, 'The usual one for Assessment tracking.'],
  [`Academic year: 2021-22\n${attempts}`, QA, 'By the academic year 2021-22.'],
  [`Academic year: 2023-24\n${attempts}`, IA, 'By the academic year 2023-24.'],
  [`Academic year: 2025-26\n${attempts}`, QA, 'The usual one for Assessment tracking.'],
  [`Academic year: 2020-21\n${attempts}`, QT, 'By the academic year 2020-21.'],
  [`Suite: International L3 (2020)\n${attempts}`, IA, 'By the suite International L3 (2020).'],
  [attempts.replace('| 1 | 1 |', '| 1 | 1 | 12/10/2023'), IA, 'By the academic year 2023-24.'],
  [attempts.replace('| 1 | 1 |', '| 1 | 1 | 12/10/2021'), QA, 'By the academic year 2021-22.'],
  [attempts.replace('Submitted', 'Submitted | Results received'), IA, 'By its columns of results received, learner declarations or retake deadlines.'],
  [`${attempts.replace('Submitted', 'Attempt')} re-sit`, IA, 'By its re-sits, which only this guide knows.'],
  [`${attempts.replace('Submitted', 'Attempt')} retake`, QA, 'The usual one for Assessment tracking.'],
  [plan, QA, 'The usual one for Assessment plan.'],
  [plan.replace('1 | |', '1 | 04/10/2023 | 25/10/2023'), IA, 'By the academic year 2023-24.'],
  [log, QA, 'The usual one for Internal verification.'],
  [unitGrades, QA, 'The usual one for Unit grades.'],
  [unitGrades.replace('Unit grade', 'Unit grade | Z flag'), QT, 'By its columns of Z flags, reduced assessment or interim claims.'],
  [`Academic year: 2025-26\n${unitGrades.replace('Unit grade', 'Unit grade | Z flag')}`, QA, 'The usual one for Unit grades.'],
  [`Academic year: 2023-24\n${unitGrades}`, IA, 'By the academic year 2023-24.'],
  [claims, QA, 'The usual one for Claims.'],
  [claims.replace('Unit number', 'Cash-in code'), TA, 'By its cash-in codes.'],
  [`Awarding body: VTCT\n${claims}`, VT, 'By the awarding body.'],
  [`Awarding body: VTCT\nAcademic year: 2025-26\n${claims}`, 'none', "The awarding body is VTCT, and the guide for Claims is Pearson's."],
  [qTags, QT, 'The usual one for Q-TAGs.'],
  [`Academic year: 2025-26\n${qTags}`, 'none', 'The guide for Q-TAGs was for summer 2021 alone, and the sheet is of 2025-26.'],
  [`Academic year: 2025-26\nRulebook: QT\n${qTags}`, QT, 'By the label "Rulebook".'],
  [`Suite: International L3 (2020)\n${qTags}`, QT, 'The usual one for Q-TAGs.'],
  [`Awarding body: NCFE\n${qTags}`, 'none', "The awarding body is NCFE, and the guide for Q-TAGs is Pearson's."],
  [evidence, QT, 'The usual one for Evidence log.'],
  [evidence.replace('Evidence location', 'Evidence date').replace('drive', '12/12/2018'), QT, 'The usual one for Evidence log.'],
  [
    evidence.replace('Evidence location', 'Evidence date').replace('drive', '12/12/2024'),
    'none',
    'The guide for Evidence log was for summer 2021 alone, and the sheet is of 2024-25.'
  ],
  [history, QT, 'The usual one for Results history.'],
  [`Academic year: 2021-22\n${history}`, QA, 'By the academic year 2021-22.'],
  [vtct, VT, 'The usual one for VTCT TAGs.'],
  [`Academic year: 2022-23\n${vtct}`, 'none', 'The guide for VTCT TAGs was for summer 2021 alone, and the sheet is of 2022-23.'],
  [programmes, QA, 'The usual one for Programmes.'],
  [`Awarding body: ITEC\n${learners}`, VT, 'By the awarding body.'],
  [
    learners,
    'none',
    'Nothing says which guide it belongs to: name it in a label "Rulebook" above the table, or in the Settings sheet.'
  ]
])('%p belongs to %s', (text, rulebook, reason) => {
  const sheet = readSheet(text)
  expect([sheet.rulebook, sheet.rulebookReason]).toEqual([rulebook, reason])
  expect(sheet.rulebooks).toEqual(rulebook === 'none' ? [] : [rulebook])
  expect(sheet.rows.map(row => sheet.isUnder(row, rulebook))).toEqual(sheet.rows.map(() => rulebook !== 'none'))
})

const byName = ({ sheets }: TypedWorkbook) => Object.fromEntries(sheets.map(({ name, rulebooks }) => [name, rulebooks]))

test('sheets that serve all guides belong to those of the workbook’s other sheets', () => {
  const book = readText(`
== Learners ==
${learners}
== Marks ==
Candidate number | Component | Series | Mark
1 | 1 | May/June 2026 | 3
== Tracking ==
Academic year: 2021-22
${attempts}
== Staff ==
Staff name | Role
A Khan | Assessor
== Units ==
Unit number | Unit title | Learning aim
1 | Bones | A`)
  expect(byName(book)).toEqual({ Learners: [TA, QA], Marks: [TA], Tracking: [QA], Staff: [TA, QA], Units: [TA, QA] })
  expect(book.sheets[0]?.rulebookReason).toBe("By the workbook's other sheets.")
})

test('a setting speaks for all sheets that name no guide', () => {
  const steps = recognise({
    sheets: parseSheets(`== A ==\n${learners}\n== B ==\nRulebook: QA\n${attempts}`),
    dateSystem: 1900,
    steering: { mapping: new Mapping(), rulebook: 'IA', academicYear: undefined }
  })
  let step = steps.next()
  while (!step.done) step = steps.next()
  expect(step.value.sheets.map(({ rulebook, rulebookReason }) => [rulebook, rulebookReason])).toEqual([
    [IA, 'By the setting "rulebook".'],
    [QA, 'By the label "Rulebook".']
  ])
})

describe('rows that belong to several guides', () => {
  const under = (text: string, ...rulebooks: readonly string[]) => {
    const sheet = readSheet(text)
    return [sheet.rulebooks, ...rulebooks.map(rulebook => sheet.rows.map(row => sheet.isUnder(row, rulebook)))]
  }

  test('by the entries that they name', () => {
    const text = 'Item ID | Item | Done\nQA-6.1 | Policy | Y\nQT-83.1 | Declaration | Y\nta-7 | Email | N\nours | Tea | Y'
    expect(under(text, QA, QT, TA)).toEqual([
      [QA, QT, TA],
      [true, false, false, true],
      [false, true, false, true],
      [false, false, true, true]
    ])
  })

  test('by their suites', () => {
    const text = `Learner ID | Suite | Specification year | Registration date
      S1 | Tech Award | 2022 |
      S2 | International L3 (2020) | |
      S3 | Tech Awards (2017) | |
      S4 | L3 Nationals (2016) | |`
    expect(under(text, TA, IA, QA)).toEqual([
      [TA, IA, QA],
      [true, false, false, false],
      [false, true, false, true],
      [false, false, true, true]
    ])
  })

  test('by their awarding bodies, of which others are only for the rule that says so', () => {
    const text = 'Learner ID | Awarding body | Q-TAG\nS1 | Pearson | MM\nS2 | OCR | M\nS3 | | MM'
    expect(under(text, QT)).toEqual([[QT], [true, false, true]])
    expect(under('Learner ID | Awarding body | Q-TAG\nS1 | OCR | MM', QT)).toEqual([[QT], [false]])
    expect(under('Learner ID | Awarding body | Q-TAG\nS1 | Edexcel | MM\nS2 | VTCT | M', QT, VT)).toEqual([[QT, VT], [true, false], [false, true]])
  })
})
