import { findingsIn, reportOn } from '../every-rule'

/**
 * Resubmissions, retakes and awards as schools really keep them, judged by every rule of the guide together: where nothing
 * is wrong, nothing is raised. Among them are the entries of the catalogue that ask a program to keep quiet.
 */

const terms = `
  == Terms ==
  Name | Kind | Start | End
  Autumn term | Term | 04/09/2023 | 15/12/2023
  October half term | Half-term | 23/10/2023 | 27/10/2023
  Spring term | Term | 02/01/2024 | 28/03/2024
  Summer term | Term | 15/04/2024 | 19/07/2024`

const HEADINGS =
  'Candidate number | Assignment | Attempt | Retake of | Attempt start | Deadline | Extended deadline | Extension reason | Submitted | Learner declaration | ' +
  'Learner declaration date | Assessor authenticated | Assessor declaration date | P1 | P2 | M1 | Criteria targeted | Assessed date | IV date | Feedback date | Results received | ' +
  'Can improve without guidance | Lead IV authorised | Authorised date | Resubmission deadline | Deadline set date | Retake reason | Recorded | Further guidance given'

const tracking = (...rows: readonly string[]) => ['== Unit 1 ==', 'Academic year: 2023-24', 'Suite: International L3 (2020)', 'Unit: 1', HEADINGS, ...rows].join('\n')

const FIRST = '0012 | 1 | First | | 11/09/2023 | 25/09/2023 | | | 25/09/2023 | Yes | 25/09/2023 | Yes | 28/09/2023 | Y | N | N | P1; P2; M1 | 28/09/2023 | 29/09/2023 | 02/10/2023 | 02/10/2023 | Yes | | | | | | | '
const AGAIN = '0012 | 1 | Resubmission | | | | | | 20/10/2023 | Yes | 20/10/2023 | Yes | 30/10/2023 | Y | N | Y | P2; M1 | 30/10/2023 | 31/10/2023 | 01/11/2023 | 01/11/2023 | | D Bell | 03/10/2023 | 20/10/2023 | | | ✓ | No'
const RETAKE = '0012 | 1R | Re-sit | 1 | 13/11/2023 | | | | 27/11/2023 | Yes | 27/11/2023 | Yes | 29/11/2023 | | Y | | P2 | 29/11/2023 | 30/11/2023 | 01/12/2023 | 01/12/2023 | | D Bell | 06/11/2023 | 27/11/2023 | 06/11/2023 | In hospital | | '
const EXTENDED = '0013 | 1 | First | | 11/09/2023 | 25/09/2023 | 29/09/2023 | Illness | 29/09/2023 | Yes | 29/09/2023 | Yes | 02/10/2023 | Y | Y | N | P1; P2; M1 | 02/10/2023 | 03/10/2023 | 04/10/2023 | 04/10/2023 | Yes | | | | | | | '
const LAID_OUT = '0013 | 1 | Resubmission | | | | | | | | | | | | | | | | | | | | | | | | | | '

const attempts = tracking(FIRST, AGAIN, RETAKE, EXTENDED, LAID_OUT)

it('is quiet about a resubmission and a re-sit in which all is well, and says how the time was counted', async () => {
  const { findings, computed, outcomes } = await reportOn(attempts + terms, '2024-02-12')
  expect(findings).toEqual([])
  expect(computed.map(({ cell, label, value }) => `${cell} ${label}: ${value}`)).toEqual(
    expect.arrayContaining([
      'Y6 Latest resubmission deadline: 30 October 2023',
      'Y6 Latest resubmission deadline if it may not span a holiday: 20 October 2023',
      'W6 Conditions for the resubmission: met'
    ])
  )
  const passed = outcomes.filter(({ outcome }) => outcome === 'passed').map(({ rule }) => rule)
  expect(passed).toEqual(
    expect.arrayContaining([
      'assignment-resubmitted-twice', 'resubmission-not-authorised', 'resubmission-against-conditions', 'resubmission-after-year-end', 'resubmission-not-on-record',
      'retake-not-offered', 'retake-without-resubmission', 'retake-of-passed-work', 'retake-beyond-missing-passes', 'retake-deadline-not-set-first', 'retake-above-pass'
    ])
  )
})

