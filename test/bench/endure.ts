import { statSync } from 'node:fs'
import path from 'node:path'
import type { RunChore } from './chore'
import { greedy, hostile, type devour } from './hostile'

/** What Node and the program take by themselves, in megabytes, and how many times what a workbook unpacks to may be taken besides. */
const PROGRAM = 130
const MULTIPLE = 7

/** Spoilt workbooks by the thousand, then those that are made to take as much memory as they can. */
export async function endureAll(number: number, folder: string, run: RunChore): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  await hostile(number, say)
  const file = path.join(folder, 'greedy.xlsx')
  for (const name of Object.keys(greedy)) {
    run('greedy', name, file)
    const { outcome, unpacked, megabytes } = run('devour', file) as Awaited<ReturnType<typeof devour>> & { readonly megabytes: number }
    const packed = statSync(file).size / 2 ** 20
    if (megabytes > PROGRAM + MULTIPLE * unpacked) throw new Error(`${name} takes ${megabytes} MB, more than ${MULTIPLE} times what it unpacks to.`)
    say(`${name}: ${packed.toFixed(2)} MB that unpack to ${unpacked.toFixed(0)} MB take ${megabytes.toFixed(0)} MB at the peak; ${outcome}`)
  }
}
