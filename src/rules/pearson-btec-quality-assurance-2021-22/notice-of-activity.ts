import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { itemsOn, noItem } from './checklist'
import { rule } from './rule'
import { deadlineOn } from './year'

/** Says what the notice of a Lead Standards Verifier's activity means, or that none came. */
export default rule({
  id: 'notice-of-activity',
  catalogue: ['QA-10'],
  severity: 'advice',
  title: 'What the notice of Lead Standards Verifier activity means',
  section: 'BTEC Lead Standards Verifier Activity',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'done'],
  why: 'Pearson writes by 11 October to centres that have Lead Standards Verifier activity. Others hand in the Annual Centre Declaration alone.',
  fix: 'Nothing is to be put right here.',
  *check({ sheet, columns: { done }, edition, asOf }) {
    const items = itemsOn(sheet, 10)
    if (items.length === 0) {
      yield noItem(10)
      return
    }
    const due = deadlineOn(sheet, asOf, edition.dates.noticeOfActivity)
    for (const { row } of items) {
      const hasCome = done.value(row) === 'yes' || sheet.column('done-date')?.value(row) !== undefined
      const result = hasCome ? 'activity and declaration' : asOf > due ? 'the declaration alone' : `open until ${formatDay(due)}`
      yield { row, column: done, label: 'Asked of the centre', result }
    }
  }
})

const checklist = (notice: string) => `
        Academic year: 2021-22
        Item ID | Item       | Done | Date done
        QA-10   | LSV notice | ${notice}`

export const examples: Examples = {
  good: [
    { sheets: checklist('    |'), asOf: '2021-10-11', computed: ['C3: Asked of the centre = open until 11 October 2021'] },
    { sheets: checklist('No  |'), asOf: '2021-10-12', computed: ['C3: Asked of the centre = the declaration alone'] },
    { sheets: checklist('Yes | 05/10/2021'), asOf: '2021-10-12', computed: ['C3: Asked of the centre = activity and declaration'] }
  ],
  bad: []
}
