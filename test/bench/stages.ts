import { drain } from '../../src/check/drain'
import { check } from '../../src/check/engine'
import { zlibCodec } from '../../src/cli/zlib-codec'
import { understand } from '../../src/flow/understand'
import { writeFlags } from '../../src/flow/write-flags'
import type { Grid } from '../../src/model/grid'
import { loadRulebooks } from '../../src/rules/register'
import { openWorkbookFile } from '../../src/workbook/file'
import { costOf, type ChoreCost } from './chore'
import { AS_OF } from './engines'

export const STAGES = ['open', 'read', 'recognise', 'load rules', 'rules', 'write back', 'save'] as const
export type Stage = (typeof STAGES)[number]

export interface Staged {
  readonly costs: Readonly<Record<Stage, ChoreCost>>
  readonly findings: number
  /** The size of the flagged copy. */
  readonly bytes: number
}

/** What `checkWorkbook` does with a file that has never been checked, stage by stage, and the flagged copy after it. */
export async function stagesOf(bytes: Uint8Array): Promise<Staged> {
  const open = await costOf(() => openWorkbookFile(bytes, zlibCodec))
  const workbook = open.result
  const read = await costOf(async () => {
    const info = await workbook.describe()
    const grids = new Map<string, Grid>()
    for (const { name } of info.sheets) grids.set(name, await workbook.read(name))
    return { info, grids }
  })
  const { info, grids } = read.result
  const recognise = await costOf(() => {
    const sheets = Array.from(grids, ([name, grid]) => ({ name, grid }))
    return drain(understand({ sheets, dateSystem: info.dateSystem }))
  })
  const { typed, given } = recognise.result
  const load = await costOf(() => loadRulebooks(['every-sheet', ...typed.sheets.flatMap(sheet => sheet.rulebooks)]))
  const rules = await costOf(() => drain(check(typed, { asOf: AS_OF, settings: given.settings, rulebooks: load.result })))
  const write = await costOf(() => writeFlags(workbook, { info, report: rules.result, grids, earlier: [] }))
  const save = await costOf(() => workbook.save())
  return {
    costs: {
      'open': open.cost,
      'read': read.cost,
      'recognise': recognise.cost,
      'load rules': load.cost,
      'rules': rules.cost,
      'write back': write.cost,
      'save': save.cost
    },
    findings: rules.result.findings.length,
    bytes: save.result.length
  }
}
