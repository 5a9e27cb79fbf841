import { clearFlags } from '../../write-back/flags'
import { destination, readArguments } from '../arguments'
import { about, openFile, targetOf } from '../files'
import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'

export async function clearCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    'in-place': { type: 'boolean' },
    'reasons-too': { type: 'boolean' }
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new Usage('Name one workbook to clear.')
  const target = await targetOf(file, destination(values))
  if (target === null) throw new Usage('Say where the cleared workbook goes: --out FILE or --in-place.')
  const { save, kept } = await about(file, async () => {
    const { workbook, save } = await openFile(file)
    return { save, ...(await clearFlags(workbook, { reasonsToo: values['reasons-too'] ?? false })) }
  })
  await save(target)
  const reasons = kept === 0 ? '' : ` ${kept === 1 ? '1 flag with a written reason was' : `${kept} flags with written reasons were`} kept.`
  terminal.out(`${target}: flags and highlights cleared.${reasons}`)
  return 0
}
