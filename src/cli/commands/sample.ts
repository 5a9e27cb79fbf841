import type { ExitCode, Terminal } from '../terminal'
import { Usage } from '../usage'
import { sampleDraw } from './sample-draw'
import { sampleReplay } from './sample-replay'
import { sampleVerify } from './sample-verify'

type Subcommand = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>

const subcommands: Readonly<Record<string, Subcommand | undefined>> = { verify: sampleVerify, draw: sampleDraw, replay: sampleReplay }

export async function sampleCommand([name = '', ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const subcommand = subcommands[name]
  if (!subcommand) throw new Usage(name === '' ? 'Say what to do with the sample: verify, draw or replay.' : `There is no command "sample ${name}".`)
  return subcommand(rest, terminal)
}
