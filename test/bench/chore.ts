import { spawnSync } from 'node:child_process'

/**
 * A chore is what the benchmark does in a process of its own: nothing is warm, and the peak of memory is that chore's
 * alone. Its answer comes back as JSON.
 */
export interface ChoreCost {
  /** By the clock. */
  readonly milliseconds: number
  /** Of the processor, all threads of the process together. */
  readonly processor: number
  /** The process's peak so far in megabytes, the program and its input included. */
  readonly megabytes: number
}

/** Runs something, and says what it gave and took. */
export async function costOf<T>(work: () => T | Promise<T>): Promise<{ readonly result: T; readonly cost: ChoreCost }> {
  const before = process.cpuUsage()
  const start = performance.now()
  const result = await work()
  const milliseconds = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { result, cost: { milliseconds, processor: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 } }
}

/** Has the program do a chore, and gives back its answer. */
export type RunChore = (name: string, ...given: readonly (string | number)[]) => unknown

export function choresOf(program: string): RunChore {
  return (name, ...given) => {
    const options = ['--max-old-space-size=12288', program, '--chore', name, ...given.map(String)]
    const child = spawnSync(process.execPath, options, { encoding: 'utf8', maxBuffer: 2 ** 26 })
    if (child.status !== 0) throw new Error(`${name} ${given.join(' ')} failed: ${child.stderr}`)
    return JSON.parse(child.stdout) as unknown
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2
}

/** The cost of the turn in the middle, each figure for itself. */
export function medianCost(turns: readonly ChoreCost[]): ChoreCost {
  return {
    milliseconds: median(turns.map(({ milliseconds }) => milliseconds)),
    processor: median(turns.map(({ processor }) => processor)),
    megabytes: median(turns.map(({ megabytes }) => megabytes))
  }
}
