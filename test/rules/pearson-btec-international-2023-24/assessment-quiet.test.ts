import { findingsIn, reportOn } from '../every-rule'

/**
 * Plans and trackers as schools really keep them, judged by every rule of the guide together: where nothing is wrong,
 * nothing is raised. Among them are the entries of the catalogue that ask a program to keep quiet.
 */

const plan = `
  == Assessment plan ==
  Academic year: 2023-24
  Suite: International L3 (2020)
  Plan version: 2
  Change date: 20/11/2023
  Lead IV verified: 01/09/2023
  Programme start: 04/09/2023
  IV schedule agreed: 01/09/2023
  Unit | Assignment | Assignment for | Learning aims | Criteria | Evidence required | Source | PSA version | PSA year | Control | Resources | Assessor | Internal verifier | Hand-out date | Deadline | IV date | Resubmission date
  1 | 1   | First  | A; B | P1-P3, M1, D1 | Report       | Own |   |         |        |   | A Khan | B Lee | 02/10/2023 | 16/10/2023 | 20/10/2023 | 10/11/2023
  1 | 2   | First  | C    | P4, M2        | Presentation | Own |   |         |        |   | A Khan | B Lee | 13/11/2023 | 27/11/2023 | 01/12/2023 | 15/12/2023
  3 | PSA | First  | A-C  | P1-P4, M1, D1 | Portfolio    | PSA | 1 | 2023-24 | Medium | ✓ | C Ash  | B Lee | 08/01/2024 | 02/02/2024 | 09/02/2024 | 08/03/2024
  1 | 1R  | Retake | B    | P3            | Report       | Own |   |         |        |   | A Khan | B Lee | 08/01/2024 | 22/01/2024 | 26/01/2024 |`

const units = `
  == Units ==
  Unit | PSA | Mandatory
  1    | No  | M
  3    | Yes | M`

test('a plan that holds what it must', async () => {
  expect(await findingsIn(plan + units, '2024-02-12')).toEqual([])
})

const tracking = (...rows: readonly string[]) => `
  == Unit 1 ==
  Academic year: 2023-24
  Unit: 1
  Assessor: A Khan
  Learner ID | Assignment | Attempt | Hand-out date | Deadline | Submitted | Learner declaration | Declaration date | Assessor signed | Date authenticated | P1 | P2 | P3 | M1 | Grade | Assessed date | IV date | Feedback date
  ${rows.join('\n  ')}`

test('a tracker that is half filled in, with a learner who never handed in and one who left', async () => {
  const sheets = `
  == Register ==
  Learner ID | Registration date | Status
  S1 | 04/09/2023 |
  S2 | 04/09/2023 |
  S3 | 04/09/2023 |
  S4 | 04/09/2023 | Left${tracking(
    'S1 | 1 | First | 02/10/2023 | 16/10/2023 | 16/10/2023 | Yes | 16/10/2023 | Yes | 20/10/2023 | Y | Y | Y | N | P | 20/10/2023 | 20/10/2023 | 23/10/2023',
    'S2 | 1 | First | 02/10/2023 | 16/10/2023 | 13/10/2023 |     | 13/10/2023 |     | 20/10/2023 | Y | Y | Y | Y | M | 20/10/2023 |            | 23/10/2023',
    'S3 | 1 | First | 02/10/2023 | 16/10/2023 |            |     |            |     |            |   |   |   |   | U |            |            |',
    'S4 | 1 | First | 02/10/2023 | 16/10/2023 | 17/10/2023 |     |            |     |            |   |   |   |   |   |            |            |',
    'S1 | 2 | First | 13/11/2023 | 27/11/2023 |            |     |            |     |            |   |   |   |   |   |            |            |'
  )}`
  expect(await findingsIn(sheets, '2023-11-06')).toEqual([])
})

test('learners who are never verified are no fault (IA-13)', async () => {
  const sheets = `
  == IV log ==
  Academic year: 2023-24
  IV type  | Unit | Assignment | Assessor | Learner ID | Internal verifier | IV date    | Outcome
  Decision | 1    | 1          | A Khan   | S1         | B Lee             | 20/10/2023 | Agreed${tracking(
    'S1 | 1 | First | 02/10/2023 | 16/10/2023 | 16/10/2023 | Yes | 16/10/2023 | Yes | 20/10/2023 | Y | Y | Y | N | P | 20/10/2023 | | 23/10/2023',
    'S2 | 1 | First | 02/10/2023 | 16/10/2023 | 16/10/2023 | Yes | 16/10/2023 | Yes | 20/10/2023 | Y | Y | Y | N | P | 20/10/2023 | | 23/10/2023'
  )}`
  expect(await findingsIn(sheets, '2023-11-06')).toEqual([])
})

