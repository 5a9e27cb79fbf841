import type { Severity } from '../../model/finding'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { CellFault } from '../cell-faults'
import type { Settings } from '../settings'
import type { QTagEdition } from './edition'
import { manyAsOne } from '../many-as-one'
import { enteredOn, type QTag, type QTagSheet } from './q-tags'
import { rule } from './rule'

export interface GateContext {
  readonly sheet: QTagSheet
  readonly workbook: TypedWorkbook
  readonly edition: QTagEdition
  readonly settings: Settings
}

interface Gate<T> {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly severity: Severity
  readonly title: string
  readonly section: string
  readonly why: string
  readonly fix: string
  /** What the workbook says about the learner of a Q-TAG; undefined where it says nothing. */
  readonly tell: (qTag: QTag, context: GateContext) => T | undefined
  /** The answer where the workbook says it of no Q-TAG. */
  readonly unknown: string
  readonly judge: (told: T, qTag: QTag, context: GateContext) => CellFault | null
  /** What is said once where most Q-TAGs of the sheet are at fault, after "12 of the 14 Q-TAGs". */
  readonly many: string
}

/** Makes a rule on who may have a Q-TAG at all: it stands on the grade of those who may not. */
export function gate<T>({ tell, unknown, judge, many, ...described }: Gate<T>) {
  return rule({
    ...described,
    sheetKind: 'q-tags',
    needs: ['q-tag'],
    *check({ sheet, workbook, edition, settings, columns: { 'q-tag': column } }) {
      const context = { sheet, workbook, edition, settings }
      const entered = enteredOn(sheet, workbook)
      const told = entered.flatMap(qTag => {
        const said = tell(qTag, context)
        return said === undefined ? [] : [{ qTag, said }]
      })
      if (entered.length > 0 && told.length === 0) yield { cannotTell: unknown }
      const faults = told.flatMap(({ qTag, said }) => {
        const fault = judge(said, qTag, context)
        return fault ? [{ ...fault, row: qTag.row, column }] : []
      })
      yield* manyAsOne(faults, { of: entered.length, column, message: (count, of) => `${count} of the ${of} Q-TAGs ${many}.` })
    }
  })
}
