import type { Examples } from '../example'
import { listOf } from '../person'
import type { Verdict } from '../rule'
import { isDone, itemsOn } from './checklist'
import { ownRows } from './own-rows'
import { rule } from './rule'

/** Counts the reasons for which Pearson may sample a centre on purpose. */
export default rule({
  id: 'reasons-for-targeted-sampling',
  catalogue: ['QT-116'],
  severity: 'advice',
  title: 'Reasons for targeted sampling that apply',
  section: 'Final Pearson QA of Q-TAGs submitted',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'done'],
  why: 'Pearson samples centres where the annual declaration or policies are not submitted, registrations came late in an unusual way, results differ greatly from earlier years, or standards verification gives reason; and others at random.',
  fix: 'Nothing needs to be put right.',
  *check({ sheet, workbook, columns: { 'item-id': column } }): Iterable<Verdict> {
    const items = itemsOn(sheet, 116)
    const [first] = items
    if (!first) {
      yield { notApplicable: 'The checklist has no row QT-116.' }
      return
    }
    const applying = items.filter(isDone).map(({ row }) => sheet.column('item')?.value(row) ?? column.value(row) ?? '')
    // Standards verification that is not through counts whether or not the checklist says so.
    const blocked = workbook.sheetsOf('programmes').flatMap(programmes => ownRows(programmes).flatMap(row => {
      const status = programmes.column('sv-status')?.value(row)
      return status === 'blocked' || status === 'NYFS' ? [programmes.column('programme')?.value(row) ?? ''] : []
    }))
    const listed = applying.length === 0 ? 'none on the checklist' : `${applying.length} of ${items.length} on the checklist (${listOf(applying)})`
    const verification = blocked.length === 0 ? '' : `; standards verification not released for ${listOf(blocked)}`
    yield { row: first.row, column, label: 'Reasons for targeted sampling', result: listed + verification }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Records ==
        Item ID  | Item                                  | Done
        QT-116.1 | Annual Centre Declaration outstanding | Yes
        QT-116.2 | Policies not submitted                | No
        QT-116.3 | Unusual late registrations            |
        == Programmes ==
        Rulebook: QT
        Programme | Suite         | SV status
        Travel    | RQF Nationals | Blocked`,
      computed: [
        'Records!A2: Reasons for targeted sampling = 1 of 3 on the checklist (Annual Centre Declaration outstanding); standards verification not released for Travel'
      ]
    }
  ],
  bad: []
}