test.each(['1', '2', 'Version 7', ''])('any published version may be the first: %p (IA-19)', async version => {
  const sheets = `
  Academic year: 2023-24
  Learner ID | Unit | Assignment | Attempt | PSA version | Submitted  | Learner declaration
  S1         | 3    | PSA        | First   | ${version} | 02/02/2024 | Yes
  S2         | 3    | PSA        | First   | 1           | 02/02/2024 | Yes`
  expect(await findingsIn(sheets, '2024-02-12')).toEqual([])
})

test('more time than recommended is no fault (IA-23)', async () => {
  const sheets = `
  == Plan ==
  Academic year: 2023-24
  Unit | Assignment | Source | Recommended hours | Hand-out date | Deadline
  3    | PSA        | PSA    | 12                | 08/01/2024    | 02/02/2024
  == Unit 3 ==
  Academic year: 2023-24
  Learner ID | Unit | Assignment | Hand-out date | Deadline   | Submitted  | Learner declaration | Hours taken
  S1         | 3    | PSA        | 08/01/2024    | 02/02/2024 | 02/02/2024 | Yes                 | 11
  S2         | 3    | PSA        | 08/01/2024    | 02/02/2024 | 02/02/2024 | Yes                 | 12
  S3         | 3    | PSA        | 08/01/2024    | 16/02/2024 | 16/02/2024 | Yes                 | 30`
  expect(await findingsIn(sheets, '2024-02-20')).toEqual([])
})

test('set assignments are judged as all others are (IA-28)', async () => {
  const sheet = (headings: string, version: string) => `
  Academic year: 2023-24
  Learner ID | Unit | Assignment | Submitted | Deadline | Grade | P1 | M1${headings}
  S1 | 3 | PSA | 05/02/2024 | 02/02/2024 | M | Y | N${version}`
  const [plain, set] = [await findingsIn(sheet('', ''), '2024-02-12'), await findingsIn(sheet(' | PSA version', ' | 1'), '2024-02-12')]
  expect(plain).toEqual(['grade-against-criteria-in-tracking Sheet1!F3', 'work-late Sheet1!D3'])
  expect(set).toEqual(plain)
})

test('annotations give no credit and take none (IA-71)', async () => {
  const sheets = `
  Academic year: 2023-24
  Learner ID | Unit | Assignment | Submitted  | Annotated | P1 | M1 | Grade
  S1         | 1    | 1          | 16/10/2023 | ✓         | Y  | N  | P
  S2         | 1    | 1          | 16/10/2023 |           | Y  | N  | P
  S3         | 1    | 1          | 16/10/2023 | ✓         |    |    |`
  const { findings, computed } = await reportOn(sheets, '2023-11-06')
  expect(findings).toEqual([])
  expect(computed.filter(({ rule }) => rule === 'criteria-outstanding').map(({ cell, value }) => `${cell} ${value}`)).toEqual(['F3 M1', 'F4 M1'])
})

test('rows of a suite that the guide does not cover are left alone but for that', async () => {
  const sheets = `
  Academic year: 2023-24
  Learner ID | Suite | Unit | Assignment | Deadline | Submitted | Learner declaration
  S1 | International L3 (2020) | 1 | 1 | 16/10/2023 | 16/10/2023 | Yes
  S2 | Higher Nationals        | 1 | 1 | 16/10/2023 | 30/10/2023 |`
  expect(await findingsIn(sheets, '2023-11-06')).toEqual(['suite-not-covered-in-tracking Sheet1!B4'])
})

test('a tracker with one column for each attempt, and none for dates', async () => {
  const sheets = `
  Academic year: 2023-24
  Rulebook: IA
  Unit: 1
  Learner name | Assignment | Deadline | Submitted | First grade | Resubmitted grade
  Bo Ash  | 1 | 16/10/2023 | 16/10/2023 | P |
  Cy Bell | 1 | 16/10/2023 | 10/11/2023 | U | P
  Di Cole | 1 | 16/10/2023 |            |   |`
  const own = (await findingsIn(sheets, '2023-11-20')).filter(finding => !/^(?:resubmission|retake)/.test(finding))
  expect(own).toEqual([])
})

test('20,000 attempts take every rule of the guide little time', async () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const [learner, assignment] = [index % 400, Math.floor(index / 400)]
    return `L${learner} | ${1 + (assignment % 10)} | ${1 + Math.floor(assignment / 10)} | First | 02/10/2023 | 16/10/2023 | 16/10/2023 | Yes | Yes | Y | N | P | 20/10/2023 | 23/10/2023`
  })
  const sheets = `
  Academic year: 2023-24
  Learner ID | Unit | Assignment | Attempt | Hand-out date | Deadline | Submitted | Learner declaration | Assessor signed | P1 | M1 | Grade | Assessed date | Feedback date
  ${rows.join('\n  ')}`
  const { findings } = await reportOn(sheets, '2023-11-06')
  expect(findings).toEqual([])
})
