import { textOf, type HandedOver } from '../flow/mark-blocks'
import { strings } from './strings'
import { useTextStyles } from './text-styles'
import { TextToCopy } from './text-to-copy'

/** The marks in blocks, each with a button that copies it. */
export function HandOverBlocks({ blocks }: { readonly blocks: readonly (readonly HandedOver[])[] }) {
  const text = useTextStyles()
  return (
    <>
      <p className={text.body}>{strings.handOver.blocks}</p>
      {blocks.map((block, index) => {
        const name = nameOf(block, index, blocks.length)
        const value = textOf(block)
        return <TextToCopy key={block[0]?.candidate} label={name} rows={5} value={value} words={strings.handOver} buttonLabel={strings.handOver.copyBlock(name)} />
      })}
    </>
  )
}

function nameOf(block: readonly HandedOver[], index: number, count: number): string {
  return strings.handOver.block(index + 1, count, block[0]?.candidate ?? '', block.at(-1)?.candidate ?? '')
}
