import { columnIndex } from '../model/address'
import { SEVERITIES, type Finding, type Severity } from '../model/finding'
import type { GridLayout } from './grid-layout'

/** A cell of the grid: its row from 1, its column from 0. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** `D7` → row 7, column 3. */
export function spotOf(cell: string): Spot {
  return { row: Number(cell.replace(/^\D+/, '')), column: columnIndex(cell.replace(/\d+$/, '')) }
}

/** Where a key takes the cursor, or the end of what is chosen; null for keys that move nothing. */
export function moved(key: string, control: boolean, { row, column }: Spot, { rows, end, widths }: Pick<GridLayout, 'rows' | 'end' | 'widths'>, page: number): Spot | null {
  const targets: Readonly<Record<string, Spot | undefined>> = {
    ArrowDown: { row: control ? Math.max(row, end.row) : row + 1, column },
    ArrowUp: { row: control ? 1 : row - 1, column },
    ArrowRight: { row, column: control ? Math.max(column, end.column) : column + 1 },
    ArrowLeft: { row, column: control ? 0 : column - 1 },
    PageDown: { row: row + page, column },
    PageUp: { row: row - page, column },
    Home: { row: control ? 1 : row, column: 0 },
    End: { row: control ? end.row : row, column: end.column }
  }
  const target = targets[key]
  if (!target) return null
  return { row: clamp(target.row, 1, rows), column: clamp(target.column, 0, widths.length - 1) }
}

/** The worst severity among the findings of each cell. */
export function worstByCell(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>()
  for (const severity of [...SEVERITIES].reverse()) {
    for (const finding of findings) if (finding.severity === severity) worst.set(finding.cell, severity)
  }
  return worst
}

const clamp = (value: number, least: number, most: number) => Math.max(Math.min(value, most), least)
