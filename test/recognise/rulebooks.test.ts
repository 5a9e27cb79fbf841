import { readSheet } from './read-sheet'

const TA = 'pearson-tech-awards-2025-26'
const QA = 'pearson-btec-quality-assurance-2021-22'
const IA = 'pearson-btec-international-2023-24'
const QT = 'pearson-q-tag-2021'
const VT = 'vtct-tag-2021'

test.each([
  ['', TA, 'The usual one for Component marks.'],
  ['Rulebook: TA', TA, 'By the label "Rulebook".'],
  ['Rulebook: pearson-tech-awards-2025-26', TA, 'By the label "Rulebook".'],
  ['Rulebook: Tech Awards 2025-26', TA, 'By the label "Rulebook".'],
  ['Rulebook: QT\nAcademic year: 2025-26', QT, 'By the label "Rulebook".'],
  ['Rulebook: mine', TA, 'The usual one for Component marks.'],
  ['Awarding body: Pearson', TA, 'The usual one for Component marks.'],
  ['Exam board: Edexcel (BTEC)', TA, 'The usual one for Component marks.'],
  ['Awarding body: OCR', 'none', "The awarding body is OCR, and the guide for Component marks is Pearson's."],
  ['Awarding body: VTCT', 'none', "The awarding body is VTCT, and the guide for Component marks is Pearson's."],
  ['Awarding body: VTCT\nAcademic year: 2020-21', VT, 'By the awarding body and the academic year.'],
  ['Awarding body: ITEC\nAcademic year: 2025-26', 'none', "The awarding body is ITEC, and the guide for Component marks is Pearson's."],
  ['Awarding body: OCR\nRulebook: TA', 'none', "The awarding body is OCR, and the guide for Component marks is Pearson's."],
  ['Awarding body: Pearson\nRulebook: VT', 'none', "The awarding body is Pearson, and the guide for Component marks is VTCT's."],
  ['Suite: Tech Awards (2022)', TA, 'By the suite Tech Awards (2022).'],
  ['Suite: Tech Award\nAcademic year: 2024-25', TA, 'By the suite Tech Award.'],
  ['Suite: Tech Awards (2017)', QA, 'By the suite Tech Awards (2017).'],
  ['Suite: Tech Award\nAcademic year: 2021-22', QA, 'By the academic year 2021-22.'],
  [
    'Suite: Tech Award\nAcademic year: 2022-23',
    'none',
    'In 2022-23 a Tech Award may be of the 2017 or the 2022 specification: say which in the label "Suite".'
  ],
  ['Suite: New International', IA, 'By the suite New International.'],
  ['Academic year: 2026-27', TA, 'The usual one for Component marks.'],
  ['Academic year: 2021-22', QA, 'By the academic year 2021-22.'],
  ['Series: May/June 2021', QT, 'By the academic year 2020-21.'],
  ['Academic year: 2018-19', 'none', 'There is no guide for the academic year 2018-19.']
])('%p: %s', (labels, rulebook, reason) => {
  const sheet = readSheet(`${labels}\n\nCandidate number | Mark\n1 | 3`)
  expect([sheet.rulebook, sheet.rulebookReason]).toEqual([rulebook, reason])
})
