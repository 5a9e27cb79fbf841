import type { KeyboardEvent, MouseEvent, RefObject } from 'react'
import { isTyping } from '../taskpane/pane-keys'
import type { GridLayout } from './grid-layout'
import { moved, type Spot } from './grid-moves'
import type { Span } from './grid-span'
import { isBeside, spotAt, type GridView } from './grid-view'
import type { Chosen } from './use-span'

interface Input {
  readonly view: RefObject<GridView | null>
  readonly layout: GridLayout
  readonly chosen: Chosen
  readonly onClear: (span: Span) => void
}

/** Keys and presses that the library has no meaning for, or another; they are taken before it hears of them. */
export function useGridInput({ view, layout, chosen: { here, choose, chooseRow }, onClear }: Input) {
  const act = (event: KeyboardEvent): boolean => {
    const { key, shiftKey } = event
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (!here || event.altKey) return false
    if (isPlain && shiftKey && key === ' ') {
      chooseRow(here.to.row, true)
      return true
    }
    if (isPlain && key === 'Delete') {
      onClear(here)
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

  return { onKeyDownCapture: onKeyDown, onPointerDownCapture: holdBack, onMouseDownCapture: holdBack, onClickCapture: onClick }
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
