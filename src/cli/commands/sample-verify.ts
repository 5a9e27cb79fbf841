import path from 'node:path'
import { readForSamples, verifyRead, type NamedSource, type ReadForSamples } from '../../flow/sample'
import { onlyChoices, writeVerified } from '../../flow/write-sample'
import type { SampleDecision } from '../../model/sample'
import { destination, oneOf, readArguments, type Destination } from '../arguments'
import { about, openFile, targetOf } from '../files'
import { decisionJson } from '../sample-json'
import { decisionText } from '../sample-text'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

/**
 * Verifies the moderation samples of workbooks that belong together: 1 where one is not complete. With a file to write to,
 * it also records what was found, highlights whom to add or replace, and ticks those for whose place nobody else would do.
 */
export async function sampleVerify(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals: files } = readArguments(args, {
    sheet: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    'in-place': { type: 'boolean' }
  })
  const format = oneOf('format', values.format, ['text', 'json'])
  const to = destination(values)
  if (files.length > 1 && to.out !== undefined) throw new Usage('--out takes one workbook; use --in-place for several.')
  const [first, ...others] = await sourcesOf(files, to)
  if (!first) throw new Usage('Name the workbook whose sample is to be verified.')
  const read = await readForSamples([first, ...others])
  const decisions = verifyRead(read, values.sheet)
  const notes = await writeTo([first, ...others], read, decisions)
  if (format === 'json') {
    const [only, ...rest] = decisions.map(decisionJson)
    terminal.out(JSON.stringify(rest.length === 0 ? only : { cohorts: [only, ...rest] }, null, 2))
  } else {
    terminal.out(decisions.map(decisionText).join('\n\n'))
  }
  for (const note of notes) terminal.error(note)
  return decisions.every(({ complete }) => complete) ? 0 : 1
}

/** Writes what was found into the files that are to be written; gives back what could not be done, a sentence each. */
async function writeTo(opened: readonly Opened[], read: ReadForSamples, decisions: readonly SampleDecision[]): Promise<readonly string[]> {
  if (opened.every(({ target }) => target === null)) return []
  const { notes } = await writeVerified(read, decisions.map(decision => ({ decision, choices: onlyChoices(decision) })))
  for (const { target, save } of opened) if (target !== null) await save(target)
  return notes
}

interface Opened extends NamedSource {
  readonly target: string | null
  readonly save: (target: string) => Promise<void>
}

/** Files are called by their names, and by their paths where two have one name. */
async function sourcesOf(files: readonly string[], to: Destination): Promise<readonly Opened[]> {
  const isOneName = new Set(files.map(file => path.basename(file))).size < files.length
  const sources: Opened[] = []
  for (const file of files) {
    const target = await targetOf(file, to)
    const { workbook, save } = await about(file, () => openFile(file))
    sources.push({ file: isOneName ? file : path.basename(file), workbook, target, save })
  }
  return sources
}
