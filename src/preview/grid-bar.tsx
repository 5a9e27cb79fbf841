import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo'
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo'
import { StandingIcon } from '../taskpane/standing-icon'
import { useTextStyles } from '../taskpane/text-styles'
import type { Span } from './grid-span'
import { pageStrings } from './strings'
import type { Edits } from './use-edits'

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    padding: '2px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`
  },
  said: { flex: '1 1 200px' },
  refused: { display: 'flex', gap: '6px', color: tokens.colorNeutralForeground1 }
})

interface GridBarProps {
  readonly edits: Edits
  readonly span: Span | null
  /** The first and the last row that are chosen; null before a cell is. */
  readonly rows: readonly [first: number, last: number] | null
  readonly onClearRows: () => void
}

/** What can be done with the cells beside typing, and what came of it. */
export function GridBar({ edits: { said, canUndo, canRedo, undo, redo }, span, rows, onClearRows }: GridBarProps) {
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <div className={styles.bar} role="group" aria-label={pageStrings.bar}>
      <Button size="small" appearance="subtle" icon={<ArrowUndoRegular />} disabledFocusable={!canUndo} title={pageStrings.undoKeys} onClick={undo}>{pageStrings.undo}</Button>
      <Button size="small" appearance="subtle" icon={<ArrowRedoRegular />} disabledFocusable={!canRedo} title={pageStrings.redoKeys} onClick={redo}>{pageStrings.redo}</Button>
      <Button size="small" appearance="subtle" disabledFocusable={rows === null} title={pageStrings.clearRowsKeys} onClick={onClearRows}>{pageStrings.clearRows(rows)}</Button>
      {said.text === '' && <p className={mergeClasses(text.small, styles.said)}>{pageStrings.edit}</p>}
      {said.isRefused && <p role="alert" className={mergeClasses(text.small, styles.said, styles.refused)}><StandingIcon standing="error" />{said.text}</p>}
      <p role="status" className={said.text === '' || said.isRefused ? text.unseen : mergeClasses(text.small, styles.said)}>{said.isRefused ? '' : said.text}</p>
      <p role="status" className={text.unseen}>{span && pageStrings.chosen(span)}</p>
    </div>
  )
}
