import { drain } from '../check/drain'
import { Problem } from '../model/problem'
import type { SampleDecision, SampleRecord } from '../model/sample'
import { cohortsUnder } from '../sample/verify'
import { replaySample, type Replay } from '../sample/replay'
import type { Workbook } from '../workbook/workbook'
import { drawOf, sectionsIn, verifiedAt } from '../write-back/sample-record'
import { isWritten } from '../write-back/record-lines'
import { learnersTicked } from '../write-back/written-cells'
import { drawFrom, readForSamples, verifySteps, type ReadForSamples, type SampleOptions } from './sample'

/** What one sample has in the workbook and what it lacks. */
export interface SampleLook {
  readonly decision: SampleDecision
  readonly sheets: readonly string[]
  /** When it was last written into the record, an ISO time; null where it never was. */
  readonly recorded: string | null
}

/** What can be drawn from a sheet. */
export interface DrawOutlook {
  readonly sheet: string
  readonly name: string | null
  readonly guide: string | null
  /** How many, where a guide or the settings say. */
  readonly size: number | null
}

export interface RecordedDraw {
  readonly record: SampleRecord
  readonly replay: Replay
}

/** All that there is to say about the samples of a workbook, as it stands. */
export interface SamplesLook {
  readonly read: ReadForSamples
  readonly samples: readonly SampleLook[]
  /** Why there is none to verify, a sentence. */
  readonly whyNone: string | null
  /** Null where the sheet in front is not one to draw from. */
  readonly outlook: DrawOutlook | null
  /** Newest first. */
  readonly draws: readonly RecordedDraw[]
  /** How many learners are ticked by us. */
  readonly ticked: number
}

/** Reads the workbook, verifies its samples, and draws again what its record says was drawn. */
export async function lookAtSamples(workbook: Workbook, front: string | null, options: SampleOptions = {}): Promise<SamplesLook> {
  const read = await readForSamples([{ file: '', workbook }], options)
  const [own] = read.workbooks
  const sections = own ? await sectionsIn(workbook, own.info) : []
  const { samples, whyNone } = await samplesOf(read, options)
  const draws = sections.flatMap(section => drawOf(section) ?? []).map(record => ({ record, replay: replaySample(record, read.source, read.rules) }))
  return {
    read,
    samples: samples.map(sample => ({ ...sample, recorded: verifiedAt(sections, sample.decision) })),
    whyNone,
    outlook: front === null ? null : outlookOn(front, read),
    draws: draws.sort((one, other) => (one.record.time < other.record.time ? 1 : -1)),
    ticked: learnersTicked(sections.flat().filter(isWritten))
  }
}

interface Verified {
  readonly samples: readonly Omit<SampleLook, 'recorded'>[]
  readonly whyNone: string | null
}

async function samplesOf(read: ReadForSamples, { signal, slice }: SampleOptions): Promise<Verified> {
  try {
    const decisions = await drain(verifySteps(read), { signal, slice })
    const cohorts = cohortsUnder(read.source, read.rules.moderation)
    const samples = decisions.map((decision, index) => ({ decision, sheets: [...(cohorts[index]?.sheets ?? [])].map(({ name }) => name) }))
    return { samples, whyNone: null }
  } catch (error) {
    if (error instanceof Problem) return { samples: [], whyNone: error.message }
    throw error
  }
}

/** Tries a draw, which nobody sees, to know whether there can be one. */
function outlookOn(sheet: string, read: ReadForSamples): DrawOutlook | null {
  try {
    const { name, guide, required } = drawFrom(read, { seed: '', size: null, sheet })
    return { sheet, name, guide, size: required }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return error.code === 'no-size' ? { sheet, name: null, guide: null, size: null } : null
  }
}
