import { check } from '../../src/check/engine'
import { parseIso } from '../../src/domain/dates'
import { understand } from '../../src/flow/understand'
import type { Report } from '../../src/model/report'
import { parseSheets } from '../../src/rules/example'
import { loadRulebooks } from '../../src/rules/register'

/**
 * Sheets of the year 2021-22 as centres really keep them, judged by every rule of the guide together: where nothing is
 * wrong, nothing is raised. Among them are the entries of the catalogue that ask a program to keep quiet (QA-68, QA-71).
 */

async function findingsIn(sheets: string, asOf: string): Promise<string[]> {
  return (await report(sheets, asOf)).findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
}

async function report(sheets: string, asOf: string): Promise<Report> {
  const { typed, given } = finish(understand({ sheets: parseSheets(sheets), dateSystem: 1900 }))
  const rulebooks = await loadRulebooks(['pearson-btec-quality-assurance-2021-22', 'every-sheet'])
  const day = parseIso(asOf)
  if (day === undefined) throw new Error(`${asOf} is no day.`)
  const made = finish(check(typed, { asOf: day, settings: given.settings, rulebooks }))
  expect(made.sheets.filter(({ kind }) => kind === null)).toEqual([])
  expect(made.outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([])
  return made
}

function finish<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

it.each(['Pending', 'pending', ''])('does not mind that a claim is %p (QA-68)', async status => {
  const sheets = `
    Academic year: 2021-22
    Learner ID | Programme | Unit | Claimed grade | Claim date | Confirmed by | Claim status
    101 | Sport | 1 | M | 01/06/2022 | A Khan | ${status}
    102 | Sport | 1 | P | 01/06/2022 | A Khan | ${status}`
  expect(await findingsIn(sheets, '2022-07-01')).toEqual([])
})

it.each(['Own form', 'Pearson template', ''])('takes nothing from which form a record is on: %p (QA-71)', async form => {
  const sheets = `
    Academic year: 2021-22
    Item ID | Item | Done | Note
    QA-71 | Assessment record | Yes | ${form}
    QA-71 | Learner declaration | No | ${form}`
  expect(await findingsIn(sheets, '2022-07-01')).toEqual([])
})

const programmes = `
    == Programmes ==
    Academic year: 2021-22
    Programme | Suite | Principal subject area | Lead IV | Live registrations | Registrations last year | Rating | Rating last year | SV status | First sample Y-1
    BTEC L3 National in Sport | RQF Nationals 2016 | Sport | Amy Khan | 2 | 2 | Medium | Medium | Released | Released
    BTEC First in Business | Firsts | Business | Bo Birch | 14 | 12 | Low | Medium | Exempt | Released`

const staff = `
    == Staff ==
    Academic year: 2021-22
    Rulebook: QA
    Staff name | Role | Principal subject area | Suite | Standardisation type | Standardisation date | OSCA registered | Confirmed on OSCA
    Amy Khan  | Lead IV; assessor | Sport    | RQF Nationals | CSM | 06/10/2021 | 10/09/2021 | 08/10/2021
    Amy Khan  | Lead IV; assessor | Sport    | RQF Nationals | Internal | 09/02/2022 | 10/09/2021 |
    Cy Cedar  | Assessor; IV      | Sport    | RQF Nationals | CSM | 06/10/2021 | |
    Bo Birch  | LIV; teacher      | Business | Firsts | CSM | 07/10/2021 | 13/09/2021 | 14/10/2021
    Bo Birch  | LIV; teacher      | Business | Firsts | Internal | 10/03/2022 | 13/09/2021 |`

const plan = `
    == Plan ==
    Programme: BTEC L3 National in Sport
    Academic year: 2021-22
    Programme start: 06/09/2021
    Plan signed off: 03/09/2021
    Unit | Assignment | Hand-out date | Deadline | Assessor | Brief verified | Source
    1 | 1 | 04/10/2021 | 05/11/2021 | Mrs Khan | 20/09/2021 | AAB
    2 | 1 | 10/01/2022 | 11/02/2022 | C Cedar  | 06/01/2022 | Own`

const tracking = `
    == Tracking ==
    Academic year: 2021-22
    Learner ID | Learner name | Programme | Unit | Unit title | Assignment | Attempt | Assessor | Assessed date | Grade | IV date | Lead IV authorised
    A101 | Jo Persona | L3 Sport | 1 | Anatomy | 1 | First | Mrs Khan | 10/11/2021 | P | 12/11/2021 |
    A101 | Jo Persona | L3 Sport | 1 | Anatomy | 1 | Resubmission | Mrs Khan | 08/12/2021 | M | | A Khan
    A102 | Jo Personb | L3 Sport | 1 | Anatomy | 1 | First | Mrs Khan | 10/11/2021 | D | |
    A101 | Jo Persona | L3 Sport | 2 | Fitness | 1 | First | C Cedar  | 16/02/2022 | P | 18/02/2022 |
    A102 | Jo Personb | L3 Sport | 2 | Fitness | 1 | First | C Cedar  | 16/02/2022 | M | |`

const register = `
    == Register ==
    Academic year: 2021-22
    Rulebook: QA
    Learner ID | Learner name | Programme | Registration date | Start date | Status
    A101 | Jo Persona | BTEC L3 National in Sport | 01/09/2021 | 06/09/2021 |
    A102 | Jo Personb | BTEC L3 National in Sport | 01/09/2021 | 06/09/2021 |
    A103 | Jo Personc | BTEC L3 National in Sport |            | 06/09/2021 | Withdrawn`

const unitsAndClaims = `
    == Units ==
    Academic year: 2021-22
    Rulebook: QA
    Learner ID | Programme | Unit 1 | Unit 2 | Unit 3
    A101 | Sport | M | P |
    A102 | Sport | D | M |
    A103 | Sport | P |   |
    == Claims ==
    Academic year: 2021-22
    Learner ID | Programme | Unit | Claimed grade | Claim date | Claim status | Confirmed by
    A101 | L3 Sport | 1 | Merit       | 01/06/2022 | Pending | A Khan
    A101 | L3 Sport | 2 | Pass        | 01/06/2022 | Pending | A Khan
    A102 | L3 Sport | 1 | Distinction | 01/06/2022 | Pending | A Khan
    A102 | L3 Sport | 2 | M           | 01/06/2022 | Pending | A Khan`

it('is quiet about a whole year in which all is well', async () => {
  const sheets = [programmes, staff, plan, tracking, register, unitsAndClaims].join('')
  const { findings, outcomes } = await report(sheets, '2022-06-15')
  expect(findings.map(({ rule, sheet, cell, message }) => `${rule} ${sheet}!${cell} ${message}`)).toEqual([])
  // Joined, and not only passed over.
  const passed = outcomes.filter(({ outcome }) => outcome === 'passed').map(({ rule, sheet }) => `${rule} ${sheet}`)
  expect(passed).toEqual(expect.arrayContaining([
    'claimed-grade-differs Claims', 'claim-without-sv-release Claims', 'recorded-unit-not-claimed Units', 'assessor-never-verified Tracking',
    'unit-never-verified Tracking', 'resubmitted-twice Tracking', 'resubmission-without-authorisation Tracking', 'brief-not-verified-this-year Plan',
    'taught-before-registration Register', 'assessor-outside-standardisation Tracking', 'lead-iv-not-registered-in-time Staff',
    'subject-area-without-one-lead-iv Programmes', 'planned-work-without-record Plan', 'cohort-plan-not-signed-off Plan'
  ]))
})

it('is quiet about the same sheets in the first weeks of the year, when little is filled in', async () => {
  const lines = tracking.split('\n').filter(line => !line.includes('Resubmission'))
  const emptied = lines.map(line => line.replace(/\| First \|.*$/, '| First | | | | |')).join('\n')
  expect(await findingsIn([programmes.replaceAll('Released', ''), emptied, plan, register].join(''), '2021-09-25')).toEqual([])
})

it('leaves rows whose title says Higher National, Level 5 or NVQ to other guides', async () => {
  const sheets = `
    == Register ==
    Academic year: 2021-22
    Rulebook: QA
    Learner ID | Programme | Registration date | Start date
    101 | HND Business                       | 20/10/2021 | 06/09/2021
    102 | BTEC Level 5 Diploma in Education  | 20/10/2021 | 06/09/2021
    103 | NVQ Hairdressing                   | 20/10/2021 | 06/09/2021
    104 | BTEC L3 National Sport             | 20/10/2021 | 06/09/2021`
  expect(await findingsIn(sheets, '2022-06-15')).toEqual(['taught-before-registration Register!C7'])
})

it('takes TBC for nobody who assesses', async () => {
  const sheets = `${staff}
    == Tracker ==
    Academic year: 2021-22
    Rulebook: QA
    Learner ID | Programme | Unit | Assignment | Assessor | Assessed date | Grade | IV date
    A101 | L3 Sport | 1 | 1 | C Cedar, Amy Khan | 10/11/2021 | P | 12/11/2021
    A102 | L3 Sport | 1 | 1 | TBC               |            |   |`
  expect((await findingsIn(sheets, '2022-06-15')).filter(finding => finding.includes('Tracker'))).toEqual([])
})

it('leaves rows of other suites and awarding bodies to other guides', async () => {
  const sheets = `
    == Programmes ==
    Academic year: 2021-22
    Programme | Suite | Principal subject area | Lead IV | Live registrations | Sample due | Sample sent
    Hair | NVQ | Hair | | 20 | 01/02/2022 |
    HNC Computing | Higher Nationals | Computing | | 20 | 01/02/2022 |
    == Register ==
    Academic year: 2021-22
    Rulebook: QA
    ULN | Awarding body | Suite | Registration date | Start date
    9276308686 | OCR     |     | 20/10/2021 | 06/09/2021
    1234567890 | Pearson | NVQ | 20/10/2021 | 06/09/2021`
  expect((await findingsIn(sheets, '2022-06-15')).filter(finding => !/uln|academic/.test(finding))).toEqual([])
})
