import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { useTextStyles } from './text-styles'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  figures: { fontVariantNumeric: 'tabular-nums' }
})

interface TextToCopyProps {
  readonly label: string
  readonly hint?: string
  readonly rows: number
  readonly value: string
  readonly words: {
    readonly copy: string
    readonly copied: string
    /** What to do where the host lets nobody but the person use the clipboard. */
    readonly copyYourself: string
  }
  /** Tells the button from others of its kind. */
  readonly buttonLabel?: string
}

/** A text to be taken elsewhere, with a button that copies it. */
export function TextToCopy({ label, hint, rows, value, words, buttonLabel }: TextToCopyProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value)
      setTold(words.copied)
    } catch {
      // Where the host keeps the clipboard from us, the person copies what is selected.
      field.current?.focus()
      field.current?.select()
      setTold(words.copyYourself)
    }
  }
  return (
    <div className={styles.part}>
      <Field label={label} {...(hint !== undefined && { hint })}>
        <Textarea textarea={{ ref: field }} readOnly className={styles.figures} rows={rows} resize="vertical" value={value} />
      </Field>
      <div className={styles.line}>
        <Button size="small" aria-label={buttonLabel} onClick={() => void copy()}>{words.copy}</Button>
        <span role="status" className={text.small}>{told}</span>
      </div>
    </div>
  )
}
