import { ribbonCommands, type RibbonAnswer } from '../../src/commands/ribbon'
import type { Day } from '../../src/domain/dates'
import type { Grid } from '../../src/model/grid'
import { FLAGS_SHEET, readFlags } from '../../src/write-back/flags-table'
import type { LiveWorkbook } from '../../src/workbook/workbook'

export interface Step {
  readonly name: string
  /** What was otherwise than it should be; null where all was well. */
  readonly fault: string | null
}

/** A finding by its rule, sheet and cell. */
export type Expected = readonly string[]

/**
 * Goes through a check as a person would, in the faulty example that is open: what is found is what the command line
 * finds, a second check adds no second list, and clearing leaves every value as it was. The workbook is not saved.
 */
export async function excelSteps(workbook: LiveWorkbook, expected: Expected, today: Day): Promise<Step[]> {
  const steps: Step[] = []
  const step = async (name: string, run: () => Promise<string | null>) => {
    steps.push({ name, fault: await run().catch((cause: unknown) => String(cause)) })
  }
  const before = await values(workbook)
  await step('The faulty example is open, without flags', () =>
    Promise.resolve(before.has('Component 1 marks') && !before.has(FLAGS_SHEET) ? null : `Its sheets are ${[...before.keys()].join(', ')}.`))
  for (const name of ['Check workbook finds what the command line finds', 'A second check finds the same']) {
    await step(name, async () => differing(found(await ribbonCommands.checkWorkbook(workbook, { today })), expected))
  }
  await step('The sheet Flags stands there once, with a row for each finding', async () => {
    const after = await values(workbook)
    const sheets = [...after.keys()].filter(name => name.startsWith(FLAGS_SHEET))
    const rows = readFlags(after.get(FLAGS_SHEET) ?? { rows: [] }).length
    return sheets.length === 1 && rows === expected.length ? null : `There are ${sheets.length} such sheets, and ${rows} rows for ${expected.length} findings.`
  })
  await step('Clear flags takes it away', async () => {
    const answer = await ribbonCommands.clearFlags(workbook, { today })
    return answer.kind === 'cleared' && !(await values(workbook)).has(FLAGS_SHEET) ? null : saidBy(answer)
  })
  await step('Every value of the workbook is as it was', async () => {
    const after = await values(workbook)
    const changed = [...before].filter(([name, grid]) => JSON.stringify(after.get(name)) !== JSON.stringify(grid)).map(([name]) => name)
    return changed.length === 0 && after.size === before.size ? null : `These sheets differ: ${changed.join(', ')}.`
  })
  return steps
}

async function values(workbook: LiveWorkbook): Promise<ReadonlyMap<string, Grid>> {
  const grids = new Map<string, Grid>()
  for (const { name } of (await workbook.describe()).sheets) grids.set(name, await workbook.read(name))
  return grids
}

function found(answer: RibbonAnswer): Expected {
  if (answer.kind !== 'checked') throw new Error(saidBy(answer))
  return answer.checked.report.findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
}

function differing(found: Expected, expected: Expected): string | null {
  const [missing, surplus] = [expected.filter(one => !found.includes(one)), found.filter(one => !expected.includes(one))]
  return missing.length + surplus.length === 0 ? null : `Missing: ${missing.join(', ') || 'none'}. Not expected: ${surplus.join(', ') || 'none'}.`
}

const saidBy = (answer: RibbonAnswer) => (answer.kind === 'refused' ? answer.message : `It answered "${answer.kind}".`)
