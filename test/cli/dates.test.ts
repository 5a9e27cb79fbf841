import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { datesJson } from '../../src/cli/dates-json'
import { workbookOf } from '../workbook/grid-workbook'
import { runCli } from './run-cli'

const folder = mkdtempSync(path.join(os.tmpdir(), 'centre-check-dates-'))
const file = path.join(folder, 'dates.xlsx')
afterAll(() => { rmSync(folder, { recursive: true }) })

beforeAll(() => {
  writeFileSync(file, workbookOf(`
    == Marks ==
    Academic year: 2026-27
    Series: May/June 2027
    Component: 1
    Candidate number | Mark
    0012 | 30
    == Dates ==
    Academic year: 2026-27
    Event ID | Event | Official date | Done | Owner
    TA-7 | Account | 28/10/2026 | | EO
    TA-11 | Registration | 01/11/2026 | 20/10/2026 |`))
})

test('text: overdue first, then what comes next, then done', async () => {
  const { code, out } = await runCli('dates', file, '--as-of', '2027-05-01')
  expect(code).toBe(1)
  const order = ['Overdue', '28 October 2026, a Wednesday: Edexcel Online account', 'Due now', '15 May 2027, a Saturday: Deadline for marks and sample', 'advised by 14 May 2027, a Friday', 'Done', '1 November 2026, a Sunday: Registration of students']
  const at = order.map(words => out.indexOf(words))
  expect(at).not.toContain(-1)
  expect(at).toEqual([...at].sort((one, other) => one - other))
})

test('JSON holds what the text says, days as yyyy-mm-dd', async () => {
  const { out } = await runCli('dates', file, '--as-of', '2027-05-01', '--format', 'json')
  const made = JSON.parse(out) as ReturnType<typeof datesJson>
  expect(made.asOf).toBe('2027-05-01')
  expect(made.dates[0]).toEqual({
    id: 'pearson-tech-awards-2025-26/TA-7//2026', catalogue: 'TA-7', rulebook: 'pearson-tech-awards-2025-26',
    event: 'Edexcel Online account, and terms and conditions', series: null, scope: null, opens: '2026-09-15', officialDate: '2026-10-28',
    weekday: 'Wednesday', advisedDate: null, doneDate: null, status: 'overdue', owner: 'EO', sheet: 'Dates', cell: 'C3',
    source: { document: 'pearson-tech-awards-2025-26', section: 'Compliance' }, note: null
  })
  expect(made.dates.find(({ status }) => status === 'done')).toEqual(expect.objectContaining({ catalogue: 'TA-11', doneDate: '2026-10-20' }))
  expect(made.records.length).toBeGreaterThan(0)
})

test('a calendar file, the same each time', async () => {
  const args = ['dates', file, '--as-of', '2027-05-01', '--format', 'ics'] as const
  const [first, again] = [await runCli(...args), await runCli(...args)]
  expect(first.out).toBe(again.out)
  expect(first.out).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(first.out).toMatch(/DTSTART;VALUE=DATE:20270515\r\n/)
})

test.each([
  [['dates'], 'Name the one workbook'],
  [['dates', file, '--as-of', '1/5/27'], '--as-of takes a day'],
  [['dates', file, '--format', 'csv'], '--format takes text or json or ics']
])('%j is refused', async (args, words) => {
  const { code, error } = await runCli(...args)
  expect([code, error]).toEqual([2, expect.stringContaining(words)])
})
