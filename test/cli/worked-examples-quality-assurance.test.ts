import { checkText, type Checked } from './check-text'

/**
 * The worked examples of the quality assurance rules, each as a real workbook checked from the command line. The figures
 * are the guide's own (2021/22), or follow from its dates.
 */

const check = (text: string, asOf = '2022-01-10') => checkText(text, asOf)

/** `error QA-36 D2`; where there are several sheets, `Claims!D2`. */
const told = ({ findings, sheets }: Checked) =>
  findings.map(({ severity, catalogue, sheet, cell }) => `${severity} ${catalogue.join(',')} ${sheets.length > 1 ? `${sheet}!` : ''}${cell}`)

const results = ({ computed }: Checked, label: string) => computed.filter(one => one.label === label).map(({ value }) => value)

describe('programme ratings (QA-50 to QA-63)', () => {
  const known = 'Licence to practise | PSS | PSM flag | Investigation date | First year delivered | Live registrations | Registrations last year | Registrations before last year | First sample Y-1 | First sample Y-2 | First sample Y-3'
  const plain = 'No | No | No | | 2017 | 40 | 40 | 90 | Released | Released | Released'
  const programme = (suite: string, rating: string, before: string, facts = plain) => `
    Academic year: 2021-22
    Programme | Suite | Rating | Rating last year | ${known}
    Sport | ${suite} | ${rating} | ${before} | ${facts}`

  test('no criterion met, last year Medium: Low', async () => {
    const report = await check(programme('QCF Nationals', 'Low', 'Medium'))
    expect(results(report, 'Estimated rating')).toEqual(['Low (criterion 13: none of the others is met)'])
    expect(told(report)).toEqual([])
  })

  test('the highest wins: a licence and Principal Standards Support are Enhanced', async () => {
    const report = await check(programme('QCF Nationals', 'Medium', 'Medium', plain.replace('No | No', 'Yes | Yes')))
    expect(results(report, 'Estimated rating')).toEqual(['Enhanced (criterion 4)'])
    expect(told(report)).toEqual(['warning QA-50,QA-51,QA-52,QA-55,QA-56,QA-57,QA-58,QA-59,QA-60 C3'])
  })

  test('a licence, and outcomes that Pearson finds to deviate: its Enhanced stands above the Medium of the licence', async () => {
    // Criterion 15 ranks the programmes of all centres, so no sheet of one centre gives it: test/domain has it as a fact.
    const licensed = plain.replace('No', 'Yes')
    const enhanced = await check(programme('QCF Nationals', 'Enhanced', 'Medium', licensed))
    expect(results(enhanced, 'Estimated rating')).toEqual(['Medium (criterion 1)'])
    expect(told(enhanced)).toEqual([])
    const low = await check(programme('QCF Nationals', 'Low', 'Medium', licensed))
    expect(told(low)).toEqual(['warning QA-63 C3'])
  })

  test('a programme first taught this year: both answers are shown', async () => {
    const report = await check(programme('QCF Nationals', 'Medium', '', 'No | No | No | | 2021 | 20 | 0 | 0 | | |'))
    expect(results(report, 'Estimated rating')).toEqual(['Enhanced (criterion 12), or Medium by the guide’s answer on new programmes'])
    expect(told(report)).toEqual(['advice QA-53 C3'])
  })

  test('an old Tech Award and nothing else: Medium, and never Low', async () => {
    const report = await check(programme('Tech Awards (2017)', 'Low', 'Medium'))
    expect(results(report, 'Estimated rating')).toEqual(['Medium (criterion 2)'])
    expect(told(report)).toEqual(['warning QA-63 C3'])
  })

  test('Low in consecutive years', async () => {
    const report = await check(programme('QCF Nationals', 'Low', 'Low'))
    expect(results(report, 'Estimated rating')).toEqual(['Medium (criterion 14)'])
    expect(told(report)).toEqual(['warning QA-61 C3'])
  })
})

test('internal verification covers four of five assessors and all units (QA-29)', async () => {
  const rows = ['Ash', 'Birch', 'Cedar', 'Deal', 'Elm'].map((name, index) => `10${index} | ${(index % 4) + 1} | 1 | A ${name} | 08/11/2021 | ${index < 4 ? '09/11/2021' : ''}`)
  const report = await check(['Academic year: 2021-22', 'Learner ID | Unit | Assignment | Assessor | Assessed date | IV date', ...rows].join('\n'))
  expect(told(report)).toEqual(['error QA-29 D7'])
  expect(report.code).toBe(1)
})

test('the tracker says Merit, the claim Distinction (QA-36): both places are named', async () => {
  const report = await check(`
    == Claims ==
    Academic year: 2021-22
    Learner ID | Programme | Unit | Claimed grade | Claim date
    A101 | Sport | 3 | Distinction | 01/06/2022
    A101 | Sport | 4 | Pass | 01/06/2022
    == Tracker ==
    Rulebook: QA
    Academic year: 2021-22
    Learner ID | Programme | Unit 3 | Unit 4
    A101 | Sport | Merit | Pass`, '2022-06-10')
  expect(told(report)).toEqual(['error QA-36 Claims!D3'])
  expect(report.findings[0]?.message).toContain('Tracker!C4')
})

test('teaching began on 6 September, registration was on 20 September (QA-8)', async () => {
  const report = await check(`
    Academic year: 2021-22
    Rulebook: QA
    Learner ID | Registration date | Start date
    A101 | 20/09/2021 | 06/09/2021
    A102 | 06/09/2021 | 06/09/2021
    A103 | 03/09/2021 | 06/09/2021`)
  expect(told(report)).toEqual(['error QA-8 B4'])
})

test('an activity on Monday 1 November 2021: report by 15 November, the check of it by 8 November (QA-15)', async () => {
  const report = await check(`
    Academic year: 2021-22
    Item ID | Item | Done | Date opened | Date closed
    QA-15 | Report | | 01/11/2021 | 12/11/2021`)
  expect(results(report, 'Report due')).toEqual(['15 November 2021'])
  expect(results(report, 'Team leader’s check due')).toEqual(['8 November 2021'])
  expect(told(report)).toEqual([])
})
