import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { Disclosure } from '../disclosure'
import { useTextStyles } from '../text-styles'
import { strings } from './strings'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' }
})

/** The calendar file as text, for desktop Excel, whose pane may let no file be saved. */
export function CalendarText({ calendar }: { readonly calendar: string }) {
  const styles = useStyles()
  const text = useTextStyles()
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(calendar)
      setTold(strings.copied)
    } catch {
      // Where the host keeps the clipboard from us, the person copies what is selected.
      field.current?.focus()
      field.current?.select()
      setTold(strings.copyYourself)
    }
  }
  return (
    <div className={styles.part}>
      <p role="status" className={text.small}>{strings.calendarMade}</p>
      <Disclosure summary={strings.calendarCopy}>
        <div className={styles.part}>
          <Field label={strings.calendarText}>
            <Textarea textarea={{ ref: field }} readOnly rows={4} resize="vertical" value={calendar} />
          </Field>
          <div className={styles.line}>
            <Button size="small" onClick={() => void copy()}>{strings.copy}</Button>
            <span role="status" className={text.small}>{told}</span>
          </div>
        </div>
      </Disclosure>
    </div>
  )
}
