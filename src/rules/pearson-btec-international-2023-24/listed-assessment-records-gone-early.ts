import { formatDay } from '../../domain/dates'
import { monthsAfter } from '../../domain/keep-until'
import { readEntryId } from '../entry-id'
import type { Examples } from '../example'
import { noSuchRow } from '../records/recorded'
import type { Verdict } from '../rule'
import { rule } from './rule'
import { counted } from './wording'

/** The same for records that a checklist lists, each with the day from which its time counts. */
export default rule({
  id: 'listed-assessment-records-gone-early',
  catalogue: ['IA-79'],
  severity: 'warning',
  title: 'Listed assessment records go before three years are over',
  section: 'Retention of learner evidence and assessment records',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'start-event-date'],
  why: 'Assignment briefs, assessment records, verification documents and tracking at criterion level should be kept for at least three years after certification.',
  fix: 'Keep the records until then. If they are gone already, note why.',
  *check({ sheet, settings, columns: { 'item-id': ids, 'start-event-date': certified } }): Iterable<Verdict> {
    const years = settings['ia.records-years']
    const disposals = sheet.column('disposal-date')
    const rows = sheet.rows.filter(row => readEntryId(ids.value(row))?.id === 'IA-79')
    if (rows.length === 0) yield noSuchRow
    for (const row of rows) {
      const [day, gone] = [certified.value(row), disposals?.value(row)]
      if (day === undefined) continue
      const until = monthsAfter(day, 12 * years)
      yield { row, column: certified, label: 'Keep the records until', result: formatDay(until), dated: { use: 'keep', day: until } }
      if (!disposals || gone === undefined || gone >= until) continue
      const message = `The records’ disposal is dated ${formatDay(gone)}, and ${counted(years, 'year')} from the day entered end on ${formatDay(until)}.`
      yield { row, column: disposals, value: gone, message }
    }
  }
})

const checklist = (disposal: string) => `
        Academic year: 2023-24
        Item ID | Item       | Done | Keep from  | Disposal date
        IA-79   | IV records | Yes  | 15/08/2024 | ${disposal}`

export const examples: Examples = {
  good: [{ sheets: checklist('15/08/2027'), computed: ['D3: Keep the records until = 15 August 2027'] }],
  bad: [
    {
      sheets: checklist('14/08/2027'),
      findings: ['E3: The records’ disposal is dated 14 August 2027, and 3 years from the day entered end on 15 August 2027.'],
      computed: ['D3: Keep the records until = 15 August 2027']
    }
  ]
}
