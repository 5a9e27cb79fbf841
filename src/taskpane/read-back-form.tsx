import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { compareReadBack, disagreementText, type Comparison } from '../flow/hand-over'
import type { HandOver } from '../flow/mark-blocks'
import { Problem } from '../model/problem'
import type { LiveWorkbook } from '../workbook/workbook'
import { PlaceList } from './place-list'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
  button: { alignSelf: 'start' }
})

interface ReadBackFormProps {
  readonly chosen: HandOver
  readonly workbook: LiveWorkbook
}

/** Takes what was copied from Edexcel Online, and says where its marks are not those of the sheet. */
export function ReadBackForm({ chosen, workbook }: ReadBackFormProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const words = strings.handOver
  const [pasted, setPasted] = useState('')
  const [result, setResult] = useState<Comparison | { readonly problem: string } | null>(null)
  const status = useRef<HTMLParagraphElement>(null)
  // In a narrow window the answer would come below what is seen.
  useEffect(() => { if (result) status.current?.scrollIntoView({ block: 'center' }) }, [result])
  const compare = () => {
    try {
      setResult(compareReadBack(chosen, pasted))
    } catch (error) {
      setResult({ problem: error instanceof Problem ? error.message : strings.unexpected })
    }
  }
  const comparison = result && 'compared' in result ? result : null
  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault()
        compare()
      }}
    >
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea
          rows={4}
          resize="vertical"
          value={pasted}
          onChange={(_event, { value }) => {
            setPasted(value)
            setResult(null)
          }}
        />
      </Field>
      <Button type="submit" className={styles.button}>{words.compare}</Button>
      <p ref={status} role="status" className={text.body}>{result === null ? '' : 'problem' in result ? result.problem : outcome(result)}</p>
      {comparison && comparison.disagreements.length > 0 && (
        <PlaceList
          workbook={workbook}
          label={words.differences}
          items={comparison.disagreements.map(one => ({ place: one.place, text: `${one.candidate}: ${disagreementText(one)}` }))}
        />
      )}
      {comparison && comparison.leftOut.length > 0 && <p className={text.small}>{words.leftOut(comparison.leftOut)}</p>}
    </form>
  )
}

function outcome({ compared, disagreements }: Comparison): string {
  return disagreements.length === 0 ? strings.handOver.same(compared) : strings.handOver.differ(disagreements.length)
}
