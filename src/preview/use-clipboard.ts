import type { ClipboardEvent } from 'react'
import { isTyping } from '../taskpane/pane-keys'
import { copied, pasted, type Pasted } from './grid-clipboard'
import type { GridLayout } from './grid-layout'
import type { Span } from './grid-span'

interface Board {
  readonly layout: GridLayout
  /** All that is chosen; null before a cell is. */
  readonly here: Span | null
  readonly onFill: (cells: readonly Pasted[]) => void
  readonly onClear: (span: Span) => void
}

/** Copying, cutting and pasting of whole cells; while a cell is being edited, its text is the browser's to copy. */
export function useClipboard({ layout, here, onFill, onClear }: Board) {
  const taken = (event: ClipboardEvent): Span | null => {
    if (isTyping(event.target)) return null
    if (here) event.preventDefault()
    return here
  }
  const onCopy = (event: ClipboardEvent) => {
    const span = taken(event)
    if (span) event.clipboardData.setData('text/plain', copied(span, layout))
    return span
  }
  return {
    onCopy: (event: ClipboardEvent) => { onCopy(event) },
    onCut: (event: ClipboardEvent) => {
      const span = onCopy(event)
      if (span) onClear(span)
    },
    onPaste: (event: ClipboardEvent) => {
      const span = taken(event)
      if (!span) return
      const { from, to, isRows } = span
      const start = { row: Math.min(from.row, to.row), column: isRows ? 0 : Math.min(from.column, to.column) }
      const cells = pasted(event.clipboardData.getData('text/plain'), start)
      if (cells.length > 0) onFill(cells)
    }
  }
}
