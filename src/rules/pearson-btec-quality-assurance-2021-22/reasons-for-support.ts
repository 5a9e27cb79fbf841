import type { Examples } from '../example'
import { listOf } from '../person'
import { itemsOn, noItem } from './checklist'
import { rule } from './rule'

/** Lists the reasons for which a centre may be given a Lead Standards Verifier; here Yes says that the reason applies. */
export default rule({
  id: 'reasons-for-support',
  catalogue: ['QA-11'],
  severity: 'advice',
  title: 'Reasons for which the centre may be given support',
  section: 'BTEC Lead Standards Verifier Activity',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'done'],
  why: 'Centres that are new to BTEC, or in which one of these things is found, are assigned a Lead Standards Verifier or a Quality Advisor. The guide’s list is not closed.',
  fix: 'Nothing is to be put right here: expect the activity in the autumn where a reason applies.',
  *check({ sheet, columns: { done, 'item-id': ids }, edition, settings }) {
    const items = itemsOn(sheet, 11).filter(({ part }) => part !== null)
    if (items.length === 0) {
      yield noItem(11)
      return
    }
    const isNew = settings['centre.new'] ? [edition.reasonsForSupport.length] : []
    const parts = new Set([...items.flatMap(({ row, part }) => (done.value(row) === 'yes' ? (part ?? []) : [])), ...isNew])
    const reasons = [...parts].sort((a, b) => a - b).map(part => edition.reasonsForSupport[part - 1] ?? `QA-11.${part}`)
    yield { column: ids, label: 'Reasons for extra support', result: reasons.length > 0 ? listOf(reasons, 20) : 'none entered' }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item | Done
        QA-11.1 | Issues in previous cycle | Yes
        QA-11.2 | Merged                   | No
        QA-11.7 | Late registration        | Yes`,
      computed: ['A1: Reasons for extra support = issues in the previous cycle and late registration']
    },
    {
      sheets: `
        Item ID | Item | Done
        QA-11.1 | Issues in previous cycle |
        QA-11.2 | Merged                   | No`,
      computed: ['A1: Reasons for extra support = none entered']
    }
  ],
  bad: []
}
