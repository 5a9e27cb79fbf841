import { run } from '../../src/cli/run'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs the program in this process, as its user would call it. */
export async function runCli(...args: string[]): Promise<Ran> {
  const out: string[] = []
  const error: string[] = []
  const code = await run(args, { out: text => out.push(text), error: text => error.push(text) })
  return { code, out: out.join('\n'), error: error.join('\n') }
}
