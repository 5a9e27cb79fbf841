import type { Change, Workbook, WorkbookInfo } from '../workbook/workbook'
import { clearedAppeals } from './appeal-sheet'
import { clearedFlags, flagsIn } from './flags'
import { isWritten, type Section } from './record-lines'
import { hasOverride, recordChanges, sectionsIn } from './sample-record'
import { clearedSense, writtenReasonsIn } from './sense-check'
import { asChanged, learnersTicked, sheetsWritten, takingBack } from './written-cells'

export interface Cleared {
  /** How many flags, lines of the Sample record and of the Sense check stay, since people wrote reasons there. */
  readonly kept: number
  /** How many learners' ticks of ours were taken back. */
  readonly unticked: number
  /** How many learners' ticks stay, since someone has changed them or their sheet is protected. */
  readonly stillTicked: number
}

/**
 * Takes away all that was added: highlights, flags, ticks that nobody has changed since, the Sample record, the Sense
 * check and learners' pages for appeals. Flags and lines on which a person decided or wrote a reason are kept, without
 * highlights, unless `reasonsToo`.
 */
export async function clearWorkbook(workbook: Workbook, { reasonsToo = false } = {}): Promise<Cleared> {
  const info = await workbook.describe()
  const flags = clearedFlags(info, await flagsIn(workbook, info), reasonsToo)
  const sections = await sectionsIn(workbook, info)
  const written = sections.flat().filter(isWritten)
  const { changes, taken, left } = takingBack(written, await sheetsWritten(workbook, info, written))
  const record = clearedRecord(info, sections, reasonsToo)
  const sense = clearedSense(info, await writtenReasonsIn(workbook, info), reasonsToo)
  await workbook.apply([...changes, { kind: 'set-highlights', highlights: [] }, ...flags.changes, ...record.changes, ...sense.changes, ...clearedAppeals(info)])
  return { kept: flags.kept + record.kept + sense.kept, unticked: learnersTicked(taken), stillTicked: learnersTicked(left) }
}

const title = ['Reasons kept by Centre Check', 'These samples were cleared. What people wrote is kept, and stands beside the same learners when the sample is drawn or verified again.']

/** What names a sample, so that reasons find it again. */
const NAMING = new Set(['Name', 'Scheme', 'Drawn from sheet', 'First sheet', 'Rule'])

function clearedRecord(info: WorkbookInfo, sections: readonly Section[], reasonsToo: boolean): { readonly changes: readonly Change[]; readonly kept: number } {
  const kept = (reasonsToo ? [] : sections).flatMap(section => {
    if (!section.some(hasOverride)) return []
    return [section.filter(line => NAMING.has(line.what) || hasOverride(line)).map(line => (isWritten(line) ? asChanged(line) : { ...line, lookup: '' }))]
  })
  return { changes: recordChanges(info, kept, title), kept: kept.flat().filter(hasOverride).length }
}
