import { checkText } from './check-text'
import { runCli } from './run-cli'

/** Records and key dates as real workbooks, checked from the command line. Days and severities are the guides' own. */

async function check(text: string, asOf: string): Promise<readonly string[]> {
  const { findings, sheets } = await checkText(text, asOf)
  return findings.map(({ severity, catalogue, sheet, cell }) => `${severity} ${catalogue.join(',')} ${sheets.length > 1 ? `${sheet}!` : ''}${cell}`)
}

const policies = `
  Academic year: 2021-22
  Item ID | Policy | Applicable | Done | Last reviewed
  QA-6.1  | Equality and Diversity | | Yes | 01/09/2021
  QA-6.2  | Safeguarding           | | Yes | 01/09/2021
  QA-6.3  | Health and Safety      | | Yes | 01/09/2020`

test('policies: those that are not listed are named once (QA-6), and one that was last reviewed too long ago is an error (QA-7)', async () => {
  expect(await check(policies, '2021-11-01')).toEqual(['error QA-7 E5', 'advice QA-6 A2'])
})

test('the Annual Centre Declaration is due on 30 September 2021 (QA-4)', async () => {
  const checklist = (row: string) => `
  Academic year: 2021-22
  Item ID | Item | Done | Date done
  QA-4 | Declaration | ${row}`
  expect(await check(checklist('    |'), '2021-09-30')).toEqual([])
  expect(await check(checklist('    |'), '2021-10-01')).toEqual(['error QA-4 C3'])
  expect(await check(checklist('Yes | 01/10/2021'), '2021-10-01')).toEqual(['error QA-4 D3'])
})

test('an appeal against a rating is received by 15 December 2021, and nobody must appeal (QA-67)', async () => {
  const dates = (day: string) => `
  Academic year: 2021-22
  Event ID | Event | Official date | Done
  QA-67 | Appeal against a rating | ${day} |`
  expect(await check(dates('15/12/2021'), '2022-01-10')).toEqual([])
  expect(await check(dates('17/12/2021'), '2022-01-10')).toEqual(['warning QA-67 C3'])
})

test('account and terms are confirmed between 15 September and 28 October, by the head of centre or who stands in (TA-7)', async () => {
  const checklist = (...rows: readonly string[]) => `
  Academic year: 2025-26
  Item ID | Item | Role | Done | Date done
  ${rows.join('\n  ')}`
  expect(await check(checklist('TA-7.1 | EOL account | Head of centre | Yes | 28/10/2025', 'TA-7.2 | Terms | Deputy | Yes | 15/09/2025'), '2025-11-01')).toEqual([])
  expect(await check(checklist('TA-7.1 | EOL account | Quality nominee | Yes | 29/10/2025', 'TA-7.2 | Terms | | |'), '2025-11-01')).toEqual([
    'error TA-7 C3', 'error TA-7 E3', 'error TA-7 D4'
  ])
})

test('1 November 2025 is a Saturday, and the deadline all the same (TA-11)', async () => {
  const dates = (official: string, advised: string) => `
  Academic year: 2025-26
  Event ID | Event | Official date | Advised date | Done
  TA-11 | Registration | ${official} | ${advised} |`
  expect(await check(dates('01/11/2025', '31/10/2025'), '2025-11-01')).toEqual([])
  expect(await check(dates('01/11/2025', '31/10/2025'), '2025-11-02')).toEqual(['error TA-11 E3'])
  expect(await check(dates('03/11/2025', ''), '2025-11-01')).toEqual(['warning TA-11 C3'])
})

test('rules ends each guide with what it does not ask for', async () => {
  const { out } = await runCli('rules', '--rulebook', 'pearson-tech-awards-2025-26')
  expect(out).toMatch(/\n {2}Nothing is asked of you by:\n {4}TA-3 \(no assessment plan is needed\)\n/)
  const { out: json } = await runCli('rules', '--rulebook', 'pearson-tech-awards-2025-26', '--format', 'json')
  expect(JSON.parse(json)).not.toContainEqual(expect.objectContaining({ catalogue: expect.arrayContaining(['TA-3']) as unknown }))
})
