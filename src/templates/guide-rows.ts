import { dayInAcademicYear, type DayOfYear } from '../domain/academic-year'
import { guideOf, knownRulebooks, type AwardingBody } from '../recognise/rulebooks'
import type { KeyDate, KeyDateList } from '../rules/key-dates/key-date'
import { keyDates as internationalDates } from '../rules/pearson-btec-international-2023-24/key-dates'
import { records as internationalRecords } from '../rules/pearson-btec-international-2023-24/records'
import { keyDates as qualityAssuranceDates } from '../rules/pearson-btec-quality-assurance-2021-22/key-dates'
import { records as qualityAssuranceRecords } from '../rules/pearson-btec-quality-assurance-2021-22/records'
import { keyDates as qTagDates } from '../rules/pearson-q-tag-2021/key-dates'
import { records as qTagRecords } from '../rules/pearson-q-tag-2021/records'
import { keyDates as techAwardsDates } from '../rules/pearson-tech-awards-2025-26/key-dates'
import { records as techAwardsRecords } from '../rules/pearson-tech-awards-2025-26/records'
import type { RecordEntry, RecordList } from '../rules/records/record-entry'
import { keyDates as vtctDates } from '../rules/vtct-tag-2021/key-dates'
import { records as vtctRecords } from '../rules/vtct-tag-2021/records'
import type { CellByColumn, DayToSerial } from './cell-by-column'

const lists: Readonly<Record<string, { readonly dates: KeyDateList; readonly records: RecordList } | undefined>> = {
  'pearson-q-tag-2021': { dates: qTagDates, records: qTagRecords },
  'pearson-btec-quality-assurance-2021-22': { dates: qualityAssuranceDates, records: qualityAssuranceRecords },
  'pearson-btec-international-2023-24': { dates: internationalDates, records: internationalRecords },
  'vtct-tag-2021': { dates: vtctDates, records: vtctRecords },
  'pearson-tech-awards-2025-26': { dates: techAwardsDates, records: techAwardsRecords }
}

const NO_DATE = 'The guide gives no day: enter the one that the awarding body publishes, or the one that holds for you.'
const IF_APPLICABLE = 'Only where it applies to your centre; if not, enter No under Applicable.'
const PER_CASE = 'One row for each; delete it where there is none.'

/** The events of the guides with the days that they give; a day on a weekend is not moved. */
export function keyDateRows(rulebook: string | undefined, serial: DayToSerial): readonly CellByColumn<'key-dates'>[] {
  return guides(rulebook).flatMap(({ awardingBody, academicYear, dates }) =>
    dates.dates.map(date => dateRow(date, awardingBody, day => serial(dayInAcademicYear(academicYear, day))))
  )
}

/** What the guides ask to be in place, one row for each numbered part. */
export function recordRows(rulebook: string | undefined, serial: DayToSerial): readonly CellByColumn<'records-checklist'>[] {
  return guides(rulebook).flatMap(({ academicYear, records }) =>
    records.entries.flatMap(entry => recordRowsOf(entry, day => serial(dayInAcademicYear(academicYear, day))))
  )
}

/** All guides, the latest first, or the one named. */
function guides(rulebook: string | undefined) {
  const wanted = rulebook === undefined ? [...knownRulebooks].sort((one, other) => other.academicYear - one.academicYear) : [guideOf(rulebook)]
  return wanted.flatMap(guide => {
    const found = guide && lists[guide.id]
    return found ? { ...guide, ...found } : []
  })
}

function dateRow(date: KeyDate, body: AwardingBody, on: (day: DayOfYear) => number): CellByColumn<'key-dates'> {
  const { name, event, opens, official } = date
  return {
    'event-id': name,
    'awarding-body': body,
    event,
    opens: opens ? on(opens) : null,
    'official-date': official ? on(official) : null,
    note: official ? null : NO_DATE
  }
}

function recordRowsOf(entry: RecordEntry, on: (day: DayOfYear) => number): CellByColumn<'records-checklist'>[] {
  const due = entry.due ? on(entry.due) : null
  const parts = entry.parts?.map((part, index) => ({ id: `${entry.id}.${index + 1}`, item: part.item, ifApplicable: part.ifApplicable === true }))
  return (parts ?? [{ id: entry.id, item: entry.item, ifApplicable: false }]).map(({ id, item, ifApplicable }) => ({
    'item-id': id,
    item,
    'due-date': due,
    note: ifApplicable ? IF_APPLICABLE : entry.isOptional === true || entry.isRequest === true ? PER_CASE : null
  }))
}
