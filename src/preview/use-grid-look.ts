import { mergeClasses } from '@fluentui/react-components'
import { useMemo } from 'react'
import { address } from '../model/address'
import { isUnknown } from '../model/cell'
import type { Severity } from '../model/finding'
import { strings } from '../taskpane/strings'
import type { Look } from './grid-cell'
import { runsOver, type GridLayout } from './grid-layout'
import type { Spot } from './grid-moves'
import { holds, type Span } from './grid-span'
import { useFlagStyles, useGridStyles } from './grid-styles'
import { pageStrings } from './strings'

interface Marked {
  readonly layout: GridLayout
  readonly flagged: ReadonlyMap<string, Severity>
  readonly cursor: string | null
  /** Cells that are chosen together; null where only the cursor is. */
  readonly span: Span | null
}

export interface GridLook {
  readonly lookOf: (spot: Spot) => Look
  readonly rowLookOf: (row: number) => Look
}

/** How cells and the numbers of rows are drawn. */
export function useGridLook({ layout, flagged, cursor, span }: Marked): GridLook {
  const styles = useGridStyles()
  const flagStyles = useFlagStyles()
  return useMemo(() => {
    const lookOf = ({ row, column }: Spot): Look => {
      const cell = address(column, row)
      const values = layout.cellsOf(row)
      const severity = flagged.get(cell)
      const isChosen = span !== null && holds(span, row, column)
      const isLeft = isUnknown(values[column])
      // The first word alone fits into a narrow column; the rest is heard, and said in full when one points at the cell.
      const [word = '', rest = ''] = isLeft ? pageStrings.leftToExcel : [layout.textOf(row, column), '']
      return {
        className: mergeClasses(
          styles.cell,
          typeof values[column] === 'number' && styles.number,
          isLeft && styles.unknown,
          severity === undefined && runsOver(values, column) && styles.over,
          severity !== undefined && flagStyles[severity],
          isChosen && styles.chosen,
          cell === cursor && styles.cursor
        ),
        before: severity === undefined ? '' : `${strings.standingWord[severity]}: `,
        text: word,
        after: rest,
        title: isLeft ? pageStrings.leftToExcelText : '',
        isSelected: cell === cursor || isChosen
      }
    }
    const rowLookOf = (row: number): Look => {
      const isSelected = span?.isRows === true && holds(span, row, 0)
      const className = mergeClasses(styles.cell, styles.rowHeader, isSelected && styles.chosenHeader)
      return { className, before: '', text: String(row), after: '', title: pageStrings.wholeRow, isSelected }
    }
    return { lookOf, rowLookOf }
  }, [layout, flagged, cursor, span, styles, flagStyles])
}
