import { mergeClasses } from '@fluentui/react-components'
import { address } from '../model/address'
import { isUnknown } from '../model/cell'
import type { Severity } from '../model/finding'
import { strings } from '../taskpane/strings'
import { useTextStyles } from '../taskpane/text-styles'
import { CellEditor, type Editing, type Ended } from './cell-editor'
import { boxOf, runsOver, type GridLayout } from './grid-layout'
import type { Spot } from './grid-moves'
import { holds, type Span } from './grid-span'
import { useFlagStyles, useGridStyles } from './grid-styles'
import { pageStrings } from './strings'

interface GridRowProps {
  readonly row: number
  readonly columns: readonly number[]
  readonly layout: GridLayout
  readonly flagged: ReadonlyMap<string, Severity>
  readonly cursor: string | null
  /** Cells that are chosen together; null where only the cursor is. */
  readonly span: Span | null
  /** Begins the ids of cells, which the grid names the cursor by. */
  readonly id: string
  readonly onSelect: (spot: Spot, isExtending: boolean) => void
  readonly onSelectRow: (row: number, isExtending: boolean) => void
  readonly onEdit: (cell: string) => void
  readonly editing: Editing | null
  readonly onEnd: (cell: string, ended: Ended) => void
}

export function GridRow({ row, columns, layout, flagged, cursor, span, id, onSelect, onSelectRow, onEdit, editing, onEnd }: GridRowProps) {
  const styles = useGridStyles()
  const text = useTextStyles()
  const flagStyles = useFlagStyles()
  const values = layout.cellsOf(row)
  const isRowChosen = span?.isRows === true && holds(span, row, 0)
  return (
    <>
      <div
        role="rowheader"
        aria-selected={isRowChosen}
        title={pageStrings.wholeRow}
        className={mergeClasses(styles.cell, styles.header, styles.rowHeader, styles.rowChoice, isRowChosen && styles.chosenHeader)}
        onClick={({ shiftKey }) => { onSelectRow(row, shiftKey) }}
      >
        {row}
      </div>
      {columns.map(column => {
        const cell = address(column, row)
        const severity = flagged.get(cell)
        const isChosen = span !== null && holds(span, row, column)
        const look = mergeClasses(
          styles.cell,
          typeof values[column] === 'number' && styles.number,
          isUnknown(values[column]) && styles.unknown,
          severity === undefined && runsOver(values, column) && styles.over,
          severity !== undefined && flagStyles[severity],
          isChosen && styles.chosen,
          cell === cursor && styles.cursor
        )
        return (
          <div
            key={column}
            id={id + cell}
            role="gridcell"
            aria-colindex={column + 2}
            aria-selected={cell === cursor || isChosen}
            title={isUnknown(values[column]) ? pageStrings.leftToExcelText : undefined}
            className={look}
            style={boxOf(layout, column)}
            onClick={({ shiftKey }) => { onSelect({ row, column }, shiftKey) }}
            onDoubleClick={() => { onEdit(cell) }}
          >
            {severity !== undefined && <span className={text.unseen}>{strings.standingWord[severity]}: </span>}
            {editing?.cell === cell && <CellEditor {...editing} onEnd={ended => { onEnd(cell, ended) }} />}
            {editing?.cell !== cell && (isUnknown(values[column]) ? <LeftToExcel /> : layout.textOf(row, column))}
          </div>
        )
      })}
    </>
  )
}

/** The first word alone, which fits into a narrow column; the rest is heard, and said in full when one points at the cell. */
function LeftToExcel() {
  const text = useTextStyles()
  const [word, rest] = pageStrings.leftToExcel
  return <>{word}<span className={text.unseen}>{rest}</span></>
}
