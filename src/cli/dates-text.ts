import { formatDay, weekdayName } from '../domain/dates'
import { dateStatuses, dateWords, recordStatuses, recordWords } from '../model/date-words'
import type { DateItem, DatesReport, KeepItem, RecordItem } from '../model/dates'
import type { Source } from '../model/finding'

/** As many records of a status are named; the others are counted. */
const MOST_NAMED = 10

/** What `dates` prints: overdue first, then what comes next, then the rest. */
export function datesText(file: string, { asOf, guides, dates, keepUntil, records }: DatesReport): string {
  const titled = ({ document, section }: Source) => `${guides[document] ?? document}, "${section}"`
  const groups = dateStatuses.flatMap(status => section(dateWords[status], dates.filter(one => one.status === status).flatMap(one => dateLines(one, titled))))
  const kept = section('Keep until', keepUntil.map(one => keepLine(one, titled)))
  const held = recordStatuses.flatMap(status => recordLines(recordWords[status], records.filter(one => one.status === status)))
  const nothing = dates.length + keepUntil.length + records.length === 0 ? ['No guide speaks of a sheet of this workbook, and it has no key dates.'] : []
  return [`${file}, as of ${formatDay(asOf)}`, ...nothing, ...groups, ...kept, ...section('Records', held)].join('\n')
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)]
}

function dateLines(item: DateItem, titled: (source: Source) => string): readonly string[] {
  const { event, series, scope, official, opens, advised, done, owner, place, source, catalogue, note } = item
  const about = [event, series, scope].filter(one => one !== null).join(', ')
  const day = official === null ? '' : `${dayText(official)}: `
  const more = [
    ...(opens === null ? [] : [`from ${formatDay(opens)}`]),
    ...(advised === null ? [] : [`advised by ${dayText(advised)}`]),
    ...(done === null ? [] : [`done on ${formatDay(done)}`]),
    ...(owner === null ? [] : [owner]),
    ...(place ? [`${place.sheet}!${place.cell}`] : [])
  ]
  if (item.status === 'no date' && place === null) return [`${about}${catalogue === null ? '' : ` (${catalogue})`}`]
  return [
    `${day}${about}${more.length === 0 ? '' : ` (${more.join('; ')})`}`,
    ...(source ? [`  ${catalogue ?? ''}: ${titled(source)}`] : []),
    ...(note === null ? [] : [`  ${note}`])
  ]
}

function keepLine({ what, scope, until, isOver, place, source, catalogue }: KeepItem, titled: (source: Source) => string): string {
  const end = until === null ? 'keep: a case is open' : `${formatDay(until)}${isOver ? ', over' : ''}`
  return `${what}: ${end} (${scope}; ${place.sheet}!${place.cell}; ${catalogue}: ${titled(source)})`
}

function recordLines(title: string, items: readonly RecordItem[]): readonly string[] {
  if (items.length === 0) return []
  const isShort = items.every(({ status }) => status === 'held' || status === 'not needed')
  const named = items.slice(0, MOST_NAMED).map(({ item, catalogue, due, place }) => {
    const more = [catalogue, ...(due === null ? [] : [`due ${formatDay(due)}`]), ...(place ? [`${place.sheet}!${place.cell}`] : [])]
    return `  ${item} (${more.join('; ')})`
  })
  const rest = items.length > MOST_NAMED ? [`  and ${items.length - MOST_NAMED} more`] : []
  return [`${title}: ${items.length}`, ...(isShort ? [] : [...named, ...rest])]
}

const dayText = (day: number) => `${formatDay(day)}, a ${weekdayName(day)}`
