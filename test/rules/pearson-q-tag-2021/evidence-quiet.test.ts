import { findingsIn, judge } from './judge'

/**
 * Q-TAGs and their evidence as schools really keep them, judged by every rule of the guide together: where nothing is
 * wrong, nothing is raised. Among them are the entries of the catalogue that ask a program to keep quiet.
 */

const TYPES = [
  'Banked external', 'Banked internal', 'Partially completed', 'Homework', 'Mock exam', 'Informal assessment', 'Project work', 'Recording', 'Tracker'
]

/** A sheet of Q-TAGs on which all that the guide asks about a grade is recorded. */
const qTags = (...rows: readonly (readonly [id: string, qTag: string])[]) => [
  '== Q-TAGs ==',
  'Qualification: BTEC Level 3 National Extended Certificate in Business',
  'Suite: BTEC Nationals (2016)',
  'Learner ID | Status | Ofqual category | Q-TAG | Rationale | Evidence shared with learner',
  ...rows.map(([id, qTag]) => `${id} | Certificating | B1 | ${qTag} | As the evidence shows | 10/05/2021`)
]

const log = (...rows: readonly string[]) => [
  '== Evidence ==',
  'Learner ID | Evidence type | Unit | Learning aim | Date | Grade | Authenticated by | Location',
  ...rows.map((row, index) => `${row} | A Ash | Shelf ${index + 1}`)
]

it('lets a Q-TAG be awarded though units are incomplete (QT-20)', async () => {
  const sheets = [
    ...qTags(['L1', 'M']),
    ...log('L1 | Homework | 1 | A | 12/01/2021 | M', 'L1 | Mock exam | 2 | A | 12/03/2021 | M'),
    '== Unit grades ==',
    'Learner ID | Unit | Unit grade | Fully assessed | Used as evidence',
    'L1 | 1 | M | Yes | Yes',
    'L1 | 2 |   | No  |',
    'L1 | 3 |   |     | No'
  ]
  expect(await findingsIn(sheets.join('\n'))).toEqual([])
})

it('minds neither 43 pieces of evidence nor 9 types (QT-28)', async () => {
  const pieces = Array.from({ length: 43 }, (_, index) => `L1 | ${TYPES[index % 9] ?? ''} | 1 | A | ${(index % 27) + 1}/03/2021 | ${'PM'[index % 2] ?? ''}`)
  const { findings, computed } = await judge([...qTags(['L1', 'M']), ...log(...pieces)].join('\n'))
  expect(findings.map(({ message }) => message)).toEqual([])
  expect(computed.map(({ label, value }) => `${label}: ${value}`)).toContain('Types of evidence: 9')
})

it('gives weights no weight of its own (QT-41)', async () => {
  const weighted = (weight: string) => [
    ...qTags(['L1', 'M']),
    '== Evidence ==',
    'Learner ID | Evidence type | Date | Grade | Weight | Weight reason',
    `L1 | Homework  | 12/03/2021 | P | ${weight} |`,
    `L1 | Mock exam | 12/04/2021 | M | 1 |`
  ]
  const [none, much] = await Promise.all(['', '100'].map(weight => findingsIn(weighted(weight).join('\n'))))
  expect(much).toEqual(none)
  expect(none).toEqual([])
})

it('is quiet about old evidence, and about which of two is the newer', async () => {
  const sheets = [...qTags(['L1', 'M']), ...log('L1 | Banked internal | 1 | A | 12/11/2019 | P', 'L1 | Mock exam | 2 | A | 12/03/2021 | M')]
  expect(await findingsIn(sheets.join('\n'))).toEqual([])
})

it('leaves the rows of another awarding body alone', async () => {
  const sheets = `
    == Q-TAGs ==
    Learner ID | Awarding body | Status        | Suite            | Q-TAG | Predicted grade
    L1         | Pearson       | Certificating | BTEC Nationals   | M     | D
    L2         | NCFE          | Mid-flight    | T Levels         | D     | D
    L3         | Pearson       | Certificating | BTEC Nationals   | M     | D
    == Evidence ==
    Learner ID | Evidence type | Grade
    L1         | Homework      | M
    L1         | Mock exam     | P
    L3         | Homework      | M
    L3         | Mock exam     | M`
  // One rule says that the row is of another body; no other speaks.
  const found = await findingsIn(sheets)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/ Q-TAGs![A-F]3$/)
})

it('says once that a sheet of Q-TAGs is only begun, or an evidence log', async () => {
  const ids = Array.from({ length: 30 }, (_, index) => `L${index + 1}`)
  const begun = [
    ...qTags(...ids.map((id, index) => [id, index < 14 ? 'M' : ''] as const)),
    ...log(...ids.slice(0, 3).flatMap(id => [`${id} | Homework | 1 | A | 12/03/2021 | M`, `${id} | Mock exam | 1 | B | 12/04/2021 | M`]))
  ]
  expect(await findingsIn(begun.join('\n'))).toEqual(['q-tag-missing Q-TAGs!D3', 'q-tag-without-evidence Q-TAGs!D3'])
})

it('is quiet about a cohort of two classes, its register, units and evidence in which all is well', async () => {
  const learner = (id: string) => [
    `${id} | Banked internal | 1 | A | 14/12/2020 | M`, `${id} | Mock exam | 2 | A, B | 12/03/2021 | M`, `${id} | Homework | 1 | B | 22/04/2021 | P`
  ]
  const sheets = [
    ...qTags(['L1', 'M'], ['L2', 'M'], ['L3', 'P']),
    ...log(...['L1', 'L2', 'L3'].flatMap(learner)),
    '== Register ==',
    'Learner ID | Course title | Reg date | Expected completion date | Status | Year of course | Course length (years) | Studied the course | Apprenticeship',
    ...['L1', 'L2', 'L3'].map(id => `${id} | Extended Certificate in Business | 12/09/2019 | 31/07/2021 | Certificating | 2 | 2 | Yes | No`),
    'L9 | Extended Certificate in Business | 12/09/2020 | 31/07/2022 | Mid-flight | 1 | 2 | Yes | No',
    '== Units ==',
    'Qualification | Unit | Learning aim | Mandatory | Taught',
    'Business | 1 | A | M | Yes',
    'Business | 1 | B | M | Yes',
    'Business | 2 | A | M | Yes',
    'Business | 2 | B | M | 80%',
    'Business | 9 | A | O | No'
  ]
  const { findings, outcomes } = await judge(sheets.join('\n'))
  expect(findings.map(({ rule, cell, message }) => `${rule} ${cell} ${message}`)).toEqual([])
  // Joined, and not only passed over.
  const passed = outcomes.filter(({ outcome }) => outcome === 'passed').map(({ rule, sheet }) => `${rule} ${sheet}`)
  expect(passed).toEqual(expect.arrayContaining([
    'mid-flight-learner-graded Q-TAGs', 'apprentice-graded Q-TAGs', 'q-tag-without-evidence Q-TAGs', 'q-tag-above-evidence Q-TAGs',
    'learner-without-q-tag Register', 'taught-content-without-evidence Evidence', 'evidence-of-untaught-content Evidence'
  ]))
})
