import type { Severity } from '../model/finding'
import type { CohortMember, SampleDecision, SampleRecord, WantedTick } from '../model/sample'
import { PROGRAM_VERSION } from '../model/version'
import { canBeTicked, isUploading } from '../sample/tick-places'
import type { Workbook } from '../workbook/workbook'
import { drawSection, sectionsIn, verifiedSection } from '../write-back/sample-record'
import type { ReadForSamples } from './sample'
import { sampleChanges, type MarkedMember, type SampleChanges, type Writing } from './sample-changes'

/** More than these who would do for one place are listed, but not highlighted. */
const MOST_HIGHLIGHTED = 5

/** What became of writing a sample into its workbooks. */
export interface SampleWritten {
  /** How many learners were ticked. */
  readonly ticked: number
  /** What could not be done, a sentence each. */
  readonly notes: readonly string[]
}

/** Who is added where only one learner, or exactly as many as are missing, would do: everyone else is a person's choice. */
export function onlyChoices({ toAdd, toReplace }: SampleDecision): readonly WantedTick[] {
  const additions = toAdd.flatMap(({ kind, reason, candidates }) => {
    const wanted = kind === 'short' ? Number(/\d+/.exec(reason)?.[0]) : 1
    return candidates.length === wanted ? candidates.map(member => ({ member, why: reason })) : []
  })
  const replacements = toReplace.flatMap(({ learner, candidates: [only, ...others] }) =>
    only && others.length === 0 ? [{ member: only, why: `replacement for ${learner.learner}`, replaces: learner }] : []
  )
  return [...additions, ...replacements]
}

export interface Verified {
  readonly decision: SampleDecision
  readonly choices: readonly WantedTick[]
}

/**
 * Writes verified samples: ticks for those chosen, the record of what was found, and highlights of whom to add or
 * replace. Where nobody is uploaded yet, the first tick brings those whom the awarding body ticked with it.
 */
export async function writeVerified(read: ReadForSamples, verified: readonly Verified[], time = new Date().toISOString()): Promise<SampleWritten> {
  const program = `Centre Check ${PROGRAM_VERSION}`
  return writeAll(read, verified.map(({ decision, choices }) => ({
    section: verifiedSection(decision, { program, time }),
    wanted: wantedTicks(read, decision, choices),
    marks: marksOf(decision),
    isDraw: false
  })))
}

/** Writes a draw's record, and ticks those drawn where the sheet is one of marks; elsewhere they are highlighted. */
export async function writeDraw(read: ReadForSamples, record: SampleRecord): Promise<SampleWritten> {
  const drawn = record.draw.entries.filter(({ role }) => role === 'drawn')
  const wanted = drawn.map(({ member, reason }) => ({ member, why: reason === 'ticket' ? 'drawn by ticket' : `drawn: ${reason}` }))
  const marks = drawn.flatMap(({ member }) => (canBeTicked(read.source, member) ? [] : [{ member, severity: 'advice' as const }]))
  return writeAll(read, [{ section: drawSection(record), wanted, marks, isDraw: true }])
}

function wantedTicks({ source }: ReadForSamples, { members, sampled }: SampleDecision, choices: readonly WantedTick[]): readonly WantedTick[] {
  if (choices.length === 0 || isUploading(source, members)) return choices
  const replaced = new Set(choices.map(({ replaces }) => replaces))
  const ticked = sampled.flatMap(({ member }) => (member.absent || replaced.has(member) ? [] : [{ member, why: 'ticked by the awarding body' }]))
  return [...ticked, ...choices]
}

function marksOf({ toAdd, toReplace }: SampleDecision): readonly MarkedMember[] {
  const few = (candidates: readonly CohortMember[]) => (candidates.length > MOST_HIGHLIGHTED ? [] : candidates)
  const severities = new Map<CohortMember, Severity>()
  for (const { candidates } of [...toAdd, ...toReplace]) for (const member of few(candidates)) severities.set(member, 'warning')
  for (const { learner } of toReplace) severities.set(learner, 'error')
  return [...severities].map(([member, severity]) => ({ member, severity }))
}

async function writeAll(read: ReadForSamples, writings: readonly Writing[]): Promise<SampleWritten> {
  const prepared: { readonly workbook: Workbook; readonly outcome: SampleChanges }[] = []
  for (const own of read.workbooks) {
    const earlier = await sectionsIn(own.workbook, own.info)
    prepared.push({ workbook: own.workbook, outcome: sampleChanges(writings, { own, read, earlier }) })
  }
  for (const { workbook, outcome } of prepared) await workbook.apply(outcome.changes)
  return { ticked: prepared.reduce((sum, { outcome }) => sum + outcome.ticked, 0), notes: prepared.flatMap(({ outcome }) => outcome.notes) }
}
