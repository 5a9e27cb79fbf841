import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Select, makeStyles
} from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { narrowed, type Narrowing } from '../narrow/narrowing'
import type { Result } from '../state'
import { strings } from '../strings'
import { useTextStyles } from '../text-styles'
import { CHASED_BY, chasingLists, listText, usualBy, type ChasedBy } from './chasing-lists'
import { PrintedLists } from './printed-lists'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  item: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px', paddingBlock: '2px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' }
})

interface ChasingDialogProps {
  readonly result: Result
  readonly narrowing: Narrowing
  readonly onClose: () => void
}

/** The open findings as lists for those who put them right: to print, a page each, or to copy into a message. */
export function ChasingDialog({ result, narrowing, onClose }: ChasingDialogProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const { checked, at } = result
  const findings = useMemo(() => narrowed(checked, narrowing), [checked, narrowing])
  const [by, setBy] = useState(() => usualBy(findings, checked))
  const [said, setSaid] = useState('')
  const lists = useMemo(() => chasingLists(findings, by, checked), [findings, by, checked])
  const words = strings.chasing
  const titled = lists.map(list => ({ ...list, title: list.name ?? words.nobody[by] }))
  const copy = (title: string, content: string) => {
    navigator.clipboard.writeText(content).then(
      () => { setSaid(words.copied(title)) },
      () => { setSaid(words.notCopied) }
    )
  }
  return (
    <Dialog open onOpenChange={(_event, { open }) => { if (!open) onClose() }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <Field label={words.by}>
              <Select value={by} onChange={(_event, { value }) => { setBy(CHASED_BY.find(one => one === value) ?? by) }}>
                {CHASED_BY.map((one: ChasedBy) => <option key={one} value={one}>{words.byWhat[one]}</option>)}
              </Select>
            </Field>
            {titled.length === 0 && <p className={text.body}>{words.none}</p>}
            <ul className={styles.list} aria-label={words.title}>
              {titled.map(list => (
                <li key={list.title} className={styles.item}>
                  <span className={text.body}>{words.line(list.title, list.findings.length)}</span>
                  <Button size="small" aria-label={words.copyOne(list.title)} onClick={() => { copy(list.title, listText(list.title, list)) }}>{words.copy}</Button>
                </li>
              ))}
            </ul>
            <p className={text.small}>{words.privacy}</p>
            <p role="status" className={text.body}>{said}</p>
            <PrintedLists lists={titled} at={at} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={titled.length === 0} onClick={() => { print() }}>{words.print}</Button>
            <Button onClick={onClose}>{strings.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
