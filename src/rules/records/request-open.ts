import { formatDay } from '../../domain/dates'
import type { RuleMaker, Verdict } from '../rule'
import type { RecordList } from './record-entry'
import { about, chosen, noSuchRow, recordedOn } from './recorded'

interface Told {
  readonly id: string
  readonly title: string
  readonly why: string
}

/** Makes a guide's rule on requests and incidents that nobody has closed, and that are not given more time. */
export function requestOpen<E>(rule: RuleMaker<E>, list: RecordList, told: Told) {
  const entries = chosen(list, ({ isRequest }) => isRequest === true)
  return rule({
    ...about(entries),
    ...told,
    needs: ['item-id', 'opened-date', 'closed-date'],
    fix: 'Enter the day on which it was closed; until then answer it, or enter by when you will under Due.',
    *check({ sheet, columns: { 'opened-date': opened, 'closed-date': closed }, asOf }): Iterable<Verdict> {
      const rows = recordedOn(sheet, entries)
      if (rows.length === 0) yield noSuchRow
      const [done, due] = [sheet.column('done'), sheet.column('due-date')]
      for (const { row, entry, item, kind, isApplicable } of rows) {
        const [day, end] = [opened.value(row), due?.value(row)]
        const isOpen = day !== undefined && day <= asOf && closed.isBlank(row) && done?.value(row) !== 'yes'
        if (!isApplicable || !isOpen || (end !== undefined && asOf <= end)) continue
        const until = end === undefined ? '' : `was due by ${formatDay(end)}, and `
        yield { row, column: closed, kind, value: day, entry, severity: entry.severity, message: `${item} of ${formatDay(day)} ${until}is still open.` }
      }
    }
  })
}
