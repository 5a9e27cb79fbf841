import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { readForSamples, verifyRead } from '../../src/flow/sample'
import { onlyChoices, writeVerified } from '../../src/flow/write-sample'
import { Problem } from '../../src/model/problem'
import { openWorkbookFile } from '../../src/workbook/file'
import { SIGNATURE } from '../../src/workbook/workbook'
import { clearWorkbook } from '../../src/write-back/clear'
import { writeFlags } from '../../src/flow/write-flags'

/** Everything that the program does with a workbook, in order. */
type Step = 'opened' | 'read' | 'checked' | 'flagged' | 'sampled' | 'cleared' | 'saved'

export interface Ordeal {
  /** How far it came. */
  readonly reached: Step | 'nothing'
  /** The codes of what was refused in words on the way. */
  readonly refused: readonly Problem[]
  /** Processor time, so that a busy machine is no hang. */
  readonly milliseconds: number
}

/**
 * Takes a workbook through all that the program does. What is refused in words ends what depends on it; anything else
 * that is thrown goes through.
 */
export async function endure(bytes: Uint8Array): Promise<Ordeal> {
  const start = process.cpuUsage()
  const refused: Problem[] = []
  let reached: Ordeal['reached'] = 'nothing'
  const attempt = async <T>(step: Step, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      const outcome = await work()
      reached = step
      return outcome
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      refused.push(error)
      return undefined
    }
  }
  const finished = () => {
    const { user, system } = process.cpuUsage(start)
    return { reached, refused, milliseconds: (user + system) / 1000 }
  }

  const workbook = await attempt('opened', () => Promise.resolve().then(() => openWorkbookFile(bytes)))
  if (!workbook) return finished()
  const values = async (from = workbook) => {
    const grids = []
    const { sheets, tables } = await from.describe()
    const ours = new Set(tables.flatMap(({ name, sheet }) => (name.startsWith(SIGNATURE) ? sheet : [])))
    for (const { name } of sheets.filter(sheet => !ours.has(sheet.name))) grids.push([name, (await from.read(name)).rows.map(({ number, cells }) => [number, Object.entries(cells)])])
    return JSON.stringify(grids)
  }
  const before = await attempt('read', values)
  if (before === undefined) return finished()
  const checked = await attempt('checked', () => checkWorkbook(workbook, { asOf: dayOf(2026, 5, 20) }))
  if (checked) await attempt('flagged', () => writeFlags(workbook, checked))
  await attempt('sampled', async () => {
    const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
    await writeVerified(read, verifyRead(read).map(decision => ({ decision, choices: onlyChoices(decision) })), '2026-05-20T09:00:00.000Z')
  })
  const cleared = await attempt('cleared', () => clearWorkbook(workbook, { reasonsToo: true }))
  const saved = await attempt('saved', () => workbook.save())
  if (cleared && saved) {
    const after = await values(openWorkbookFile(saved))
    if (after !== before) throw new Error(`After clearing, the values are others: ${difference(before, after)}`)
  }
  return finished()
}

function difference(before: string, after: string): string {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  return `${before.slice(Math.max(0, at - 100), at + 100)} became ${after.slice(Math.max(0, at - 100), at + 100)}`
}
