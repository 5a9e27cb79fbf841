import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { useTextStyles } from '../text-styles'
import { strings } from './strings'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' }
})

/** The drafted statement, to be copied. */
export function StatementText({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles()
  const text = useTextStyles()
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState('')
  const statement = lines.join('\n\n')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(statement)
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
      <Field label={strings.statement} hint={strings.statementHint}>
        <Textarea textarea={{ ref: field }} readOnly rows={6} resize="vertical" value={statement} />
      </Field>
      <div className={styles.line}>
        <Button size="small" onClick={() => void copy()}>{strings.copy}</Button>
        <span role="status" className={text.small}>{told}</span>
      </div>
    </div>
  )
}
