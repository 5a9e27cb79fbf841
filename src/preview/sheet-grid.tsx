import { mergeClasses } from '@fluentui/react-components'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { address, columnLetters } from '../model/address'
import type { Finding } from '../model/finding'
import type { DateSystem } from '../model/grid'
import { useTextStyles } from '../taskpane/text-styles'
import type { Ended, Editing } from './cell-editor'
import { GridBar } from './grid-bar'
import { ROW_HEIGHT, boxOf, inView, layOutGrid } from './grid-layout'
import { bringIntoView, moved, spotOf, worstByCell } from './grid-moves'
import { GridRow } from './grid-row'
import { filledIn, rowEnds, rowsOf, type Span } from './grid-span'
import { useGridStyles } from './grid-styles'
import { pageStrings } from './strings'
import { typedValue } from './typed-value'
import type { Edits } from './use-edits'
import { useSpan } from './use-span'
import type { SheetView } from './use-workbook-view'

interface SheetGridProps {
  readonly sheet: SheetView
  readonly dateSystem: DateSystem
  readonly cursor: string | null
  /** The open findings of this sheet. */
  readonly findings: readonly Finding[]
  readonly onSelect: (cell: string) => void
  readonly edits: Edits
}

/** The sheet in front, to look at and to put right. Only what is in view is drawn. */
export function SheetGrid({ sheet, dateSystem, cursor, findings, onSelect, edits }: SheetGridProps) {
  const styles = useGridStyles()
  const text = useTextStyles()
  const id = useId()
  const grid = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, left: 0, height: 600, width: 800 })
  const layout = useMemo(() => layOutGrid(sheet, dateSystem), [sheet, dateSystem])
  const flagged = useMemo(() => worstByCell(findings), [findings])
  const [editing, setEditing] = useState<Editing | null>(null)
  const width = layout.edges.at(-1) ?? 0
  const { span, here, choose, chooseRow } = useSpan(cursor, onSelect)

  useEffect(() => {
    const element = grid.current
    if (!element) return
    const measure = () => {
      setView({ top: element.scrollTop, left: element.scrollLeft, height: element.clientHeight, width: element.clientWidth })
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    element.addEventListener('scroll', measure, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', measure)
    }
  }, [])

  useEffect(() => {
    if (grid.current && cursor !== null) bringIntoView(grid.current, layout, spotOf(cursor))
  }, [layout, cursor])

  const clear = (chosen: Span) => { edits.clear(sheet.name, filledIn(chosen, layout)) }

  const edit = (cell: string, text?: string) => {
    const { row, column } = spotOf(cell)
    onSelect(cell)
    setEditing({ cell, text: text ?? layout.editTextOf(row, column) })
  }

  const endEdit = (cell: string, { text, key }: Ended) => {
    const spot = spotOf(cell)
    setEditing(null)
    grid.current?.focus({ preventScroll: true })
    if (text !== null && text !== layout.editTextOf(spot.row, spot.column)) {
      edits.type({ sheet: sheet.name, cell }, typedValue(text, { isDate: layout.isDate(spot.row, spot.column), dateSystem }))
    }
    const target = key === null ? null : moved(key, false, spot, layout, 1)
    if (target) onSelect(address(target.column, target.row))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (here && isPlain && event.shiftKey && event.key === ' ') {
      event.preventDefault()
      chooseRow(here.to.row, true)
      return
    }
    const begins = event.key === 'Enter' || event.key === 'F2' ? undefined : event.key
    if (cursor !== null && isPlain && (begins === undefined || begins.length === 1)) {
      event.preventDefault()
      // F2 and Enter go on from what stands there; anything else is typed over it.
      edit(cursor, begins)
      return
    }
    if (here && isPlain && event.key === 'Delete') {
      event.preventDefault()
      clear(here)
      return
    }
    const start = (event.shiftKey ? here?.to : here?.from) ?? { row: 1, column: 0 }
    const target = moved(event.key, event.ctrlKey || event.metaKey, start, layout, Math.floor(view.height / ROW_HEIGHT) - 2)
    if (!target) return
    event.preventDefault()
    choose(target, event.shiftKey)
    if (event.shiftKey && grid.current) bringIntoView(grid.current, layout, target)
  }

  const { rows, columns } = inView(layout, view)
  const drawn = cursor !== null && rows.includes(spotOf(cursor).row) && columns.includes(spotOf(cursor).column)
  return (
    <>
      <GridBar edits={edits} span={span} rows={here && rowEnds(here)} onClearRows={() => { if (here) clear(rowsOf(here)) }} />
      <div
        ref={grid}
        role="grid"
        aria-multiselectable
        tabIndex={0}
        aria-label={pageStrings.sheet(sheet.name)}
        aria-rowcount={layout.rows + 1}
        aria-colcount={layout.edges.length}
        aria-activedescendant={drawn ? id + cursor : undefined}
        className={styles.grid}
        onKeyDown={onKeyDown}
        // With Shift, cells are chosen, not the text in them.
        onMouseDown={event => { if (event.shiftKey) event.preventDefault() }}
      >
        <div role="row" aria-rowindex={1} className={styles.letters} style={{ width }}>
          <div role="columnheader" className={mergeClasses(styles.cell, styles.header, styles.rowHeader)}>
            <span className={text.unseen}>{pageStrings.row}</span>
          </div>
          {columns.map(column => (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 2}
              className={mergeClasses(styles.cell, styles.header)}
              style={boxOf(layout, column)}
            >
              {columnLetters(column)}
            </div>
          ))}
        </div>
        <div role="presentation" style={{ height: layout.rows * ROW_HEIGHT, width }} />
        {rows.map(row => (
          <div key={row} role="row" aria-rowindex={row + 1} className={styles.row} style={{ top: row * ROW_HEIGHT, width }}>
            <GridRow row={row} columns={columns} layout={layout} flagged={flagged} cursor={cursor} span={span} id={id} onSelect={choose} onSelectRow={chooseRow} onEdit={edit} editing={editing} onEnd={endEdit} />
          </div>
        ))}
      </div>
    </>
  )
}
