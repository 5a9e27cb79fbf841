import { clearWorkbook } from '../../write-back/clear'
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
  const { save, kept, unticked, stillTicked } = await about(file, async () => {
    const { workbook, save } = await openFile(file)
    return { save, ...(await clearWorkbook(workbook, { reasonsToo: values['reasons-too'] ?? false })) }
  })
  await save(target)
  const lines = [
    'flags and highlights cleared.',
    ...(kept === 0 ? [] : [`${kept === 1 ? '1 line with a written reason was' : `${kept} lines with written reasons were`} kept.`]),
    ...(unticked === 0 ? [] : [`The ticks of ${unticked === 1 ? '1 learner were' : `${unticked} learners were`} taken back.`]),
    ...(stillTicked === 0 ? [] : [`${stillTicked === 1 ? '1 learner stays' : `${stillTicked} learners stay`} ticked, since the cells were changed or are protected.`])
  ]
  terminal.out(`${target}: ${lines.join(' ')}`)
  return 0
}
