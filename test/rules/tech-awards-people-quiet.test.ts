import { findingsIn, reportOn } from './every-rule'

/** Staff lists, registers and claims as schools really keep them: where nothing is wrong, nothing is raised. */

const marks = `
  == Marks ==
  Subject: Enterprise
  Component: 1
  Series: May/June 2026
  Candidate number | Teacher | Mark /60 | Date marked
  1 | Mrs Ash | 41 | 02/03/2026
  2 | Mrs Ash | 38 | 02/03/2026
  3 | BB      | 20 |
  4 | BB      |    |`

test('a list of one department’s teachers says nothing of the centre', async () => {
  const staff = `
  == Staff ==
  Name | Role | Subject | ESM date
  Amy Ash  | Teacher, HoD | Enterprise | 10/11/2025
  Bo Birch | Teacher      | Enterprise | 10/11/2025
  Cy Cedar | Teacher      | Business   |`
  expect(await findingsIn(marks + staff, '2026-03-10')).toEqual(['mark-missing Marks!C8'])
})

test('a staff list of the whole centre, with rows of other suites, other bodies and people who left', async () => {
  const staff = `
  == Staff ==
  Name | Role | Subject | Suite | Standardisation type | Date standardised | EOL user | EOL ticked | Left date
  Di Elm    | Head of centre   |            |              |     |            |     |   |
  Flo Fir   | Quality nominee  |            |              |     |            | Yes | ✓ |
  Amy Ash   | Programme lead, teacher | Enterprise | Tech Award | ESM | 10/11/2025 | Yes |   |
  Bo Birch  | Teacher          | Enterprise | Tech Award   | ESM | 12/11/2025 |     |   |
  Gil Hazel | Teacher          | Business   | L3 Nationals | CSM | 12/11/2025 |     |   |
  Ivy Larch | Quality nominee  |            |              |     |            | No  |   | 31/08/2025`
  expect(await findingsIn(marks + staff, '2026-03-10')).toEqual(['mark-missing Marks!C8'])
})

test('an assessor whom the staff list does not know is a question, no finding', async () => {
  const staff = '\n  == Staff ==\n  Name | Role | Subject | ESM date\n  Gil Hazel | Teacher | Enterprise | 10/11/2025'
  const { findings, outcomes } = await reportOn(marks + staff, '2026-03-10')
  expect(findings.map(({ rule }) => rule)).toEqual(['mark-missing'])
  expect(outcomes.find(({ rule }) => rule === 'assessor-not-standardised')).toMatchObject({
    outcome: 'cannot-tell', reason: 'The staff sheet does not list Mrs Ash, who marked component 1.'
  })
})

test('a register over several years, bodies and suites', async () => {
  const register = `
    Academic year: 2025/26
    ULN | Learner name | Awarding body | Suite | Registration date | Start date | Status | Access arrangements | Certificates received | Disposal date | Held by
    9276308686 | Jo Ash   | Pearson | Tech Award   | 30/09/2024 | 03/09/2024 | Mid-flight | 25 % | | | Centre
    1234567881 | Bo Birch | Pearson | Tech Award   | 31/10/2025 | 03/09/2025 | Mid-flight |      | | | Centre
    1234567890 | Cy Cedar | Pearson | Tech Award   | 30/09/2023 | 05/09/2023 | Certificating | | 20/08/2025 | 12/11/2025 | Student
    1234567806 | Di Elm   | OCR     | Cambridge Nationals | 10/12/2025 | 03/09/2025 | Mid-flight | | | | Student
    1234567822 | Flo Fir  | Pearson | Tech Award   |            | 03/09/2025 | Left | | | | Student`
  const found = await findingsIn(register, '2026-03-10')
  expect(found.filter(one => !/uln-mistyped|value-not-understood/.test(one))).toEqual([])
})

test('claims of January and again of May, a resit, and claims still to be made', async () => {
  const sheets = `
    == Entries ==
    Candidate number | Subject | Component | Component type | Series | Attempt | Entry made | Resit planned | Happy with result
    1 | Enterprise | 1 | Internal | May/June 2025 | 1 | ✓ | | 
    1 | Enterprise | 2 | Internal | May/June 2025 | 1 | ✓ | | 
    1 | Enterprise | 3 | External | Dec/Jan 2026  | 1 | ✓ | | Yes
    2 | Enterprise | 3 | External | Dec/Jan 2026  | 1 | ✓ | Yes | No
    2 | Enterprise | 3 | External | May/June 2026 | 2 | ✓ | | 
    3 | Enterprise | 3 | External | May/June 2026 | 1 | ✓ | | 
    == Claims ==
    Candidate number | Programme | Claimed grade | Claim date | Cash-in code | Claim series | Resit entry date
    1 | BTEC Tech Award in Enterprise | L2M | 12/03/2026 | 31234C | January 2026 |
    2 | BTEC Tech Award in Enterprise | | 20/02/2026 | 31234C | May/June 2026 | 20/02/2026`
  expect(await findingsIn(sheets, '2026-04-01')).toEqual([])
})
