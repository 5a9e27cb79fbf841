import { findingsIn, reportOn } from './every-rule'

/**
 * Workbooks of summer 2021 as schools keep them, judged by every rule of the two schemes together: a clean cohort raises
 * nothing, and neither scheme speaks of the other's rows. Among them are the entries of the catalogue that ask a program to
 * keep quiet (QT-56, QT-61, QT-69, QT-110, VT-3).
 */

const clean = `
  == Q-TAGs ==
  Head of Centre declaration: | 16/06/2021
  History viewed: | 03/06/2021
  Learner ID | Qualification | Suite         | Level | Status        | Ofqual category | Q-TAG | Reason for no Q-TAG | Rationale | Q-TAG date | Assessor | Internal verifier | Teacher signed | IV signed | Lead IV signed | HoD | HoD signed | HoC signed | Submitted | Learner informed | Results issued
  L1 | Business | RQF Nationals | 3 | Certificating | B1 | M |                    | Merit in units 1 and 2 and in the mock | 24/05/2021 | A Ash | B Birch | 24/05/2021 | 26/05/2021 | 28/05/2021 | C Cedar | 01/06/2021 | 14/06/2021 | 16/06/2021 | 10/05/2021 | 10/08/2021
  L2 | Business | RQF Nationals | 3 | Certificating | B1 | D |                    | Distinction throughout                 | 24/05/2021 | A Ash | B Birch | 24/05/2021 | 26/05/2021 | 28/05/2021 | C Cedar | 01/06/2021 | 14/06/2021 | 16/06/2021 | 10/05/2021 | 10/08/2021
  L3 | Business | RQF Nationals | 3 | Certificating | B1 |   | Left no work at all |  |  |  |  |  |  |  |  |  |  |  |  |
  L4 | Business | RQF Nationals | 3 | Mid-flight    | B1 |   |                    |  |  |  |  |  |  |  |  |  |  |  |  |
  L5 | Business | RQF Nationals | 3 | Withdrawn     | B1 |   |                    |  |  |  |  |  |  |  |  |  |  |  |  |
  == Evidence ==
  Learner ID | Evidence type | Unit | Evidence date | Evidence grade | Authenticated by | Internally reviewed | Evidence location
  L1 | Banked internal | 1 | 12/11/2018 | M | A Ash | 26/05/2021 | Shared drive
  L1 | Mock            | 2 | 12/03/2021 | M | A Ash | 26/05/2021 | Shared drive
  L2 | Banked internal | 1 | 20/11/2020 | D | A Ash | 26/05/2021 | Shared drive
  L2 | Project         | 2 | 18/06/2021 | D | A Ash | 18/06/2021 | Shared drive
  == Unit grades ==
  Rulebook: QT
  Learner ID | Status | Unit | Internal or external | Unit grade | External result | Fully assessed | Reported on Edexcel Online | Interim claim | Reduced assessment | Z flag | Z flag date | Entry due | Entry made
  L1 | Certificating | 1 | Internal | P |  | Yes | 14/06/2021 | 14/05/2021 | Yes | Z | 14/06/2021 | No  |
  L1 | Certificating | 2 | External |   |  | No  |            |            | No  |   |            | Yes | Yes
  L4 | Mid-flight    | 1 | Internal | M |  | Yes | 20/07/2021 | 14/05/2021 | Yes | Z | 12/07/2021 | No  |
  L4 | Mid-flight    | 2 | External |   |  | No  |            |            | No  |   |            | Yes | Yes
  == Staff ==
  Rulebook: QT
  Staff name | Role     | Standardisation type | Standardisation date | Centre policy read | Objectivity guidance read | Conflict of interest | Mitigation
  A Ash      | Teacher  | Q-TAG | 14/04/2021 | 04/05/2021 | 04/05/2021 | No  |
  B Birch    | IV       | Q-TAG | 14/04/2021 | 04/05/2021 | 04/05/2021 | Yes | Does not verify the nephew's work
  D Dogwood  | Teacher  |       |            |            |            |     |`

it('raises nothing on a clean cohort, old evidence (QT-56), units below the Q-TAG (QT-61) and external results not issued (QT-69) included', async () => {
  expect(await findingsIn(clean, '2021-09-20')).toEqual([])
})

it('bars no first highest grade that has its evidence (QT-110)', async () => {
  const sheets = `
    == Q-TAGs ==
    Learner ID | Qualification | Q-TAG
    L1         | Business Extended Diploma | D*D*D*
    == Evidence ==
    Learner ID | Evidence type | Evidence grade | Authenticated by
    L1         | Mock          | D*D*D*         | A Ash
    L1         | Project       | D*D*D*         | A Ash
    == History ==
    Year | Qualification             | Grade | Count
    2019 | Business Extended Diploma | DDD   | 3
    2018 | Business Extended Diploma | MMM   | 4`
  expect(await findingsIn(sheets, '2021-06-10')).toEqual([])
})

