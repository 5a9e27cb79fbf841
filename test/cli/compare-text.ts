import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { workbookOf } from '../workbook/grid-workbook'
import { runCli } from './run-cli'

interface Counts {
  readonly n: number
  readonly counts: Readonly<Record<string, number>>
}

/** What `compare --format json` promises to print. */
export interface ComparedJson {
  readonly code: number
  readonly locked: boolean
  readonly lockedScopes: readonly { readonly scope: { readonly by: string; readonly name: string }; readonly missing: number }[]
  readonly scale: string | null
  readonly comparisons: readonly {
    readonly scope: { readonly by: string; readonly name: string }
    readonly scale: string
    readonly now: Counts
    readonly years: readonly (Counts & { readonly year: number })[]
    readonly pooled: Counts | null
    readonly meanPointsDifference: number | null
    readonly totalVariation: number | null
    readonly pValue: number | null
    readonly adjustedPValue: number | null
    readonly interval: readonly [number, number] | null
    readonly smallestDetectableShift: number | null
    readonly verdict: string
    readonly note: string
  }[]
  readonly notes: readonly string[]
}

/** Compares the sheets of a text, as a real workbook from the command line; a second text is the workbook of `--history`. */
export async function compareText(text: string, args: readonly string[] = [], history?: string): Promise<ComparedJson> {
  const { code, out, error } = await compareRaw(text, ['--format', 'json', ...args], history)
  if (code === 2) throw new Error(error)
  return { ...(JSON.parse(out) as Omit<ComparedJson, 'code'>), code }
}

export async function compareRaw(text: string, args: readonly string[] = [], history?: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'centre-check-'))
  try {
    const file = path.join(folder, 'grades.xlsx')
    await writeFile(file, workbookOf(text))
    const second = path.join(folder, 'history.xlsx')
    if (history !== undefined) await writeFile(second, workbookOf(history))
    return await runCli('compare', file, ...args, ...(history === undefined ? [] : ['--history', second]))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Rows of a sheet of Q-TAGs: so many of each grade, numbered on from one. */
export function learnersWith(grades: Readonly<Record<string, number>>, { first = 1, rest = '' }: { readonly first?: number; readonly rest?: string } = {}): string {
  let number = first
  return Object.entries(grades)
    .flatMap(([grade, count]) => Array.from({ length: count }, () => `L${number++} | ${grade}${rest}`))
    .join('\n')
}