it('lets a set assignment be retaken during the programme (IA-59)', async () => {
  const units = `
  == Unit list ==
  Unit | PSA | Mandatory or optional
  1 | Yes | M`
  expect(await findingsIn(attempts + terms + units, '2024-02-12')).toEqual([])
})

it('lets a resubmission work on any criterion and gain any grade (IA-48)', async () => {
  const sheets = `
  == Tracker ==
  Academic year: 2023-24
  Candidate number | Unit | Assignment | Attempt | Submitted | P1 | M1 | D1 | Grade | Assessed date
  0012 | 1 | 1 | First | 25/09/2023 | Y | N | N | P | 28/09/2023
  0012 | 1 | 1 | Resubmission | 20/10/2023 | Y | Y | Y | D | 30/10/2023`
  expect(await findingsIn(sheets, '2024-02-12')).toEqual([])
})

it('says nothing of a deadline that stands beforehand for the whole class', async () => {
  const rows = ['0012', '0013', '0014'].map(number => `  ${number} | 1 | 16/10/2023 | 16/10/2023 | P | 10/11/2023 |  |`)
  const sheets = `
  == Tracker ==
  Academic year: 2023-24
  Candidate number | Assignment | Deadline | Submitted | Grade | Resubmission deadline | Lead IV authorised | Recorded
${rows.join('\n')}`
  expect(await findingsIn(sheets, '2023-11-20')).toEqual([])
})

it('is quiet about the grades of a course in its first year', async () => {
  const wide = `
  == Grades ==
  Academic year: 2023-24
  Suite: International L3 (2020)
  Candidate number | Unit 1 | Unit 2 | Unit 3 | Unit 4 | Qualification grade
  0012 | P | U |   |  |
  0013 | D |   | M |  |
  0014 |   |   |   |  |`
  const long = `
  == Results ==
  Academic year: 2023-24
  Suite: International L3 (2020)
  Candidate number | Unit | Unit grade | Qualification size
  0012 | 1 | P | Extended Diploma
  0012 | 2 | U | Extended Diploma
  0012 | 3 |   | Extended Diploma
  0012 | 4 |   | Extended Diploma`
  const units = `
  == Unit list ==
  Unit | Mandatory or optional | Pass required
  1 | M | Yes
  2 | M | Yes
  3 | M |
  4 | O |`
  expect(await findingsIn(wide, '2024-02-12')).toEqual([])
  expect(await findingsIn(long + units, '2024-02-12')).toEqual([])
})

it('applies the rules for an award to the new International qualifications alone', async () => {
  const sheets = `
  == Grades ==
  Academic year: 2023-24
  Suite: L3 Nationals (2010)
  Candidate number | Unit | Unit grade | Qualification grade
  0012 | 1 | D | PP
  0012 | 2 |   |`
  expect(await findingsIn(sheets, '2024-07-12')).toEqual([])
})

it('asks for no form by its name (IA-90)', async () => {
  const sheets = `
  == Checklist ==
  Item ID | Item | Done
  IA-90 | Assessment record, our own form | No`
  const { findings } = await reportOn(sheets, '2024-02-12')
  expect(findings.filter(({ catalogue }) => catalogue.includes('IA-90'))).toEqual([])
})

it('leaves the sheets of another awarding body alone', async () => {
  const sheets = `
  == Tracker ==
  Academic year: 2023-24
  Awarding body: VTCT
  Candidate number | Unit | Assignment | Attempt | Submitted | Lead IV authorised
  0012 | 1 | 1 | Resubmission | 20/10/2023 |
  0013 | 1 | 1 | Retake | 27/10/2023 |`
  const { findings, outcomes } = await reportOn(sheets, '2024-02-12')
  expect(findings).toEqual([])
  expect(outcomes.map(({ rule }) => rule)).not.toContain('resubmission-not-authorised')
})