const vtct = `
  == TAGs ==
  Head of Centre declaration: | 20/05/2021
  Learner ID | Qualification type | Status | Component | Component type | TAG | Practical result | Evidence count | Decision record | Sign-off 1 | Sign-off 2 | Schedule ID | Schedule created | Scheduled for | TAG uploaded
  L1 | Technical Level | Certificating     | Paper 1      | External           |   |   |   | Not asked for |       |         |      |            |            |
  L1 | Technical Level | Certificating     | Hair cutting | Unit practical     |   | M |   |               |       |         |      |            |            |
  L1 | Technical Level | Certificating     | Synoptic     | Synoptic practical | M |   | 4 | Portfolio     | A Ash | B Birch |      |            |            | 14/07/2021
  L2 | Technical Level | Non-certificating | Hair cutting | Unit practical     |   |   |   |               |       |         |      |            |            |
  L3 | Technical Level | Withdrawn         | Synoptic     | Synoptic practical | P |   | 0 |               |       |         |      |            |            |`

it('raises nothing on clean VTCT TAGs, and knows no day for the synoptic one (VT-3)', async () => {
  expect(await findingsIn(vtct, '2021-07-20')).toEqual([])
})

it('lets neither scheme speak of the other’s rows', async () => {
  const report = await reportOn(`${clean}\n${vtct}`, '2021-09-20')
  expect(report.findings).toEqual([])
  const books = new Map(report.sheets.map(({ name, rulebook }) => [name, rulebook]))
  expect(books.get('TAGs')).toBe('vtct-tag-2021')
  expect(books.get('Q-TAGs')).toBe('pearson-q-tag-2021')
  const prefixes = (sheet: string) => new Set(report.outcomes.filter(one => one.sheet === sheet).flatMap(one => one.catalogue.map(id => id.slice(0, 2))))
  expect([...prefixes('TAGs')].sort()).toEqual(['C-', 'VT'])
  expect([...prefixes('Q-TAGs')].sort()).toEqual(['C-', 'QT'])
})

it('judges a row of another awarding body by that alone', async () => {
  const qTags = `
    Learner ID | Awarding body | Qualification | Status     | Q-TAG | Rationale | Submitted
    L1         | Pearson       | Business      | Certificating | M  | Mock      | 16/06/2021
    L2         | VTCT          | Hairdressing  | Mid-flight | M     |           | 20/07/2021`
  expect(await findingsIn(qTags, '2021-06-20')).toEqual(['of-another-awarding-body Sheet1!E3'])
  const tags = `
    Learner ID | Awarding body | Component | Component type | TAG | Evidence count | Sign-off 1 | Sign-off 2 | TAG uploaded
    L1         | VTCT          | Paper 1   | External       | P   | 3              | A Ash      | B Birch    | 20/05/2021
    L2         | Pearson       | Unit 1    | External       | P   | 0              | A Ash      | A Ash      | 10/06/2021`
  expect(await findingsIn(tags, '2021-06-20')).toEqual(['row-of-another-body Sheet1!B3'])
})

it('says so where all rows of a sheet of Q-TAGs are of another awarding body', async () => {
  const qTags = `
    Learner ID | Awarding body | Qualification | Q-TAG
    L1         | VTCT          | Hairdressing  | M
    L2         | NCFE          | Childcare     | P`
  expect(await findingsIn(qTags, '2021-06-20')).toEqual(['of-another-awarding-body Sheet1!D2', 'of-another-awarding-body Sheet1!D3'])
  const only = qTags.split('\n').slice(0, 3).join('\n')
  expect(await findingsIn(only, '2021-06-20')).toEqual(['of-another-awarding-body Sheet1!D2'])
})

it('raises nothing on 400 learners with 6,000 pieces of evidence', async () => {
  const learners = Array.from({ length: 400 }, (_, index) => index + 1)
  const sheets = [
    '== Q-TAGs ==',
    'Learner ID | Qualification | Status | Q-TAG | Rationale | Assessor | Internal verifier | Teacher signed | IV signed | HoC signed | Submitted',
    ...learners.map(one => `L${one} | Business | Certificating | M | Mock | A Ash | B Birch | 24/05/2021 | 26/05/2021 | 14/06/2021 | 16/06/2021`),
    '== Evidence ==',
    'Learner ID | Evidence type | Evidence date | Evidence grade | Authenticated by | Evidence location',
    ...learners.flatMap(one => Array.from({ length: 15 }, (_, piece) => `L${one} | ${piece % 2 === 0 ? 'Mock' : 'Homework'} | 12/03/2021 | M | A Ash | Shared drive`))
  ].join('\n')
  const report = await reportOn(sheets, '2021-06-17')
  expect(report.findings).toEqual([])
})
