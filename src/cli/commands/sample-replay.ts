import path from 'node:path'
import { readForSamples } from '../../flow/sample'
import { replayAll } from '../../flow/sample-record'
import { oneOf, readArguments } from '../arguments'
import { about, openFile } from '../files'
import { replayText } from '../sample-text'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

/** Draws again by the record in the workbook: 1 where it is not the same. */
export async function sampleReplay(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { format: { type: 'string' } })
  const format = oneOf('format', values.format, ['text', 'json'])
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new Usage('Name one workbook whose draws are to be repeated.')
  const replayed = await about(file, async () => {
    const { workbook } = await openFile(file)
    return replayAll(workbook, await readForSamples([{ file: path.basename(file), workbook }]))
  })
  if (format === 'json') terminal.out(JSON.stringify(replayed.map(({ record, replay }) => ({ name: record.draw.name, seed: record.draw.seed, ...replay })), null, 2))
  else terminal.out(replayed.map(replayText).join('\n\n'))
  return replayed.every(({ replay }) => replay.same) ? 0 : 1
}
