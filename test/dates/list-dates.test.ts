import { formatIso } from '../../src/domain/dates'
import type { DatesReport } from '../../src/model/dates'
import { openWorkbookFile } from '../../src/workbook/file'
import { listDatesOf } from '../../src/flow/list-dates'
import { dayOf } from '../../src/domain/dates'
import { makeWorkbook } from '../workbook/make-workbook'
import { datesOf } from './dates-of'

const iso = (day: number | null) => (day === null ? '' : formatIso(day))

const brief = ({ dates }: DatesReport) =>
  dates.map(({ catalogue, event, opens, official, status }) => [catalogue ?? event, iso(opens), iso(official), status].join(' '))

const fixed = (report: DatesReport) => report.dates.filter(({ official, place }) => official !== null && place === null)
  .map(({ catalogue, opens, official }) => [catalogue, iso(opens), iso(official)].filter(part => part !== '').join(' '))
  .sort()

describe('each guide’s own dates, without a sheet of key dates', () => {
  test.each([
    ['Tech Awards', 'Academic year: 2025-26\nCandidate number | Component | Mark /60\n0012 | 1 | 30', '2025-09-01', [
      'TA-11 2025-09-01 2025-11-01', 'TA-53.1 2025-12-15', 'TA-53.2 2026-05-15', 'TA-7 2025-09-15 2025-10-28'
    ]],
    ['quality assurance', 'Rulebook: QA\nAcademic year: 2021-22\nProgramme | Suite | Rating | Rating last year | Live registrations\nSport | Nationals 2016 | Low | Low | 40', '2021-09-01', [
      'QA-10 2021-10-11', 'QA-12.1 2021-10-01 2021-12-31', 'QA-22 2021-09-30', 'QA-23 2021-10-15', 'QA-4 2021-09-30', 'QA-65 2022-01-10',
      'QA-66 2021-12-03', 'QA-67 2021-12-15', 'QA-69 2021-10-18 2021-10-18', 'QA-72 2021-09-30'
    ]],
    ['Q-TAG', 'Academic year: 2020-21\nCandidate number | Qualification | Level | Q-TAG\n0012 | BTEC National in Sport | 3 | D', '2021-03-01', [
      'QT-115 2021-06-18', 'QT-14 2021-06-18', 'QT-58 2021-03-25', 'QT-59 2021-06-18', 'QT-63 2021-06-18', 'QT-64 2021-08-31',
      'QT-71 2021-05-26 2021-06-18', 'QT-75.2 2021-06-18 2021-07-24', 'QT-76.1 2021-08-10', 'QT-76.2 2021-08-12'
    ]],
    ['VTCT', 'Rulebook: VTCT\nLearner ID | Component | Assessment type | TAG | TAG uploaded\nL1 | 1 | External | D | 01/05/2021', '2021-05-01', [
      'VT-4 2021-05-21', 'VT-6 2021-05-20'
    ]],
    ['BTEC International, which gives none', 'Academic year: 2023-24\nRulebook: IA\nLearner ID | Unit | Assignment | Deadline | Submitted\nL1 | 1 | A1 | 01/02/2024 | 01/02/2024', '2023-10-01', []]
  ] as const)('%s', async (_guide, sheet, asOf, expected) => {
    const report = await datesOf(sheet, asOf)
    expect(fixed(report)).toEqual(expect.arrayContaining([...expected]))
    expect(report.dates.some(({ rulebook, status }) => rulebook !== null && status === 'no date')).toBe(true)
    expect(report.dates.every(({ source, rulebook }) => source?.document === rulebook)).toBe(true)
    if (expected.length === 0) expect(fixed(report)).toEqual([])
  })
})

const keyDates = (...rows: readonly string[]) => ['== Dates ==', 'Academic year: 2025-26', 'Event ID | Event | Official date | Advised date | Done | Owner', ...rows].join('\n')
const only = ({ dates }: DatesReport, catalogue: string) => dates.filter(item => item.catalogue === catalogue)

