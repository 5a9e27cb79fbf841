import { formatDay, type Day } from '../../domain/dates'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { itemsOn, noItem, type ChecklistSheet } from './checklist'
import { rule } from './rule'

/** The plan is agreed so many days before the activity. */
const WEEK = 7

/** The plan for the Lead Standards Verifier's activity is agreed a week ahead. */
export default rule({
  id: 'activity-plan-late',
  catalogue: ['QA-13'],
  severity: 'warning',
  title: 'The plan of the activity is agreed late',
  section: 'The Day of the Meeting',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'done', 'done-date'],
  why: 'The plan for the Lead Standards Verifier’s activity is agreed at least 1 week before it. Changes on the day do no harm.',
  fix: 'Agree the plan with the Lead Standards Verifier, and enter the day; if the activity is on another day, correct that in row QA-12.',
  *check({ sheet, workbook, columns: { done, 'done-date': agreed }, asOf }) {
    const items = itemsOn(sheet, 13)
    if (items.length === 0) {
      yield noItem(13)
      return
    }
    const activity = dayOfActivity(workbook)
    for (const { row } of items) {
      const due = sheet.column('due-date')?.value(row) ?? (activity === undefined ? undefined : activity - WEEK)
      if (due === undefined) {
        yield { cannotTell: 'Neither row QA-13 nor row QA-12 says when the activity is.' }
        continue
      }
      const day = agreed.value(row)
      const isAgreed = !agreed.isBlank(row) || done.value(row) === 'yes'
      yield { row, column: agreed, label: 'Plan to be agreed by', result: formatDay(due), dated: { use: 'due', day: due, ...(isAgreed && { done: day ?? null }) } }
      const end = `at least 1 week before the activity, by ${formatDay(due)}`
      if (day !== undefined && day > due) yield { row, column: agreed, value: day, message: `The plan was agreed on ${formatDay(day)}; it is agreed ${end}.` }
      else if (agreed.isBlank(row) && done.value(row) !== 'yes' && asOf > due) {
        yield { row, column: agreed, message: `No day is entered on which the plan was agreed; it is agreed ${end}.` }
      }
    }
  }
})

/** By the row of the activity itself, or that of the report on it. */
function dayOfActivity(workbook: TypedWorkbook): Day | undefined {
  const days = workbook.sheetsOf('records-checklist').flatMap(sheet => [
    ...itemsOn(sheet, 12).map(({ row }) => firstDay(sheet, row, ['done-date', 'due-date'])),
    ...itemsOn(sheet, 15).map(({ row }) => firstDay(sheet, row, ['opened-date']))
  ])
  return days.find(day => day !== undefined)
}

function firstDay(sheet: ChecklistSheet, row: ChecklistSheet['rows'][number], ids: readonly ('done-date' | 'due-date' | 'opened-date')[]): Day | undefined {
  for (const id of ids) {
    const day = sheet.column(id)?.value(row)
    if (day !== undefined) return day
  }
  return undefined
}

const checklist = (plan: string) => `
        Academic year: 2021-22
        Item ID | Item          | Done | Date done
        QA-12   | LSV activity  | No   | 15/11/2021
        QA-13   | Activity plan | ${plan}`

export const examples: Examples = {
  good: [
    { sheets: checklist('Yes | 08/11/2021'), asOf: '2021-11-10', computed: ['D4: Plan to be agreed by = 8 November 2021'] },
    { sheets: checklist('No  |'), asOf: '2021-11-08', computed: ['D4: Plan to be agreed by = 8 November 2021'] },
    {
      sheets: `
        Item ID | Item          | Done | Date done
        QA-13   | Activity plan | Yes  | 08/11/2021`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: checklist('Yes | 09/11/2021'),
      asOf: '2021-11-10',
      findings: ['D4: The plan was agreed on 9 November 2021; it is agreed at least 1 week before the activity, by 8 November 2021.'],
      computed: ['D4: Plan to be agreed by = 8 November 2021']
    },
    {
      sheets: checklist('    |'),
      asOf: '2021-11-09',
      findings: ['D4: No day is entered on which the plan was agreed; it is agreed at least 1 week before the activity, by 8 November 2021.'],
      computed: ['D4: Plan to be agreed by = 8 November 2021']
    }
  ]
}
