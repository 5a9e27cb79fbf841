import { drain } from '../check/drain'
import type { Workbook } from '../workbook/workbook'
import { flagChanges, type FlagsInput } from '../write-back/flags'
import { FLAGS_TABLE } from '../write-back/flags-table'
import { refuseUnwritable } from '../write-back/refuse-unwritable'

export interface WriteFlagsOptions {
  /** Gives the host a turn after each slice of this many milliseconds. */
  readonly slice?: number | undefined
}

/** Writes the report's flags and highlights; gives back what could not be done, a sentence each. */
export async function writeFlags(workbook: Workbook, input: FlagsInput, { slice }: WriteFlagsOptions = {}): Promise<readonly string[]> {
  const { changes, notes } = await drain(flagChanges(input), { slice })
  if (changes.some(change => change.kind === 'put-sheet')) refuseUnwritable(input.info, FLAGS_TABLE)
  await workbook.apply(changes)
  return notes
}
