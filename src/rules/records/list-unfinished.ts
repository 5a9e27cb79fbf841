import { listOf } from '../person'
import { isDoneOnKeyDates } from '../done-elsewhere'
import type { RuleMaker, Verdict } from '../rule'
import type { RecordEntry, RecordList } from './record-entry'
import { about, chosen, isAsked, noSuchRow, recordedOn, type Recorded } from './recorded'

/** As many are named as the longest list of a guide has, so that the rest can be added in one go. */
const MOST_NAMED = 14

interface Told {
  readonly id: string
  readonly title: string
}

/** Makes a guide's rule on what a checklist does not say: parts of a list that have no row, and rows without an answer. */
export function recordListUnfinished<E>(rule: RuleMaker<E>, list: RecordList, told: Told) {
  const entries = chosen(list, () => true)
  return rule({
    ...about(entries),
    ...told,
    severity: 'advice',
    needs: ['item-id', 'done'],
    why: 'What a checklist leaves out is neither in place nor missing: nobody can tell from it.',
    fix: 'Add the rows that are not there, and answer those that are open with Yes or No.',
    *check({ sheet, workbook, columns: { done, 'item-id': ids } }): Iterable<Verdict> {
      const rows = recordedOn(sheet, entries)
      if (rows.length === 0) yield noSuchRow
      for (const entry of entries) {
        const message = unlisted(entry, rows)
        if (message) yield { column: ids, kind: entry.id, entry, message }
      }
      const dates = sheet.column('done-date')
      const asked = rows.filter(({ entry, isApplicable }) => isApplicable && isAsked(entry) && !entry.due)
      const open = asked.filter(({ row, entry }) => done.isBlank(row) && dates?.isBlank(row) !== false && !isDoneOnKeyDates(workbook, entry.id))
      if (open.length === 0) return
      const what = open.length === 1 ? '1 item: nobody can tell whether it is' : `${open.length} items: nobody can tell whether they are`
      yield { column: done, kind: 'open', message: `${done.heading} is blank for ${what} in place.` }
    }
  })
}

function unlisted({ id, item, parts }: RecordEntry, rows: readonly Recorded[]): string | undefined {
  const own = rows.filter(({ entry }) => entry.id === id)
  const listed = new Set(own.map(({ part }) => part))
  if (!parts || own.length === 0 || listed.has(null)) return undefined
  const required = parts.flatMap((part, index) => (part.ifApplicable ? [] : [{ ...part, number: index + 1 }]))
  const missing = required.filter(({ number }) => !listed.has(number))
  if (missing.length === 0) return undefined
  const names = missing.map(part => `${part.item} (${id}.${part.number})`)
  return `${id}: ${required.length - missing.length} of ${required.length} ${item} are listed; not listed: ${listOf(names, MOST_NAMED)}.`
}
