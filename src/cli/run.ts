import { Problem } from '../model/problem'
import { appealCommand } from './commands/appeal'
import { checkCommand } from './commands/check'
import { clearCommand } from './commands/clear'
import { compareCommand } from './commands/compare'
import { datesCommand } from './commands/dates'
import { handOverCommand } from './commands/hand-over'
import { rulesCommand } from './commands/rules'
import { sampleCommand } from './commands/sample'
import { templateCommand } from './commands/template'
import type { ExitCode, Terminal } from './terminal'
import { Usage, usage, usageOf } from './usage'

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>

const commands: Readonly<Record<string, Command | undefined>> = {
  appeal: appealCommand,
  check: checkCommand,
  clear: clearCommand,
  compare: compareCommand,
  dates: datesCommand,
  'hand-over': handOverCommand,
  rules: rulesCommand,
  sample: sampleCommand,
  template: templateCommand
}

/** Runs the program for its arguments; never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = args
  if (name === 'help' || args.includes('--help')) {
    terminal.out(usageOf(name))
    return 0
  }
  try {
    const command = commands[name]
    if (!command) throw new Usage(name === '' ? 'Say what to do.' : `There is no command "${name}".`)
    return await command(rest, terminal)
  } catch (error) {
    if (error instanceof Usage) terminal.error(`${error.message}\n\n${commands[name] ? usageOf(name) : usage}`)
    else if (error instanceof Problem) terminal.error(error.message)
    else terminal.error(`Centre Check broke down; nothing was written. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return 2
  }
}
