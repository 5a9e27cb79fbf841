import { formatDay } from '../../domain/dates'
import { addWorkingDays, type Counting } from '../../domain/working-days/working-days'
import type { Examples } from '../example'
import { itemsOn, noItem } from './checklist'
import { rule } from './rule'

/** Working days from the activity to the report, and to its check by the team leader. */
const REPORT = 10
const TEAM_LEADER = 5
const COUNTING: Counting = { within: 'whole-year', dayOne: 'next-day', bankHolidaysCount: false }

/** The Lead Standards Verifier reports within two weeks of working days. */
export default rule({
  id: 'lsv-report-overdue',
  catalogue: ['QA-15'],
  severity: 'advice',
  title: 'The report of the Lead Standards Verifier is overdue',
  section: 'The Day of the Meeting',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'opened-date'],
  why: 'The report is due within 10 working days of the activity, the team leader’s check of it within the first 5.',
  fix: 'Ask the Lead Standards Verifier for the report, or enter the day on which it came.',
  *check({ sheet, columns: { 'opened-date': column }, calendar, asOf }) {
    const items = itemsOn(sheet, 15)
    if (items.length === 0) {
      yield noItem(15)
      return
    }
    const came = sheet.column('closed-date')
    for (const { row } of items) {
      const day = column.value(row)
      if (day === undefined) continue
      const due = addWorkingDays(calendar(), day, REPORT, COUNTING)
      const checkDue = addWorkingDays(calendar(), day, TEAM_LEADER, COUNTING)
      const isHere = came?.isBlank(row) === false || sheet.column('done')?.value(row) === 'yes'
      const done = isHere ? { done: came?.value(row) ?? null } : {}
      yield { row, column, label: 'Report due', result: formatDay(due), dated: { use: 'due', day: due, ...done } }
      yield { row, column, label: 'Team leader’s check due', result: formatDay(checkDue), dated: { use: 'due', day: checkDue, ...done } }
      if (came?.isBlank(row) === true && sheet.column('done')?.value(row) !== 'yes' && asOf > due) {
        yield { row, column: came, value: due, message: `The report on the activity of ${formatDay(day)} was due by ${formatDay(due)}, and no day is entered on which it came.` }
      }
    }
  }
})

const checklist = (item: string) => `
        Item ID | Item | Done | Date opened | Date closed
        QA-15 | ${item} | | 01/11/2021 |`

export const examples: Examples = {
  good: [
    {
      sheets: checklist('LSV report'),
      asOf: '2021-11-15',
      computed: ['D2: Report due = 15 November 2021', 'D2: Team leader’s check due = 8 November 2021']
    }
  ],
  bad: [
    {
      sheets: checklist('Report of the LSV'),
      asOf: '2021-11-16',
      findings: ['E2: The report on the activity of 1 November 2021 was due by 15 November 2021, and no day is entered on which it came.'],
      computed: ['D2: Report due = 15 November 2021', 'D2: Team leader’s check due = 8 November 2021']
    }
  ]
}