describe('where a date stands', () => {
  test.each([
    ['2025-10-13', 'due'], // its window is open
    ['2025-09-14', 'upcoming'],
    ['2025-09-15', 'due'],
    ['2025-10-28', 'due'],
    ['2025-10-29', 'overdue']
  ])('on %s: %s', async (asOf, status) => {
    const report = await datesOf(keyDates('TA-7 | Account | 28/10/2025 | | | EO'), asOf)
    expect(only(report, 'TA-7')).toEqual([expect.objectContaining({ status, owner: 'EO', place: { sheet: 'Dates', cell: 'C3' } })])
  })

  test('done, on the sheet itself or in the records', async () => {
    const row = 'TA-7 | Account | 28/10/2025 | |'
    expect(only(await datesOf(keyDates(`${row} 20/10/2025`), '2026-01-01'), 'TA-7')[0]?.status).toBe('done')
    const recorded = `${keyDates(row)}\n== Records ==\nItem ID | Item | Done\nTA-7.1 | Account | Yes\nTA-7.2 | Terms | Yes`
    expect(only(await datesOf(recorded, '2026-01-01'), 'TA-7')[0]?.status).toBe('done')
  })

  test('what others do is over, not overdue, and so is what nothing in the workbook speaks of', async () => {
    const report = await datesOf('Rulebook: QA\nAcademic year: 2021-22\nProgramme | Suite | Rating | Rating last year | Live registrations\nSport | Nationals 2016 | Low | Low | 40', '2026-01-01')
    expect(report.dates.filter(({ status }) => status === 'overdue')).toEqual([])
    expect(only(report, 'QA-65')[0]?.status).toBe('over')
  })

  test('the centre’s own dates are listed too', async () => {
    const report = await datesOf(keyDates('TA-7 | Account | 28/10/2025 | | |', ' | Open day | 01/03/2026 | | |'), '2025-09-01')
    expect(brief(report)).toContain('Open day  2026-03-01 upcoming')
  })
})

test('a deadline on a weekend stays, with the working day before beside it', async () => {
  const marks = (year: number) => `Series: May/June ${year}\nComponent: 1\nCandidate number | Mark\n0012 | 30`
  const [item] = only(await datesOf(marks(2027), '2027-04-01'), 'TA-53')
  expect([iso(item?.official ?? null), iso(item?.advised ?? null), item?.place]).toEqual(['2027-05-15', '2027-05-14', expect.objectContaining({ cell: 'A1' })])
  expect(only(await datesOf(marks(2026), '2026-04-01'), 'TA-53')[0]?.advised).toBeNull()
})

test('bank holidays move the advised day where the setting says so', async () => {
  const sheets = (value: string) => `${keyDates(' | Visit | 26/12/2026 | | |')}\n== Settings ==\nSetting | Value\nta.advice-bank-holidays | ${value}`
  const advised = async (value: string) => (await datesOf(sheets(value), '2026-09-01')).dates.find(({ event }) => event === 'Visit')?.advised ?? null
  expect([iso(await advised('No')), iso(await advised('Yes'))]).toEqual(['2026-12-25', '2026-12-24'])
})

test('a series on the marks sheet is not listed twice beside the guide’s own day', async () => {
  const report = await datesOf('Academic year: 2025-26\nSeries: May/June 2026\nComponent: 1\nCandidate number | Mark\n0012 | 30', '2026-04-01')
  expect(report.dates.filter(({ official }) => official === dayOf(2026, 5, 15)).map(({ catalogue }) => catalogue)).toEqual(['TA-53'])
})

