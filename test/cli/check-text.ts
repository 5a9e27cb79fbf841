import { mkdtempSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { workbookOf } from '../workbook/grid-workbook'
import { runCli } from './run-cli'

/** What `check` prints as JSON, as far as tests look at it. */
export interface Checked {
  readonly code: number
  readonly sheets: readonly { readonly name: string; readonly kind: string | null; readonly reason?: string }[]
  readonly findings: readonly {
    readonly rule: string
    readonly catalogue: readonly string[]
    readonly severity: string
    readonly sheet: string
    readonly cell: string
    readonly learner: string | null
    readonly key: string
    readonly message: string
    readonly fix: string
    readonly source: { readonly section: string }
  }[]
  readonly outcomes: readonly { readonly rule: string; readonly sheet: string; readonly outcome: string; readonly reason: string | null }[]
  readonly computed: readonly { readonly sheet: string; readonly cell: string; readonly label: string; readonly value: string | number }[]
}

/** Writes sheets, given as text, into a real workbook and checks it from the command line. No rule may break down. */
export async function checkText(text: string, asOf: string): Promise<Checked> {
  const folder = mkdtempSync(path.join(tmpdir(), 'centre-check-'))
  try {
    const file = path.join(folder, 'checked.xlsx')
    await writeFile(file, workbookOf(text))
    const { code, out, error } = await runCli('check', file, '--as-of', asOf, '--format', 'json')
    if (code === 2) throw new Error(error)
    const report = JSON.parse(out) as Omit<Checked, 'code'>
    expect(report.outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    return { ...report, code }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
