import type { Day } from '../../domain/dates'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import { isDone, itemsIn } from './checklist'
import type { QTagSheet } from './q-tags'

/** What a workbook says of the Head of Centre's declaration. */
export interface Declaration {
  readonly isMade: boolean
  /** Undefined where no day is given. */
  readonly day: Day | undefined
  /** The cell of the sheet that says it; undefined where a checklist does. */
  readonly cell: string | undefined
}

/** By the sheet's label, else by the checklist's rows QT-73; undefined where neither is there. */
export function declarationFor(sheet: QTagSheet, workbook: TypedWorkbook): Declaration | undefined {
  const label = sheet.column('head-of-centre-declaration')
  const [first] = sheet.rows
  if (label && first) {
    return { isMade: !label.isBlank(first), day: label.value(first), cell: label.cell(first) }
  }
  const items = itemsIn(workbook, 73)
  const done = items.find(isDone)
  return items.length === 0 ? undefined : { isMade: done !== undefined, day: done?.sheet.column('done-date')?.value(done.row), cell: undefined }
}