test('computed deadlines: an appeal within 30 days, and nobody must', async () => {
  const log = 'Component | Series | Marks submitted | Sample uploaded | ROMM service | ROMM decision date | Appeal date\n1 | May/June 2026 | 15/05/2026 | 15/05/2026 | 3 | 01/09/2026 |'
  const [appeal] = only(await datesOf(log, '2026-09-05'), 'TA-67')
  expect([iso(appeal?.official ?? null), appeal?.status]).toEqual(['2026-10-01', 'upcoming'])
  expect(only(await datesOf(log, '2026-10-02'), 'TA-67')[0]?.status).toBe('over')
})

describe('keep until, each by its own guide', () => {
  const ends = ({ keepUntil }: DatesReport) => keepUntil.map(({ catalogue, scope, until }) => [catalogue, scope, iso(until)])
  test.each([
    ['TA-75', 'Rulebook: TA\nULN | Programme | Registration date | Certificates received\n9276308686 | Enterprise | 01/10/2023 | 20/09/2025\n1234567890 | Enterprise | 01/10/2023 | 20/09/2025', [['TA-75', '2 learners', '2025-12-13']]],
    ['QA-45, QA-46', 'Rulebook: QA\nAcademic year: 2021-22\nULN | Registration date | Certification date | Certificates issued\n9276308686 | 01/09/2020 | 15/08/2022 | 20/09/2022', [
      ['QA-46', '9276308686', '2022-12-13'], ['QA-45', '9276308686', '2025-08-15']
    ]],
    ['IA-76, IA-79', 'Rulebook: IA\nAcademic year: 2023-24\nULN | Status | Certification date | Certificates received\n9276308686 | Certificating | 15/08/2024 | 20/09/2024', [
      ['IA-76', '9276308686', '2024-12-13'], ['IA-79', '9276308686', '2027-08-15']
    ]],
    ['QT-52', 'Candidate number | Level | Q-TAG | Results issued | Case | Case concluded | Disposal date\n0012 | 3 | M | 10/08/2021 | Appeal | open |\n0013 | 3 | M | 10/08/2021 | | |', [
      ['QT-52', '0012', ''], ['QT-52', '0013', '2022-02-10']
    ]]
  ] as const)('%s', async (_ids, sheet, expected) => {
    expect(ends(await datesOf(sheet, '2020-01-01'))).toEqual(expected)
  })
})

test('records: missing, older than it may be, held, due, not needed, and not on the checklist', async () => {
  const sheet = `Rulebook: QA
    Academic year: 2021-22
    Item ID | Item | Applicable | Done | Last reviewed
    QA-6.1 | Equality | | Yes | 01/09/2020
    QA-6.2 | Safeguarding | | Yes | 01/09/2021
    QA-6.4 | Blended | No | |
    QA-4 | Declaration | | No |
    QA-9 | English | | No |`
  const { records } = await datesOf(sheet, '2021-09-20')
  const status = (id: string) => records.find(({ catalogue }) => catalogue === id)?.status
  expect(['QA-6.1', 'QA-6.2', 'QA-6.4', 'QA-4', 'QA-9', 'QA-6.3', 'QA-6.12'].map(status)).toEqual(
    ['older', 'held', 'not needed', 'due', 'missing', 'not listed', undefined]
  )
})

test('dates of a workbook that counts from 1904 are the same days', async () => {
  const sheet = (serial: number) => `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Event ID</t></is></c><c r="B1" t="inlineStr"><is><t>Event</t></is></c><c r="C1" t="inlineStr"><is><t>Official date</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>TA-7</t></is></c><c r="B2" t="inlineStr"><is><t>Account</t></is></c><c r="C2"><v>${serial}</v></c></row></sheetData>`
  const bytes = makeWorkbook({ sheets: { Dates: sheet(45958 - 1462) }, workbook: '<workbookPr date1904="1"/>' })
  const report = await listDatesOf(openWorkbookFile(bytes), { asOf: dayOf(2025, 9, 1) })
  expect(only(report, 'TA-7').map(({ official }) => iso(official))).toEqual(['2025-10-28'])
})
