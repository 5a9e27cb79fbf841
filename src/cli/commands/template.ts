import { scaleIds } from '../../domain/grades/scales'
import { nearSpelling } from '../../domain/near-spelling'
import { rulebookIds } from '../../rules/register'
import { templateKinds } from '../../templates/kind-groups'
import { templateOf } from '../../templates/template'
import { newWorkbookFile } from '../../workbook/new-file'
import { readArguments } from '../arguments'
import { writeNew } from '../files'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

export async function templateCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { out: { type: 'string' }, rulebook: { type: 'string' }, scale: { type: 'string' } })
  const [name, ...others] = positionals
  if (name === undefined || others.length > 0) throw new Usage(`Name one kind of sheet. ${listed(templateKinds)}`)
  const kind = known('kind of sheet', name, templateKinds)
  const scale = values.scale === undefined ? undefined : known('scale of grades', values.scale, scaleIds)
  const rulebook = values.rulebook === undefined ? undefined : known('rulebook', values.rulebook, rulebookIds)
  if (values.out === undefined) throw new Usage('Say where the new workbook goes: --out FILE.')
  const sheet = templateOf(kind, { rulebook, ...(scale && { scale }) })
  await writeNew(values.out, await newWorkbookFile(sheet).save())
  terminal.out(`${values.out}: a new workbook with the sheet ${sheet.name}.`)
  return 0
}

/** The one that a person names, or a sentence with those that there are. */
function known<T extends string>(what: string, name: string, all: readonly T[]): T {
  const found = all.find(one => one === name)
  if (found !== undefined) return found
  const near = nearSpelling(name, all)
  throw new Usage(`There is no ${what} "${name}". ${near === undefined ? '' : `Did you mean ${near}? `}${listed(all)}`)
}

function listed(all: readonly string[]): string {
  return `There are ${all.join(', ')}.`
}
