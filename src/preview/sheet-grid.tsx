import { mergeClasses } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { address } from '../model/address'
import type { Finding } from '../model/finding'
import type { DateSystem } from '../model/grid'
import { isTyping } from '../taskpane/pane-keys'
import { useTextStyles } from '../taskpane/text-styles'
import { GridBar } from './grid-bar'
import { layOutGrid } from './grid-layout'
import { moved, spotOf, worstByCell, type Spot } from './grid-moves'
import { filledIn, rowEnds, rowsOf, type Span } from './grid-span'
import { useGridStyles } from './grid-styles'
import { GridView, isBeside, spotAt } from './grid-view'
import { typedValue } from './typed-value'
import { useClipboard } from './use-clipboard'
import type { Edits } from './use-edits'
import { useGridLook } from './use-grid-look'
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

/** The sheet in front, to look at and to put right. */
export function SheetGrid({ sheet, dateSystem, cursor, findings, onSelect, edits }: SheetGridProps) {
  const styles = useGridStyles()
  const text = useTextStyles()
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<GridView>(null)
  const layout = useMemo(() => layOutGrid(sheet, dateSystem), [sheet, dateSystem])
  const flagged = useMemo(() => worstByCell(findings), [findings])
  const { span, here, choose, chooseRow } = useSpan(cursor, onSelect)
  const look = useGridLook({ layout, flagged, cursor, span })

  const valueAt = ({ row, column }: Spot, typed: string) => typedValue(typed, { isDate: layout.isDate(row, column), dateSystem })
  const type = (spot: Spot, typed: string) => {
    const { row, column } = spot
    if (typed !== layout.editTextOf(row, column)) edits.type({ sheet: sheet.name, cell: address(column, row) }, valueAt(spot, typed))
  }
  const shown = { name: sheet.name, layout, ...look, cursor: cursor === null ? null : spotOf(cursor), onType: type }
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
    view.current?.draw(shown)
  })

  useEffect(() => {
    if (!place.current) return
    const { header, rowHeading, editor } = styles
    const made = new GridView(place.current, latest.current, { header, rowHeading: mergeClasses(header, rowHeading), editor, unseen: text.unseen })
    view.current = made
    void made.fill()
    return () => {
      view.current = null
      made.destroy()
    }
  }, [styles, text])

  useEffect(() => {
    if (cursor !== null) view.current?.show(spotOf(cursor))
  }, [cursor])

  const clear = (chosen: Span) => { edits.clear(sheet.name, filledIn(chosen, layout)) }

  const onFocus = ({ target }: FocusEvent) => {
    const spot = spotAt(target)
    if (spot && spot.column >= 0 && address(spot.column, spot.row) !== cursor) choose(spot, false)
  }

  /** What the library has no key for, or another meaning. */
  const act = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (!here || event.altKey) return false
    if (isPlain && shiftKey && key === ' ') {
      chooseRow(here.to.row, true)
      return true
    }
    if (isPlain && key === 'Delete') {
      clear(here)
      return true
    }
    if (isPlain && key === ' ') {
      view.current?.edit(here.from, key)
      return true
    }
    // The library's own pages are of uneven length, its Home leaves the row, and its edge lies behind the last value.
    if (!shiftKey && isPlain && !/^(Home|End|Page)/.test(key)) return false
    const target = moved(key, event.ctrlKey || event.metaKey, shiftKey ? here.to : here.from, layout, view.current?.page ?? 1)
    if (!target) return false
    if (shiftKey) {
      choose(target, true)
      view.current?.reveal(target)
    } else view.current?.focus(target)
    return true
  }

  /** Tab ends typing, and goes on to the next cell. */
  const leaveEditor = (event: KeyboardEvent): boolean => {
    const spot = spotAt(event.target)
    if (event.key !== 'Tab' || !spot) return false
    view.current?.endEditing()
    view.current?.focus(moved(event.shiftKey ? 'ArrowLeft' : 'ArrowRight', false, spot, layout, 1) ?? spot)
    return true
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const isDone = isTyping(event.target) ? leaveEditor(event) : act(event)
    if (isDone) takeOver(event)
  }

  const clipboard = useClipboard({
    layout,
    here,
    onFill: cells => { edits.fill(sheet.name, cells.map(({ spot, text: typed }) => ({ cell: address(spot.column, spot.row), value: valueAt(spot, typed) }))) },
    onClear: clear
  })

  /** The library has no blocks of cells, and takes every press for the cursor's. */
  const holdBack = (event: MouseEvent) => {
    if (chosenBy(event)) takeOver(event)
    // Nothing there takes the focus from the cursor.
    else if (event.type === 'mousedown' && !isTyping(event.target) && isBeside(event.target)) event.preventDefault()
  }

  const onClick = (event: MouseEvent) => {
    const spot = chosenBy(event)
    if (!spot) return
    takeOver(event)
    const isRow = spot.column < 0
    view.current?.focus(event.shiftKey && here ? here.from : { row: spot.row, column: Math.max(spot.column, 0) })
    if (isRow) chooseRow(spot.row, event.shiftKey)
    else choose(spot, true)
  }

  return (
    <>
      <GridBar edits={edits} span={span} rows={here && rowEnds(here)} onClearRows={() => { if (here) clear(rowsOf(here)) }} />
      <div
        ref={place}
        className={styles.grid}
        onFocus={onFocus}
        {...clipboard}
        onKeyDownCapture={onKeyDown}
        onPointerDownCapture={holdBack}
        onMouseDownCapture={holdBack}
        onClickCapture={onClick}
      />
    </>
  )
}

/** The cell that is pressed with Shift, or the number of a row. */
function chosenBy({ target, button, shiftKey }: MouseEvent): Spot | null {
  const spot = button !== 0 || isTyping(target) ? null : spotAt(target)
  return spot && (shiftKey || spot.column < 0) ? spot : null
}

/** Before the library hears of it. */
function takeOver(event: KeyboardEvent | MouseEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
