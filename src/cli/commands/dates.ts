import { calendarFile } from '../../dates/calendar-file'
import { listDatesOf } from '../../flow/list-dates'
import { dayGiven, oneOf, readArguments } from '../arguments'
import { datesJson } from '../dates-json'
import { datesText } from '../dates-text'
import { about, openFile } from '../files'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

/** Lists the dates of a workbook: 1 where something is overdue. */
export async function datesCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { 'as-of': { type: 'string' }, format: { type: 'string' } })
  const format = oneOf('format', values.format, ['text', 'json', 'ics'])
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Usage('Name the one workbook whose dates are listed.')
  const asOf = dayGiven('as-of', values['as-of'])
  const report = await about(file, async () => listDatesOf((await openFile(file)).workbook, { asOf }))
  if (format === 'json') terminal.out(JSON.stringify(datesJson(file, report), null, 2))
  else terminal.out(format === 'ics' ? calendarFile(report.dates, report) : datesText(file, report))
  return report.dates.some(({ status }) => status === 'overdue') ? 1 : 0
}
