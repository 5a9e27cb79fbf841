import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { textOf, type HandedOver } from '../flow/mark-blocks'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  marks: { fontVariantNumeric: 'tabular-nums' }
})

/** The marks in blocks, each with a button that copies it. */
export function HandOverBlocks({ blocks }: { readonly blocks: readonly (readonly HandedOver[])[] }) {
  const text = useTextStyles()
  return (
    <>
      <p className={text.body}>{strings.handOver.blocks}</p>
      {blocks.map((block, index) => <Block key={block[0]?.candidate} block={block} name={nameOf(block, index, blocks.length)} />)}
    </>
  )
}

function nameOf(block: readonly HandedOver[], index: number, count: number): string {
  return strings.handOver.block(index + 1, count, block[0]?.candidate ?? '', block.at(-1)?.candidate ?? '')
}

function Block({ block, name }: { readonly block: readonly HandedOver[]; readonly name: string }) {
  const styles = useStyles()
  const text = useTextStyles()
  const field = useRef<HTMLTextAreaElement>(null)
  const [told, setTold] = useState('')
  const marks = textOf(block)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(marks)
      setTold(strings.handOver.copied)
    } catch {
      // Where the host keeps the clipboard from us, the person copies what is selected.
      field.current?.focus()
      field.current?.select()
      setTold(strings.handOver.copyYourself)
    }
  }
  return (
    <div className={styles.block}>
      <Field label={name}>
        <Textarea textarea={{ ref: field }} readOnly className={styles.marks} rows={5} resize="vertical" value={marks} />
      </Field>
      <div className={styles.line}>
        <Button size="small" aria-label={strings.handOver.copyBlock(name)} onClick={() => void copy()}>{strings.handOver.copy}</Button>
        <span role="status" className={text.small}>{told}</span>
      </div>
    </div>
  )
}
