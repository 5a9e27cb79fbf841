import { compareReadBack, handOver, type Comparison } from '../../flow/hand-over'
import type { HandOver } from '../../flow/mark-blocks'
import { Problem } from '../../model/problem'
import { oneOf, readArguments } from '../arguments'
import { about, openFile, readBytes } from '../files'
import { handOverJson, handOverText } from '../hand-over-text'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

export async function handOverCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    sheet: { type: 'string' },
    'read-back': { type: 'string' },
    format: { type: 'string' }
  })
  const format = oneOf('format', values.format, ['text', 'json'])
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Usage('Name the one workbook whose marks are handed over.')
  const made = await about(file, async () => {
    const { workbook } = await openFile(file)
    return handOver(workbook, { sheet: values.sheet })
  })
  const comparison = values['read-back'] === undefined ? null : await compare(made, values['read-back'])
  terminal.out(format === 'json' ? JSON.stringify(handOverJson(file, made, comparison), null, 2) : handOverText(file, made, comparison))
  const isOpen = made.some(({ obstacles }) => obstacles.length > 0)
  return isOpen || (comparison?.disagreements.length ?? 0) > 0 ? 1 : 0
}

/** Compares where the marks are ready; until then they are what must be put right first. */
async function compare(made: readonly HandOver[], file: string): Promise<Comparison | null> {
  const [only, ...others] = made
  if (!only || others.length > 0) {
    const names = made.map(({ name, sheets }) => `${name} (${sheets.join(', ')})`).join('; ')
    throw new Problem(`--read-back is compared with one cohort, and there are several: ${names}. Choose one with --sheet.`, 'several-cohorts')
  }
  return about(file, async () => {
    const text = new TextDecoder().decode(await readBytes(file))
    return only.obstacles.length > 0 ? null : compareReadBack(only, text)
  })
}
