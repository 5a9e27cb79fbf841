import { monthsAfter } from '../../domain/keep-until'
import type { Examples } from '../example'
import { itemsOn, noItem } from './checklist'
import { keptUntil } from './keep-until'
import { rule } from './rule'

/** Records of assessment and verification that a checklist lists are kept for some years. */
export default rule({
  id: 'listed-records-disposed-early',
  catalogue: ['QA-45'],
  severity: 'warning',
  title: 'Listed records are disposed of before their time',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'start-event-date'],
  why: 'The Lead IV ensures that records of assessment and internal verification are kept for 3 years. From when the guide does not say: the day entered here is taken.',
  fix: 'Keep the records until then. If they are gone already, note why.',
  *check({ sheet, columns: { 'start-event-date': start }, settings }) {
    const items = itemsOn(sheet, 45)
    if (items.length === 0) {
      yield noItem(45)
      return
    }
    const years = settings['qa.records-years']
    yield* keptUntil({
      rows: items.map(({ row }) => row),
      from(row) {
        const day = start.value(row)
        return day === undefined ? undefined : { day, column: start }
      },
      until: day => monthsAfter(day, 12 * years),
      disposal: sheet.column('disposal-date'),
      label: 'Keep the records until',
      what: 'The record',
      time: `${years} years from the day entered`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item | Done | Keep from | Destroyed
        QA-45 | IV records | Yes | 18/08/2022 | 18/08/2025`,
      computed: ['D2: Keep the records until = 18 August 2025']
    }
  ],
  bad: [
    {
      sheets: `
        Item ID | Item | Done | Keep from | Destroyed
        QA-45 | IV records | Yes | 18/08/2022 | 17/08/2025`,
      findings: ['E2: The record goes on 17 August 2025; 3 years from the day entered end on 18 August 2025.'],
      computed: ['D2: Keep the records until = 18 August 2025']
    }
  ]
}
