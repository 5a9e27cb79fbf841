import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { pageStrings } from './strings'

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    boxSizing: 'border-box',
    paddingInline: '6px',
    font: 'inherit',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1
  }
})

/** How an edit ended: whether what was typed is kept, and where the cursor goes by the key that ended it. */
export type Ended = { readonly text: string | null; readonly key: 'ArrowDown' | 'ArrowRight' | null }

/** The cell that is being edited, and what stands there to begin with. */
export interface Editing {
  readonly cell: string
  readonly text: string
}

interface CellEditorProps extends Editing {
  readonly onEnd: (ended: Ended) => void
}

/** Types into one cell: Enter and Tab keep what was typed, Escape doesn't. */
export function CellEditor({ cell, text, onEnd }: CellEditorProps) {
  const styles = useStyles()
  const input = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => {
    input.current?.focus()
    input.current?.setSelectionRange(text.length, text.length)
  }, [text])
  const end = (ended: Ended) => {
    // Leaving by a key takes the focus away, which would end it a second time.
    if (isOver.current) return
    isOver.current = true
    onEnd(ended)
  }
  // What is done in the editor is not meant for the cell around it.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation()
    const { value } = event.currentTarget
    const ends: Readonly<Record<string, Ended | undefined>> = {
      Enter: { text: value, key: 'ArrowDown' },
      Tab: { text: value, key: 'ArrowRight' },
      Escape: { text: null, key: null }
    }
    const ended = ends[event.key]
    if (!ended) return
    event.preventDefault()
    end(ended)
  }
  return (
    <input
      ref={input}
      className={styles.editor}
      aria-label={pageStrings.cell(cell)}
      defaultValue={text}
      onKeyDown={onKeyDown}
      onClick={event => { event.stopPropagation() }}
      onDoubleClick={event => { event.stopPropagation() }}
      onBlur={({ currentTarget }) => { end({ text: currentTarget.value, key: null }) }}
    />
  )
}
