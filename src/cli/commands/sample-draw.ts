import path from 'node:path'
import { readForSamples } from '../../flow/sample'
import { drawForRecord } from '../../flow/sample-record'
import { writeDraw } from '../../flow/write-sample'
import { destination, oneOf, readArguments } from '../arguments'
import { about, openFile, targetOf } from '../files'
import { drawJson } from '../sample-json'
import { drawText } from '../sample-text'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

/** Draws a sample by tickets, where the centre chooses it: 1 where fewer can be drawn than are wanted. */
export async function sampleDraw(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    seed: { type: 'string' },
    size: { type: 'string' },
    sheet: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    'in-place': { type: 'boolean' }
  })
  const format = oneOf('format', values.format, ['text', 'json'])
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new Usage('Name one workbook to draw from.')
  const { seed } = values
  if (seed === undefined || seed.trim() === '') throw new Usage('Give the draw a seed with --seed, such as a date or a number thrown with dice: whoever knows it can repeat the draw.')
  const size = values.size === undefined ? null : sizeOf(values.size)
  const target = await targetOf(file, destination(values))
  const { draw, save } = await about(file, async () => {
    const { workbook, save } = await openFile(file)
    const read = await readForSamples([{ file: path.basename(file), workbook }])
    const record = drawForRecord(read, { seed, size, sheet: values.sheet })
    if (target !== null) for (const note of (await writeDraw(read, record)).notes) terminal.error(`${file}: ${note}`)
    return { draw: record.draw, save }
  })
  if (target !== null) await save(target)
  terminal.out(format === 'json' ? JSON.stringify(drawJson(draw), null, 2) : drawText(draw))
  return draw.complete ? 0 : 1
}

function sizeOf(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Usage(`--size takes a whole number from 1, not "${text}".`)
  return Number(text)
}
