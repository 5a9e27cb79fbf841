import type { Workbook } from '../workbook/workbook'
import { isWritten } from '../write-back/record-lines'
import { recordChanges, sectionsIn } from '../write-back/sample-record'
import { asChanged, learnersTicked, sheetsWritten, takingBack } from '../write-back/written-cells'

/** How many learners' ticks were taken back, and how many stay since someone has changed them. */
export interface TicksUndone {
  readonly taken: number
  readonly left: number
}

/** Takes back every tick that was written and that nobody has changed since; the record keeps what else it holds. */
export async function undoTicks(workbook: Workbook): Promise<TicksUndone> {
  const info = await workbook.describe()
  const sections = await sectionsIn(workbook, info)
  const lines = sections.flat().filter(isWritten)
  const { changes, taken, gone, left } = takingBack(lines, await sheetsWritten(workbook, info, lines))
  const kept = sections.map(section => section.flatMap(line => (taken.includes(line) || gone.includes(line) ? [] : left.includes(line) ? asChanged(line) : line)))
  await workbook.apply([...changes, ...recordChanges(info, kept)])
  return { taken: learnersTicked(taken), left: learnersTicked(left) }
}
