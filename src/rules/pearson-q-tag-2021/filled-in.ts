import type { Severity } from '../../model/finding'
import { gapsIn } from '../gaps'
import type { QTagEdition } from './edition'
import { enteredOn } from './q-tags'
import { rule } from './rule'
import { saysNothing } from './says-nothing'

/** A column of Q-TAG sheets in which something should stand beside every Q-TAG. */
interface FilledIn {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly severity: Severity
  readonly title: string
  readonly section: QTagEdition['sections'][number]
  readonly why: string
  readonly fix: string
  readonly column: 'rationale' | 'evidence-shared-date'
  /** "no rationale is recorded for it". */
  readonly says: string
  /** After "12 of the 14 Q-TAGs". */
  readonly many: string
}

/** Makes a rule on what is recorded beside each Q-TAG. */
export function filledIn({ column: id, says, many, ...described }: FilledIn) {
  return rule({
    ...described,
    sheetKind: 'q-tags',
    needs: ['q-tag', id],
    *check({ sheet, workbook, columns: { [id]: column } }) {
      const rows = enteredOn(sheet, workbook).map(({ row }) => row)
      yield* gapsIn({
        column,
        rows,
        lacks: row => saysNothing(column, row),
        one: () => ({ message: `A Q-TAG is entered, and ${says}.` }),
        many: (count, of) => `${count} of the ${of} Q-TAGs ${many}.`
      })
    }
  })
}
