import fc from 'fast-check'
import { hostileBases } from './hostile-bases'
import { hostilePackages } from './hostile-packages'
import { endure } from './ordeal'

/** Longer than this is a hang, in milliseconds of processor time, in a process that does nothing else. */
export const LONGEST = 2000

export interface HostileRun {
  /** How many came how far, and what they were refused for. */
  readonly tally: Readonly<Record<string, number>>
  readonly slowest: { readonly milliseconds: number; readonly how: string }
  /** What went wrong and with which package, told so that it can be made again. */
  readonly faults: readonly string[]
}

/** Treats so many spoilt workbooks as if they were sound; the same ones for the same seed. */
export async function tryHostile(count: number, seed: number, longest = LONGEST): Promise<HostileRun> {
  const packages = hostilePackages(await hostileBases())
  const tally: Record<string, number> = {}
  const faults: string[] = []
  let slowest = { milliseconds: 0, how: '' }
  // A few at a time: all at once would not fit into memory.
  for (let done = 0; done < count; done += 50) {
    for (const { bytes, how } of fc.sample(packages, { numRuns: Math.min(50, count - done), seed: seed + done })) {
      try {
        const { reached, refused, milliseconds } = await endure(bytes)
        for (const { message } of refused) if (!isSentence(message)) faults.push(`${how}: it is refused by “${message}”`)
        if (milliseconds > longest) faults.push(`${how}: it takes ${Math.round(milliseconds)} ms`)
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, how }
        const outcome = [reached, ...new Set(refused.map(({ code }) => code))].join(', ')
        tally[outcome] = (tally[outcome] ?? 0) + 1
      } catch (error) {
        faults.push(`${how}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      }
    }
  }
  return { tally, slowest, faults }
}

/** Words for a person: they begin and end as a sentence does, and hold nothing of the program's. */
function isSentence(message: string): boolean {
  return /^\p{Lu}[^]*[.!]$/u.test(message) && !/undefined|NaN|\[object|Error:|\bat \//.test(message)
}
