import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components'
import { useState, type KeyboardEvent } from 'react'
import { strings } from './strings'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', gap: '8px' }
})

interface AcceptFormProps {
  readonly busy: boolean
  readonly onAccept: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why a finding can stand as it is. */
export function AcceptForm({ busy, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const save = () => {
    if (reason.trim() === '') setMissing(true)
    else onAccept(reason.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }
  return (
    <form
      className={styles.form}
      onKeyDown={onKeyDown}
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <Field
        label={strings.acceptReason}
        hint={strings.acceptHint}
        validationState={missing ? 'error' : 'none'}
        {...(missing && { validationMessage: strings.acceptEmpty })}
      >
        <Textarea
          autoFocus
          rows={2}
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value)
            setMissing(false)
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>{strings.acceptSave}</Button>
        <Button size="small" onClick={onCancel}>{strings.cancel}</Button>
      </div>
    </form>
  )
}
