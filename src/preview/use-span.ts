import { useState } from 'react'
import { address } from '../model/address'
import { spotOf, type Spot } from './grid-moves'
import type { Span } from './grid-span'

export interface Chosen {
  /** Cells that are chosen together; null where only the cursor is. */
  readonly span: Span | null
  /** All that is chosen, the cursor alone too; null before a cell is. */
  readonly here: Span | null
  /** Chooses a cell, or all from the cursor to it. */
  readonly choose: (spot: Spot, isExtending: boolean) => void
  /** Chooses a whole row, or all from the cursor's to it. */
  readonly chooseRow: (row: number, isExtending: boolean) => void
}

/** What is chosen in the grid around its cursor. */
export function useSpan(cursor: string | null, onSelect: (cell: string) => void): Chosen {
  const [extended, setExtended] = useState<Span | null>(null)
  const from = cursor === null ? null : spotOf(cursor)
  // What was chosen together is left as soon as the cursor goes elsewhere, whoever moves it.
  const isHere = extended !== null && cursor === address(extended.from.column, extended.from.row)
  const span = isHere ? extended : null
  return {
    span,
    here: span ?? (from && { from, to: from, isRows: false }),
    choose: (to, isExtending) => {
      setExtended(isExtending && from ? { from, to, isRows: span?.isRows ?? false } : null)
      if (!isExtending || !from) onSelect(address(to.column, to.row))
    },
    chooseRow: (row, isExtending) => {
      const start = isExtending && from ? from : { row, column: 0 }
      setExtended({ from: start, to: { row, column: start.column }, isRows: true })
      if (start !== from) onSelect(address(0, row))
    }
  }
}
