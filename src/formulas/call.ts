import type { CellValue } from '../model/cell'
import type { Cells } from './cells'
import type { SheetArea } from './sheet-area'

/** Cells that a formula means as such, not by their value. */
export interface AreaOperand {
  readonly kind: 'area'
  readonly area: SheetArea
}

export type Operand = CellValue | AreaOperand

export function isArea(operand: Operand): operand is AreaOperand {
  return typeof operand === 'object' && operand !== null && operand.kind === 'area'
}

/** A function's arguments, each worked out when it is asked for. */
export interface Call {
  readonly count: number
  readonly cells: Cells
  isOmitted(index: number): boolean
  operand(index: number): Operand
  /** One value; unknown where there are several. */
  value(index: number): CellValue
}
