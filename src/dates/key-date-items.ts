import { academicYearOf, dayInAcademicYear, type DayOfYear } from '../domain/academic-year'
import { formatDay, type Day } from '../domain/dates'
import type { DateItem } from '../model/dates'
import type { Row, TypedSheet } from '../recognise/typed-sheet'
import { isDoneOnRecords } from '../rules/done-elsewhere'
import { readEntryId } from '../rules/entry-id'
import { isToldElsewhere, type KeyDate } from '../rules/key-dates/key-date'
import { listedRulebooks, type DatesInput, type ListedRulebook } from './dates-input'
import { standingOf } from './standing'
import { wiseDay } from './wise-day'

type KeyDatesSheet = TypedSheet<'key-dates'>

interface KeyDateLine {
  readonly sheet: KeyDatesSheet
  readonly row: Row
  readonly year: number | null
}

/** The dates of each guide, by the rows of the workbook where it has them, and the centre's own dates. */
export function keyDateItems(input: DatesInput): readonly DateItem[] {
  const lines = linesIn(input)
  const taken = new Set<Row>()
  const ofGuides = listedRulebooks(input).flatMap(book => {
    const years = yearsOf(input, book)
    return book.listed.keyDates.dates.flatMap(date => {
      const own = lines.filter(({ sheet, row }) => readEntryId(sheet.column('event-id')?.value(row))?.name === date.name && sheet.isUnder(row, book.id))
      for (const { row } of own) taken.add(row)
      const dated = own.map(line => guideItem(input, { book, date, year: book.listed.keyDates.onlyYear ?? line.year ?? years[0] ?? academicYearOf(input.asOf), line }))
      const rest = years.filter(year => !own.some(line => (book.listed.keyDates.onlyYear ?? line.year ?? years[0]) === year))
      return [...dated, ...rest.map(year => guideItem(input, { book, date, year }))]
    })
  })
  const own = lines.filter(({ row }) => !taken.has(row)).flatMap(line => ownItem(input, line) ?? [])
  return [...ofGuides, ...own]
}

/** The academic years of the guide's sheets; the one of the day where no sheet says. */
export function yearsOf({ workbook, asOf }: DatesInput, { id, listed }: ListedRulebook): readonly number[] {
  if (listed.keyDates.onlyYear !== undefined) return [listed.keyDates.onlyYear]
  const years = workbook.sheets.filter(sheet => sheet.rulebooks.includes(id)).flatMap(sheet => sheet.academicYear ?? [])
  return years.length > 0 ? [...new Set(years)].sort() : [academicYearOf(asOf)]
}

function linesIn({ workbook }: DatesInput): readonly KeyDateLine[] {
  return workbook.sheetsOf('key-dates').flatMap(sheet =>
    sheet.rows.map(row => {
      const day = sheet.column('official-date')?.value(row) ?? sheet.column('opens')?.value(row) ?? sheet.column('done-date')?.value(row)
      return { sheet, row, year: sheet.academicYear ?? (day === undefined ? null : academicYearOf(day)) }
    })
  )
}

interface GuideDate {
  readonly book: ListedRulebook
  readonly date: KeyDate
  readonly year: number
  readonly line?: KeyDateLine
}

function guideItem(input: DatesInput, { book, date, year, line }: GuideDate): DateItem {
  const { workbook, asOf } = input
  const on = (day: DayOfYear | undefined) => (day ? dayInAcademicYear(year, day) : null)
  const said = line && saidOn(line)
  // A newer guide may have another day, so that the sheet's goes before one that was moved to its year.
  const isOwn = book.edition(year).own
  const [ofGuide, ofSheet] = [on(date.official), said?.official ?? null]
  const official = isOwn ? (ofGuide ?? ofSheet) : (ofSheet ?? ofGuide)
  const opens = isOwn ? (on(date.opens) ?? said?.opens ?? null) : (said?.opens ?? on(date.opens))
  const isToldByRows = isToldElsewhere(workbook, date)
  const isDone = said?.isDone === true || isDoneOnRecords(workbook, date.name) || isDoneOnRecords(workbook, date.id)
  return {
    id: [book.id, date.name, said?.series ?? '', year].join('/'),
    catalogue: date.name,
    rulebook: book.id,
    event: date.event,
    series: said?.series ?? null,
    scope: null,
    opens,
    official,
    advised: said?.advised ?? (official === null ? null : (wiseDay(official, input.settings) ?? null)),
    done: said?.done ?? null,
    status: standingOf({ asOf, near: input.settings['calendar.due-days'], opens, official, isDone, isAsked: line !== undefined && date.severity !== null && !isToldByRows }),
    owner: said?.owner ?? null,
    place: said?.place ?? null,
    source: { document: book.id, section: date.section },
    note: noteOf({ official, ofSheet, isOwn, isToldByRows, title: book.edition(year).title, note: said?.note ?? null })
  }
}

interface Noted {
  readonly official: Day | null
  readonly ofSheet: Day | null
  readonly isOwn: boolean
  readonly isToldByRows: boolean
  readonly title: string
  readonly note: string | null
}

function noteOf({ official, ofSheet, isOwn, isToldByRows, title, note }: Noted): string | null {
  const notes = [
    ...(official === null ? ['The guide gives no day: the centre enters its own.'] : []),
    ...(ofSheet !== null && ofSheet !== official ? [`The sheet has ${formatDay(ofSheet)}.`] : []),
    ...(official !== null && ofSheet === null && !isOwn ? [`By the ${title}, moved to this year: a newer guide may have another day.`] : []),
    ...(isToldByRows ? ['Other sheets say row by row how far it is done.'] : []),
    ...(note === null ? [] : [note])
  ]
  return notes.length === 0 ? null : notes.join(' ')
}

function saidOn({ sheet, row }: KeyDateLine) {
  const done = sheet.column('done-date')
  const [official, ids, events] = [sheet.column('official-date'), sheet.column('event-id'), sheet.column('event')]
  return {
    official: official?.value(row) ?? null,
    opens: sheet.column('opens')?.value(row) ?? null,
    advised: sheet.column('advised-date')?.value(row) ?? null,
    done: done?.value(row) ?? null,
    isDone: done?.isBlank(row) === false,
    series: sheet.column('series')?.value(row) ?? null,
    owner: sheet.column('owner')?.value(row) ?? null,
    note: sheet.column('note')?.value(row) ?? null,
    place: { sheet: sheet.name, cell: (official ?? events ?? ids)?.cell(row) ?? sheet.firstHeadingCell }
  }
}

/** A date of the centre's own, which no guide speaks of. */
function ownItem(input: DatesInput, line: KeyDateLine): DateItem | null {
  const event = line.sheet.column('event')?.value(line.row)
  if (event === undefined) return null
  const { isDone, ...said } = saidOn(line)
  return {
    ...said,
    id: ['own', event, said.series ?? '', line.year ?? ''].join('/'),
    catalogue: null,
    rulebook: null,
    event,
    scope: null,
    advised: said.advised ?? (said.official === null ? null : (wiseDay(said.official, input.settings) ?? null)),
    status: standingOf({ asOf: input.asOf, near: input.settings['calendar.due-days'], opens: said.opens, official: said.official, isDone, isAsked: true }),
    source: null
  }
}
