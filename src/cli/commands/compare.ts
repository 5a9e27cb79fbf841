import { compareWorkbook } from '../../flow/compare'
import { writeComparison } from '../../flow/write-compare'
import { unexplained } from '../../model/comparison'
import { oneOf, readArguments } from '../arguments'
import { compareJson } from '../compare-json'
import { compareText } from '../compare-text'
import { about, openFile, targetOf } from '../files'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

/**
 * Compares grades with those of earlier years: 1 where a scope is locked, or where a difference asks for an explanation
 * that nobody has recorded. With a file to write to, it also writes the Sense check.
 */
export async function compareCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    history: { type: 'string' },
    year: { type: 'string' },
    by: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' }
  })
  const format = oneOf('format', values.format, ['text', 'json'])
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Usage('Name the one workbook whose grades are compared.')
  const year = yearGiven(values.year)
  const target = await targetOf(file, { out: values.out, inPlace: false })
  const { history: historyFile } = values
  const history = historyFile === undefined ? undefined : await about(historyFile, () => openFile(historyFile))
  const { run, save } = await about(file, async () => {
    const opened = await openFile(file)
    const compared = await compareWorkbook(opened.workbook, { by: values.by, year, history: history?.workbook })
    const written = target === null ? compared.run : await writeComparison(opened.workbook, compared.run)
    return { run: written, save: opened.save }
  })
  if (target !== null) await save(target)
  terminal.out(format === 'json' ? JSON.stringify(compareJson(run), null, 2) : compareText(run))
  return run.locked || unexplained(run) > 0 ? 1 : 0
}

function yearGiven(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  if (!/^(?:19|20)\d\d$/.test(typed)) throw new Usage(`--year takes the year in which the academic year ends, such as 2026, not "${typed}".`)
  return Number(typed)
}
