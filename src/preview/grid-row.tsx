import { mergeClasses } from '@fluentui/react-components'
import { address } from '../model/address'
import type { Severity } from '../model/finding'
import { strings } from '../taskpane/strings'
import { useTextStyles } from '../taskpane/text-styles'
import { CellEditor, type Editing, type Ended } from './cell-editor'
import { boxOf, runsOver, type GridLayout } from './grid-layout'
import { useFlagStyles, useGridStyles } from './grid-styles'

interface GridRowProps {
  readonly row: number
  readonly columns: readonly number[]
  readonly layout: GridLayout
  readonly flagged: ReadonlyMap<string, Severity>
  readonly cursor: string | null
  /** Begins the ids of cells, which the grid names the cursor by. */
  readonly id: string
  readonly onSelect: (cell: string) => void
  readonly onEdit: (cell: string) => void
  readonly editing: Editing | null
  readonly onEnd: (cell: string, ended: Ended) => void
}

export function GridRow({ row, columns, layout, flagged, cursor, id, onSelect, onEdit, editing, onEnd }: GridRowProps) {
  const styles = useGridStyles()
  const text = useTextStyles()
  const flagStyles = useFlagStyles()
  const values = layout.cellsOf(row)
  return (
    <>
      <div role="rowheader" className={mergeClasses(styles.cell, styles.header, styles.rowHeader)}>{row}</div>
      {columns.map(column => {
        const cell = address(column, row)
        const severity = flagged.get(cell)
        const look = mergeClasses(
          styles.cell,
          typeof values[column] === 'number' && styles.number,
          severity === undefined && runsOver(values, column) && styles.over,
          severity !== undefined && flagStyles[severity],
          cell === cursor && styles.cursor
        )
        return (
          <div
            key={column}
            id={id + cell}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={cell === cursor}
            className={look}
            style={boxOf(layout, column)}
            onClick={() => { onSelect(cell) }}
            onDoubleClick={() => { onEdit(cell) }}
          >
            {severity !== undefined && <span className={text.unseen}>{strings.standingWord[severity]}: </span>}
            {editing?.cell === cell ? <CellEditor {...editing} onEnd={ended => { onEnd(cell, ended) }} /> : layout.textOf(row, column)}
          </div>
        )
      })}
    </>
  )
}
