import {
  Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Radio, RadioGroup, makeStyles, tokens
} from '@fluentui/react-components'
import { Fragment, useState } from 'react'
import { addTemplate } from '../../flow/add-template'
import { Problem } from '../../model/problem'
import { templateGroups, templateKinds } from '../../templates/kind-groups'
import type { LiveWorkbook } from '../../workbook/workbook'
import { strings } from '../strings'
import { useTextStyles } from '../text-styles'

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '8px' },
  group: { margin: 0, paddingBlockStart: '8px', color: tokens.colorNeutralForeground2 },
  choice: { display: 'flex', flexDirection: 'column' }
})

interface TemplateDialogProps {
  readonly workbook: LiveWorkbook
  readonly onClose: () => void
}

/** All kinds of sheet to choose from; the new sheet is the person's own, and is shown at once. */
export function TemplateDialog({ workbook, onClose }: TemplateDialogProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const words = strings.template
  const [kind, setKind] = useState(templateKinds[0])
  const [busy, setBusy] = useState(false)
  const [message, setMessage] = useState('')

  const add = async () => {
    if (kind === undefined) return
    setBusy(true)
    setMessage(words.adding)
    try {
      await workbook.select(await addTemplate(workbook, kind))
      onClose()
    } catch (error) {
      setBusy(false)
      setMessage(error instanceof Problem ? error.message : strings.unexpected)
    }
  }

  return (
    <Dialog open onOpenChange={(_event, { open }) => { if (!open) onClose() }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={text.body}>{words.hint}</p>
            <RadioGroup
              aria-label={words.kinds}
              value={kind ?? ''}
              onChange={(_event, { value }) => { setKind(templateKinds.find(one => one === value)) }}
            >
              {templateGroups.map(group => (
                <Fragment key={group.title}>
                  <h3 className={`${text.small} ${styles.group}`}>{group.title}</h3>
                  {group.kinds.map(({ kind: value, title, line }) => (
                    <Radio
                      key={value}
                      value={value}
                      label={<span className={styles.choice}><span>{title}</span><span className={text.small}>{line}</span></span>}
                    />
                  ))}
                </Fragment>
              ))}
            </RadioGroup>
          </DialogContent>
          <DialogActions>
            <p role="status" className={text.small}>{message}</p>
            <Button onClick={onClose}>{strings.cancel}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void add()}>{words.add}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
