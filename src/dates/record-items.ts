import { academicYearOf, dayInAcademicYear } from '../domain/academic-year'
import type { Day } from '../domain/dates'
import { monthsAfter } from '../domain/keep-until'
import type { DateItem, RecordItem, RecordStatus } from '../model/dates'
import type { TypedSheet } from '../recognise/typed-sheet'
import { isDoneOnKeyDates } from '../rules/done-elsewhere'
import type { RecordEntry, RecordPart } from '../rules/records/record-entry'
import { recordedOn, type Recorded } from '../rules/records/recorded'
import { listedRulebooks, type DatesInput, type ListedRulebook } from './dates-input'
import { yearsOf } from './key-date-items'
import { standingOf } from './standing'
import { wiseDay } from './wise-day'

type Line = Recorded & { readonly sheet: TypedSheet<'records-checklist'> }

type NumberedPart = RecordPart & { readonly number: number | null }

/** What each guide asks to have in place, and how far the checklists have it. */
export function recordItems(input: DatesInput): readonly RecordItem[] {
  return listedRulebooks(input).flatMap(book => {
    const { entries, reviewed = [] } = book.listed.records
    const all = [...entries, ...reviewed.filter(({ id }) => !entries.some(entry => entry.id === id))]
    const lines = linesIn(input, book, all)
    return all.flatMap(entry => {
      const own = lines.filter(line => line.entry === entry)
      const listed = own.map(line => itemOf(input, book, line))
      // A request, and what only some centres need, is missing nowhere.
      const isWanted = !entry.isOptional && !entry.isRequest && !reviewed.some(({ id }) => id === entry.id && !entries.some(one => one.id === id))
      if (!isWanted || own.some(({ part }) => part === null)) return listed
      const parts: readonly NumberedPart[] = entry.parts?.map((part, index) => ({ ...part, number: index + 1 })) ?? [{ item: entry.item, number: null }]
      const absent = parts.filter(({ ifApplicable, number }) => ifApplicable !== true && !own.some(({ part }) => part === number))
      return [...listed, ...absent.map(part => unlisted(input, book, entry, part))]
    })
  })
}

/** Duties on the records lists that have a day, and no event among the key dates. */
export function recordDates(input: DatesInput): readonly DateItem[] {
  return listedRulebooks(input).flatMap(book => {
    const dated = book.listed.records.entries.filter(({ id, due }) => due && !book.listed.keyDates.dates.some(date => date.id === id))
    const lines = linesIn(input, book, dated)
    return dated.flatMap(entry => yearsOf(input, book).map(year => dateOf(input, { book, entry, year, line: lines.find(line => line.entry === entry) })))
  })
}

interface Dated {
  readonly book: ListedRulebook
  readonly entry: RecordEntry
  readonly year: number
  readonly line: Line | undefined
}

function dateOf(input: DatesInput, { book, entry, year, line }: Dated): DateItem {
  const { id, item, section, due, opens: first } = entry
  const official = due ? dayInAcademicYear(year, due) : null
  const opens = first ? dayInAcademicYear(year, first) : null
  const done = line?.sheet.column('done-date')?.value(line.row) ?? null
  const isDone = line !== undefined && (done !== null || line.sheet.column('done')?.value(line.row) === 'yes')
  return {
    id: [book.id, id, '', year].join('/'),
    catalogue: id,
    rulebook: book.id,
    event: item,
    series: null,
    scope: null,
    opens,
    official,
    advised: official === null ? null : (wiseDay(official, input.settings) ?? null),
    done,
    status: standingOf({ asOf: input.asOf, near: input.settings['calendar.due-days'], opens, official, isDone, isAsked: line !== undefined && !entry.isOptional }),
    owner: line?.sheet.column('done-by')?.value(line.row) ?? null,
    place: line ? placeOf(line) : null,
    source: { document: book.id, section },
    note: null
  }
}

function linesIn({ workbook }: DatesInput, { id }: ListedRulebook, entries: readonly RecordEntry[]): readonly Line[] {
  return workbook.sheetsOf('records-checklist').flatMap(sheet =>
    recordedOn(sheet, entries).filter(({ row }) => sheet.isUnder(row, id)).map(recorded => ({ ...recorded, sheet }))
  )
}

function itemOf(input: DatesInput, book: ListedRulebook, line: Line): RecordItem {
  const { entry, part, item, sheet, row } = line
  const due = dueOf(input, book, line)
  return {
    catalogue: part === null ? entry.id : `${entry.id}.${part}`,
    rulebook: book.id,
    item,
    status: statusOf(input, line, due),
    due,
    done: sheet.column('done-date')?.value(row) ?? null,
    place: placeOf(line),
    source: { document: book.id, section: entry.section }
  }
}

function dueOf({ asOf, settings }: DatesInput, { listed }: ListedRulebook, { entry, sheet, row }: Line): Day | null {
  const said = sheet.column('due-date')?.value(row)
  if (said !== undefined) return said
  if (entry.due) return dayInAcademicYear(sheet.academicYear ?? listed.records.onlyYear ?? academicYearOf(asOf), entry.due)
  const reviewed = sheet.column('done-date')?.value(row)
  const isReviewed = listed.records.reviewed?.some(({ id }) => id === entry.id) === true
  return isReviewed && reviewed !== undefined ? monthsAfter(reviewed, settings['policy.review-months']) : null
}

function statusOf({ workbook, asOf }: DatesInput, { entry, sheet, row, isApplicable }: Line, due: Day | null): RecordStatus {
  if (!isApplicable) return 'not needed'
  const [done, dates, closed] = [sheet.column('done'), sheet.column('done-date'), sheet.column('closed-date')]
  const said = done?.value(row)
  const isDone = said === 'yes' || (said !== 'no' && dates?.value(row) !== undefined) || (entry.isRequest === true && closed?.isBlank(row) === false)
  if (isDone) return due !== null && asOf > due && !entry.due && !entry.isRequest ? 'older' : 'held'
  if (isDoneOnKeyDates(workbook, entry.id)) return 'held'
  if (entry.isOptional) return 'not needed'
  if (due !== null) return asOf <= due ? 'due' : 'missing'
  return said === 'no' ? 'missing' : 'open'
}

function unlisted(input: DatesInput, book: ListedRulebook, entry: RecordEntry, part: NumberedPart): RecordItem {
  const year = yearsOf(input, book)[0]
  return {
    catalogue: part.number === null ? entry.id : `${entry.id}.${part.number}`,
    rulebook: book.id,
    item: part.item,
    status: isDoneOnKeyDates(input.workbook, entry.id) ? 'held' : 'not listed',
    due: entry.due && year !== undefined ? dayInAcademicYear(year, entry.due) : null,
    done: null,
    place: null,
    source: { document: book.id, section: entry.section }
  }
}

function placeOf({ sheet, row }: Line) {
  const column = sheet.column('done') ?? sheet.column('item-id')
  return { sheet: sheet.name, cell: column?.cell(row) ?? sheet.firstHeadingCell }
}
