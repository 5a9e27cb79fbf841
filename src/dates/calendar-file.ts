import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { formatDay, weekdayName, type Day } from '../domain/dates'
import { ticketOf } from '../domain/ticket'
import type { DateItem, DatesReport } from '../model/dates'

const MILLISECONDS = 86_400_000
const SECONDS = 86_400
const NINE_O_CLOCK = 9 * 3600

/**
 * Dates as an iCalendar file (RFC 5545), an all-day event each, on the official day. Whoever imports it again has each
 * event once, and no learner is named: calendars are often shared. What has no day, is done or is over is left out.
 */
export function calendarFile(dates: readonly DateItem[], { asOf, guides }: Pick<DatesReport, 'asOf' | 'guides'>): string {
  const calendar = ical({ name: 'Centre Check', prodId: { company: 'Centre Check', product: 'Key dates', language: 'EN' }, method: ICalCalendarMethod.PUBLISH })
  for (const item of dates) {
    const { official, status, id } = item
    if (official === null || status === 'done' || status === 'over') continue
    const event = calendar.createEvent({
      id: `${ticketOf('date', id).slice(0, 32)}@centre-check`,
      stamp: at(asOf),
      start: at(official),
      end: at(official + 1),
      allDay: true,
      summary: item.series === null ? item.event : `${item.event}, ${item.series}`,
      description: describe(item, official, guides),
      transparency: ICalEventTransparency.TRANSPARENT
    })
    event.createAlarm({ type: ICalAlarmType.display, trigger: secondsBefore(official, item.advised), description: item.event })
  }
  return calendar.toString()
}

/** Without the row's own note, in which someone may have named a learner. */
function describe({ opens, advised, source, catalogue }: DateItem, official: Day, guides: DatesReport['guides']): string {
  return [
    ...(opens === null ? [] : [`From ${formatDay(opens)}.`]),
    `Official date: ${formatDay(official)}, a ${weekdayName(official)}.`,
    ...(advised === null ? [] : [`Advised: by ${formatDay(advised)}, a ${weekdayName(advised)}.`]),
    ...(source ? [`${guides[source.document] ?? source.document}, "${source.section}" (${catalogue ?? ''}).`] : [])
  ].join('\n')
}

/** At nine on the advised day, else on the day before. */
function secondsBefore(official: Day, advised: Day | null): number {
  const days = advised === null || advised >= official ? 1 : official - advised
  return days * SECONDS - NINE_O_CLOCK
}

const at = (day: Day) => new Date(day * MILLISECONDS)
