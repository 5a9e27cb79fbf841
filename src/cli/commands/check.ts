import { dayGiven, destination, oneOf, readArguments } from '../arguments'
import { checkFiles } from '../check-pool'
import { namedFiles } from '../named-files'
import { Summary } from '../summary-text'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

export async function checkCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    sheet: { type: 'string', multiple: true },
    'as-of': { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    'in-place': { type: 'boolean' }
  })
  const format = oneOf('format', values.format, ['text', 'json'])
  const asOf = dayGiven('as-of', values['as-of'])
  const to = destination(values)
  if (positionals.length === 0) throw new Usage('Name the workbook to check.')
  const files = await namedFiles(positionals)
  const isSeveral = files.length > 1
  if (isSeveral && to.out !== undefined) throw new Usage('--out takes one workbook; use --in-place for several.')

  const summary = new Summary()
  let code: ExitCode = 0
  let done = 0
  for await (const checked of checkFiles(files, { sheets: values.sheet, asOf, format, to, isOneOfSeveral: isSeveral }, terminal.program ?? null)) {
    for (const note of checked.notes) terminal.error(note)
    if (checked.out !== null) terminal.out(checked.out)
    summary.add(checked)
    code = worse(code, checked.code)
    if (isSeveral) terminal.progress?.(++done, files.length)
  }
  if (isSeveral) {
    // JSON is one object a line and nothing else.
    if (format === 'json') terminal.error(summary.text())
    else terminal.out(`\n${summary.text()}`)
  }
  return code
}

const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b)
