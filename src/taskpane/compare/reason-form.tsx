import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { formatDay, parseDate, type Day } from '../../domain/dates'
import type { RecordedReason } from '../../model/comparison'
import { useTextStyles } from '../text-styles'
import { strings } from './strings'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  button: { alignSelf: 'flex-start' }
})

interface ReasonFormProps {
  /** What is recorded already. */
  readonly recorded: RecordedReason | null
  readonly today: Day
  readonly busy: boolean
  readonly onSave: (reason: string, who: string, when: Day) => void
}

/** Why the grades lie as they do, who says so, and when. */
export function ReasonForm({ recorded, today, busy, onSave }: ReasonFormProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const [reason, setReason] = useState(recorded?.reason ?? '')
  const [who, setWho] = useState(recorded?.by ?? '')
  const [when, setWhen] = useState(formatDay(today))
  const [isTried, setTried] = useState(false)
  const read = parseDate(when)
  const day = 'day' in read ? read.day : null
  const save = () => {
    setTried(true)
    if (reason.trim() !== '' && who.trim() !== '' && day !== null) onSave(reason.trim(), who.trim(), day)
  }
  return (
    <form
      className={styles.form}
      aria-label={strings.reasonTitle}
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <Field label={strings.reason} hint={strings.reasonHint} {...(isTried && reason.trim() === '' && { validationMessage: strings.reasonMissing })}>
        <Textarea rows={3} resize="vertical" value={reason} onChange={(_event, { value }) => { setReason(value) }} />
      </Field>
      <Field label={strings.who} {...(isTried && who.trim() === '' && { validationMessage: strings.whoMissing })}>
        <Input value={who} onChange={(_event, { value }) => { setWho(value) }} />
      </Field>
      <Field label={strings.when} {...(isTried && day === null && { validationMessage: strings.whenWrong })}>
        <Input value={when} onChange={(_event, { value }) => { setWhen(value) }} />
      </Field>
      <Button type="submit" size="small" className={styles.button} disabledFocusable={busy}>{strings.saveReason}</Button>
      {recorded && <p className={text.small}>{strings.recorded(recorded.by, recorded.date)}</p>}
    </form>
  )
}
