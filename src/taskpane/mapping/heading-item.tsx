import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { LookedHeading } from '../../flow/look-at-sheet'
import { LEAVE_OUT } from '../../flow/map-heading'
import { headingText, type MapRequest } from '../mapping-texts'
import type { Mapped } from '../state'
import { strings } from '../strings'
import { useTextStyles } from '../text-styles'
import { ColumnForm, type OfferedColumn } from './column-form'

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    columnGap: '4px',
    rowGap: '4px',
    alignItems: 'baseline',
    paddingBlock: '6px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`
  },
  words: { display: 'flex', flexDirection: 'column' },
  below: { gridColumn: '2 / -1' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' }
})

interface HeadingItemProps {
  readonly heading: LookedHeading
  /** Letters of other columns with the same heading. */
  readonly alike: readonly string[]
  readonly choices: readonly OfferedColumn[]
  /** What came of the last request, where it was about this column. */
  readonly mapped: Mapped | null
  readonly busy: boolean
  readonly onMap: (request: Omit<MapRequest, 'sheet'>) => void
}

/** One column: its heading, what that is taken for, and what can be done about it. */
export function HeadingItem({ heading: looked, alike, choices, mapped, busy, onMap }: HeadingItemProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const id = useId()
  const { heading, letter, taken, leftOut, suggestion } = looked
  const isUnknown = taken === null && !leftOut
  const item = useRef<HTMLLIElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [seen, setSeen] = useState(mapped)
  if (seen !== mapped) {
    // What came of a request closes the form that it was made in.
    setSeen(mapped)
    if (mapped) setOpen(false)
  }
  const ask = (column: string | null) => { onMap({ heading, letter, column }) }

  useLayoutEffect(() => {
    if (!mapped || document.activeElement !== document.body) return
    const next = outcome.current?.querySelector('button') ?? item.current?.querySelector('button')
    next?.focus()
  }, [mapped])

  const open = (
    <Button
      size="small"
      appearance={isUnknown ? 'secondary' : 'subtle'}
      aria-describedby={id}
      aria-expanded={isOpen}
      onClick={() => { setOpen(!isOpen) }}
    >
      {isUnknown ? strings.choose : strings.change}
    </Button>
  )

  return (
    <li ref={item} className={styles.item}>
      <span className={text.label}>{letter}</span>
      <div className={styles.words}>
        <span id={id} className={text.body}>{heading}</span>
        <span className={text.small}>{headingText(looked)}</span>
        {alike.length > 0 && <span className={text.small}>{strings.alike(alike)}</span>}
      </div>
      {!isUnknown && open}
      {mapped && (
        <div ref={outcome} className={`${styles.below} ${styles.actions}`}>
          <span className={text.small}>{mapped.text}</span>
          {mapped.undo && (
            <Button
              size="small"
              aria-describedby={id}
              disabledFocusable={busy}
              onClick={() => { onMap({ heading, letter, column: mapped.undo?.column ?? null, isUndo: true }) }}
            >
              {strings.undo}
            </Button>
          )}
        </div>
      )}
      {isUnknown && (
        <div className={`${styles.below} ${styles.actions}`}>
          {suggestion && (
            <Button size="small" aria-describedby={id} disabledFocusable={busy} onClick={() => { ask(suggestion.id) }}>
              {strings.takeItFor(suggestion.title)}
            </Button>
          )}
          {open}
          <Button size="small" appearance="subtle" aria-describedby={id} disabledFocusable={busy} onClick={() => { ask(LEAVE_OUT) }}>
            {strings.leaveOut}
          </Button>
        </div>
      )}
      {isOpen && (
        <div className={styles.below}>
          <ColumnForm
            heading={looked}
            choices={choices}
            busy={busy}
            onSave={ask}
            onCancel={() => {
              setOpen(false)
              item.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
            }}
          />
        </div>
      )}
    </li>
  )
}
