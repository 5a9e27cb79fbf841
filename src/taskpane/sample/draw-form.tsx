import { Button, Field, Input, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { DrawOutlook } from '../../flow/look-at-samples'
import { strings } from '../strings'
import { useTextStyles } from '../text-styles'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  button: { alignSelf: 'flex-start' }
})

interface DrawFormProps {
  readonly outlook: DrawOutlook
  readonly busy: boolean
  readonly onDraw: (sheet: string, seed: string, size: number | null) => void
}

/** Draws where the centre chooses: the seed first, for whoever wants to draw it again. */
export function DrawForm({ outlook: { sheet, name, guide, size }, busy, onDraw }: DrawFormProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const words = strings.sample
  const [seed, setSeed] = useState('')
  const [wanted, setWanted] = useState('')
  const [isTried, setTried] = useState(false)
  const isSizeRight = wanted.trim() === '' ? size !== null : /^[1-9]\d{0,5}$/.test(wanted.trim())
  const isSeedRight = seed.trim() !== ''
  const draw = () => {
    setTried(true)
    if (isSizeRight && isSeedRight) onDraw(sheet, seed.trim(), wanted.trim() === '' ? null : Number(wanted))
  }
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        draw()
      }}
    >
      <h3 className={text.heading}>{words.draw}</h3>
      <p className={text.body}>{name === null || guide === null || size === null ? words.drawNeedsSize(sheet) : words.drawText(name, size, guide)}</p>
      <Field label={words.seed} hint={words.seedHint} {...(isTried && !isSeedRight && { validationMessage: words.seedMissing })}>
        <Input value={seed} onChange={(_event, { value }) => { setSeed(value) }} />
      </Field>
      <Field label={size === null ? words.sizeNeeded : words.sizeField} {...(isTried && !isSizeRight && { validationMessage: words.sizeWrong })}>
        <Input inputMode="numeric" value={wanted} onChange={(_event, { value }) => { setWanted(value) }} />
      </Field>
      <Button type="submit" className={styles.button} appearance="primary" disabledFocusable={busy}>{words.drawButton}</Button>
    </form>
  )
}
