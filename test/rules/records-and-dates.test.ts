import { dayInAcademicYear, formatAcademicYear } from '../../src/domain/academic-year'
import { formatDay } from '../../src/domain/dates'
import type { KeyDateList } from '../../src/rules/key-dates/key-date'
import * as international from '../../src/rules/pearson-btec-international-2023-24/edition'
import { keyDates as internationalDates } from '../../src/rules/pearson-btec-international-2023-24/key-dates'
import { records as internationalRecords } from '../../src/rules/pearson-btec-international-2023-24/records'
import * as qualityAssurance from '../../src/rules/pearson-btec-quality-assurance-2021-22/edition'
import { keyDates as qualityAssuranceDates } from '../../src/rules/pearson-btec-quality-assurance-2021-22/key-dates'
import { records as qualityAssuranceRecords } from '../../src/rules/pearson-btec-quality-assurance-2021-22/records'
import * as qTag from '../../src/rules/pearson-q-tag-2021/edition'
import { keyDates as qTagDates } from '../../src/rules/pearson-q-tag-2021/key-dates'
import { records as qTagRecords } from '../../src/rules/pearson-q-tag-2021/records'
import * as techAwards from '../../src/rules/pearson-tech-awards-2025-26/edition'
import { keyDates as techAwardsDates } from '../../src/rules/pearson-tech-awards-2025-26/key-dates'
import { records as techAwardsRecords } from '../../src/rules/pearson-tech-awards-2025-26/records'
import type { RecordEntry, RecordList } from '../../src/rules/records/record-entry'
import * as vtct from '../../src/rules/vtct-tag-2021/edition'
import { keyDates as vtctDates } from '../../src/rules/vtct-tag-2021/key-dates'
import { records as vtctRecords } from '../../src/rules/vtct-tag-2021/records'
import { reportOn } from './every-rule'

interface Guide {
  readonly name: string
  readonly year: number
  readonly sections: readonly string[]
  readonly records: RecordList
  readonly keyDates: KeyDateList
}

const guides: readonly Guide[] = [
  { name: 'QT', year: 2020, ...qTag.edition, records: qTagRecords, keyDates: qTagDates },
  { name: 'QA', year: 2021, ...qualityAssurance.edition, records: qualityAssuranceRecords, keyDates: qualityAssuranceDates },
  { name: 'IA', year: 2023, ...international.edition, records: internationalRecords, keyDates: internationalDates },
  { name: 'VT', year: 2020, ...vtct.edition, records: vtctRecords, keyDates: vtctDates },
  { name: 'TA', year: 2025, ...techAwards.edition, records: techAwardsRecords, keyDates: techAwardsDates }
]

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const idsOf = ({ id, parts = [] }: RecordEntry) => (parts.length === 0 ? [id] : parts.map((_, index) => `${id}.${index + 1}`))

/** A checklist with every row that the guide knows, each answered alike. */
const checklist = ({ year, records }: Guide, answer: string, ...more: readonly string[]) => `
    == Records ==
    Academic year: ${formatAcademicYear(year)}
    Item ID | Item | Applicable | Done | Date done
    ${[...records.entries.flatMap(idsOf).map(id => `${id} | Record | Yes | ${answer}`), ...more].join('\n    ')}`

const calendar = ({ year, keyDates }: Guide, done: (day: string) => string) => `
    == Dates ==
    Academic year: ${formatAcademicYear(year)}
    Event ID | Event | Official date | Done
    ${keyDates.dates.map(({ name, event, official }) => {
      const day = official ? formatDay(dayInAcademicYear(year, official)) : ''
      return `${name} | ${event} | ${day} | ${done(day)}`
    }).join('\n    ')}`

const told = async (sheets: string, asOf: string) =>
  (await reportOn(sheets, asOf)).findings
    .filter(({ source }) => source.document !== 'every-sheet')
    .map(({ severity, catalogue, source, sheet, cell }) => ({ severity, catalogue: catalogue.join(','), section: source.section, at: `${sheet}!${cell}` }))

describe.each(guides)('$name', guide => {
  const { name, sections, records, keyDates, year } = guide

  it('stands on sections of its document, and names each entry once', () => {
    for (const { section } of [...records.entries, ...keyDates.dates]) expect(sections).toContain(section)
    expect(repeated(records.entries.map(({ id }) => id))).toEqual([])
    expect(repeated(keyDates.dates.map(one => one.name))).toEqual([])
    for (const { id } of [...records.entries, ...keyDates.dates]) expect(id.startsWith(`${name}-`)).toBe(true)
  })

  it('raises nothing about dates that were all met', async () => {
    expect(await told(calendar(guide, day => day), `${year + 1}-08-31`)).toEqual([])
  })

  it('raises nothing on the first day of the year, when nothing is done', async () => {
    expect(await told(calendar(guide, () => ''), `${year}-09-01`)).toEqual([])
  })

  it('speaks of every row that is answered with No, by its own entry and section', async () => {
    const found = await told(checklist(guide, 'No |'), `${year + 1}-08-31`)
    const spoken = new Set(found.map(({ catalogue }) => catalogue))
    const asked = records.entries.filter(({ isOptional, isRequest, hasOwnRule }) => !isOptional && !isRequest && !hasOwnRule)
    expect(asked.map(({ id }) => id).filter(id => !spoken.has(id))).toEqual([])
    for (const { id, section } of asked) expect(found).toContainEqual(expect.objectContaining({ catalogue: id, section }))
  })

  it('asks for blank answers once a sheet', async () => {
    const found = await told(checklist(guide, '|'), `${year}-09-01`)
    const asked = found.filter(({ severity, at }) => severity === 'advice' && at === 'Records!D2')
    expect(asked).toHaveLength(1)
  })
})

it('is quiet about a checklist on which all is in place', async () => {
  const [, ofQualityAssurance, , , ofTechAwards] = guides
  if (!ofQualityAssurance || !ofTechAwards) throw new Error('A guide is missing.')
  const signed = ['QA-5 | HoC | Yes | Yes | 28 September 2021', 'QA-5 | QN | Yes | Yes | 28 September 2021']
  expect(await told(checklist(ofQualityAssurance, 'Yes | 28 September 2021', ...signed), '2022-01-10')).toEqual([
    // The same day for all rows is before the activity can be.
    expect.objectContaining({ catalogue: 'QA-12', severity: 'advice' })
  ])
  expect(await told(checklist(ofTechAwards, 'Yes | 1 October 2025'), '2026-01-10')).toEqual([])
})

it('keeps the rows of one guide from the rules of another', async () => {
  const sheets = `
    == Records ==
    Item ID | Item | Done
    QA-9    | English | No
    TA-10.1 | Entry | No
    IA-80   | Store | No
    QT-84.1 | Standardisation | No
    VT-20   | Visit | No`
  const found = (await told(sheets, '2026-01-10')).filter(({ severity, catalogue }) => severity !== 'advice' || catalogue === 'VT-20')
  expect(found.map(({ catalogue, at }) => `${catalogue} ${at}`).sort()).toEqual([
    'IA-80 Records!C4', 'QA-9 Records!C2', 'QT-84 Records!C5', 'TA-10 Records!C3', 'VT-20 Records!C6'
  ])
})
