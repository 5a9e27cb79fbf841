import { formatDay, weekdayName } from '../../domain/dates'

const dayText = (day: number) => `${formatDay(day)}, a ${weekdayName(day)}`

/** Every word of the Dates tab that is not the dates' own. */
export const strings = {
  title: 'Dates',
  reading: 'Reading the dates…',
  nothing: 'No guide speaks of a sheet of this workbook, and it has no key dates. “New sheet from template” has a Key dates sheet to begin with.',
  asOf: (day: number) => `As of ${formatDay(day)}.`,
  group: (words: string, count: number) => `${words}: ${count}`,
  day: dayText,
  about: (parts: readonly (string | null)[]) => parts.filter(part => part !== null).join(', '),
  opens: (day: number) => `From ${formatDay(day)}.`,
  advised: (day: number) => `Advised by ${dayText(day)}.`,
  done: (day: number) => `Done on ${formatDay(day)}.`,
  owner: (owner: string) => `Who: ${owner}.`,
  source: (guide: string, section: string) => `${guide}, “${section}”`,
  goTo: (sheet: string, cell: string) => `Go to ${sheet}, ${cell}`,

  calendar: 'Add to calendar',
  calendarOf: (event: string) => `Add to calendar: ${event}`,
  calendarAll: 'All dates as a calendar file',
  calendarHint: 'Opens in Outlook and other calendars; added again, each date is still there once. Notes stay here, so no learner is named in it unless under Event.',
  calendarMade: 'The calendar file is in your downloads: open it to add the dates.',
  calendarCopy: 'If no file came, copy its text, save it as dates.ics, and open that.',
  copy: 'Copy the calendar text',
  copied: 'Copied.',
  copyYourself: 'The text is selected: press Ctrl+C, or Cmd+C on a Mac.',
  calendarText: 'Calendar text',

  keepTitle: 'Keep until',
  keep: (until: number | null) => (until === null ? 'Keep: a case is open' : dayText(until)),
  keepOver: 'The time is over.',
  recordsTitle: 'Records',
  recordDue: (day: number) => `Due ${formatDay(day)}.`
}
