import { readForAppeals, writeAppeal } from '../../flow/appeal'
import { appealText } from '../appeal-text'
import { dayGiven, oneOf, readArguments } from '../arguments'
import { about, openFile, targetOf } from '../files'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

/** Draws one learner's page for an appeal; with a file to write to, also as a sheet of a copy of the workbook. */
export async function appealCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    learner: { type: 'string' },
    'as-of': { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' }
  })
  const format = oneOf('format', values.format, ['text', 'json'])
  const asOf = dayGiven('as-of', values['as-of'])
  const [file, ...more] = positionals
  const { learner } = values
  if (file === undefined || more.length > 0) throw new Usage('Name the one workbook that holds the learner’s grade.')
  if (learner === undefined || learner.trim() === '') throw new Usage('Say whose page it is: --learner and the candidate number, ULN or other number.')
  const target = await targetOf(file, { out: values.out, inPlace: false })
  const { page, save } = await about(file, async () => {
    const { workbook, save } = await openFile(file)
    const page = (await readForAppeals(workbook, { asOf })).pageFor(learner)
    if (target !== null) await writeAppeal(workbook, page)
    return { page, save }
  })
  if (target !== null) await save(target)
  terminal.out(format === 'json' ? JSON.stringify({ file, ...page }, null, 2) : appealText(file, page))
  return 0
}
