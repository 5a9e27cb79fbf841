import { Problem } from '../model/problem'
import type { SampleRecord } from '../model/sample'
import { PROGRAM_VERSION } from '../model/version'
import type { WantedDraw } from '../sample/draw'
import { replaySample, type Replay } from '../sample/replay'
import type { Workbook } from '../workbook/workbook'
import { drawOf, sectionsIn } from '../write-back/sample-record'
import { drawFrom, type ReadForSamples } from './sample'

/** Draws, having noted the time at which the seed was settled. */
export function drawForRecord(read: ReadForSamples, wanted: WantedDraw): SampleRecord {
  const time = new Date().toISOString()
  return { draw: drawFrom(read, wanted), program: `Centre Check ${PROGRAM_VERSION}`, time }
}

export interface Replayed {
  readonly record: SampleRecord
  readonly replay: Replay
}

/** Draws every recorded sample again; throws a `Problem` where none is recorded. */
export async function replayAll(workbook: Workbook, { source, rules }: ReadForSamples): Promise<readonly Replayed[]> {
  const sections = await sectionsIn(workbook, await workbook.describe())
  const records = sections.flatMap(section => drawOf(section) ?? [])
  if (records.length === 0) {
    throw new Problem('There is no record of a draw in this workbook: "sample draw" with --out writes one.', 'no-record')
  }
  return records.map(record => ({ record, replay: replaySample(record, source, rules) }))
}
