import type { RuleMaker, Verdict } from '../rule'
import type { RecordList } from './record-entry'
import { about, chosen, noSuchRow, recordedOn } from './recorded'

interface Told {
  readonly id: string
  readonly title: string
  readonly why: string
}

/** Makes a guide's rule on records that are held, with no word on where. */
export function recordUnplaced<E>(rule: RuleMaker<E>, list: RecordList, told: Told) {
  const entries = chosen(list, ({ isPlaced }) => isPlaced === true)
  return rule({
    ...about(entries),
    ...told,
    needs: ['item-id', 'done', 'location'],
    fix: 'Enter where it is kept, such as a room or a folder.',
    *check({ sheet, columns: { done, location } }): Iterable<Verdict> {
      const rows = recordedOn(sheet, entries)
      if (rows.length === 0) yield noSuchRow
      for (const { row, entry, item, kind } of rows) {
        if (done.value(row) !== 'yes' || !location.isBlank(row)) continue
        yield { row, column: location, kind, entry, severity: entry.severity, message: `${item} is entered as ${entry.done ?? 'in place'}, and not where it is kept.` }
      }
    }
  })
}
