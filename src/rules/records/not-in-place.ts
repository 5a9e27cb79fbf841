import { manyAsOne } from '../many-as-one'
import type { RuleMaker, Verdict } from '../rule'
import type { RecordEntry, RecordList } from './record-entry'
import { about, chosen, isAsked, noSuchRow, recordedOn } from './recorded'

interface Told {
  readonly id: string
  readonly title: string
  readonly why: string
}

/** Makes a guide's rule on records that its checklist says are not in place. A deadline that is still ahead leaves time. */
export function recordNotInPlace<E>(rule: RuleMaker<E>, list: RecordList, told: Told) {
  const entries = chosen(list, entry => isAsked(entry) && !entry.due)
  return rule({
    ...about(entries),
    ...told,
    needs: ['item-id', 'done'],
    fix: 'Put it in place, then enter Yes; where it is not needed at this centre, enter No under Applicable.',
    *check({ sheet, columns: { done } }): Iterable<Verdict> {
      const rows = recordedOn(sheet, entries)
      if (rows.length === 0) yield noSuchRow
      for (const entry of entries) {
        const own = rows.filter(recorded => recorded.entry === entry && recorded.isApplicable)
        const open = own.filter(({ row }) => done.value(row) === 'no')
        const faults = open.map(recorded => ({
          row: recorded.row,
          column: done,
          kind: recorded.kind,
          severity: severityOf(recorded, own.length - open.length),
          message: `${recorded.item} is entered as not ${entry.done ?? 'in place'}.`
        }))
        const many = manyAsOne(faults, {
          of: own.length,
          column: done,
          kind: entry.id,
          message: (count, of) => `${count} of the ${of} rows of ${entry.id} are entered as not ${entry.done ?? 'in place'}.`
        })
        for (const fault of many) yield { ...fault, entry }
      }
    }
  })
}

function severityOf({ entry }: { readonly entry: RecordEntry }, inPlace: number) {
  return entry.isCriterion && inPlace === 0 ? 'error' : entry.severity
}

