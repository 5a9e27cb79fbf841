import type { Addition, CohortMember, SampleDecision, SampledMember } from '../model/sample'
import { inSteps, type Steps } from '../model/steps'
import { allCohorts, type Cohort } from './cohort'
import { namerOf } from './cohort-member'
import { uncovered } from './coverage'
import { enteredOnEol, gapsOf } from './gaps'
import { isUnreadable, type Member } from './member'
import { endsCalled, isFilmed, missingEnd, type End } from './missing-end'
import { replacementsFor } from './replacements'
import type { SampleRules } from './sample-rules'
import { sampleOf, shortBy, sizeFor, tickColumn, type SampledCohort } from './sampled-cohort'
import type { SampleSource } from './together'

const ENDS: readonly End[] = ['highest', 'lowest']

/** Cohorts of marks sheets to which the guide applies; with a sheet, those that have learners on it. */
export function cohortsUnder({ workbook, placeOf }: SampleSource, { rulebook }: SampleRules, sheet?: string): readonly Cohort[] {
  return allCohorts(workbook).filter(({ sheets }) => {
    const own = [...sheets]
    return own.some(one => one.rulebooks.includes(rulebook)) && (sheet === undefined || own.some(one => placeOf(one).sheet === sheet))
  })
}

/**
 * Verifies the moderation sample of each cohort, and yields on the way: whom to add, whom to replace and what else is
 * missing, so that it is complete. The rules of `check` ask the same functions.
 */
export function* verifySamples(source: SampleSource, rules: SampleRules, sheet?: string): Steps<readonly SampleDecision[]> {
  const decisions: SampleDecision[] = []
  for (const cohort of cohortsUnder(source, rules, sheet)) {
    yield
    decisions.push(yield* verify(cohort, source, rules))
  }
  return decisions
}

function* verify(cohort: Cohort, source: SampleSource, rules: SampleRules): Steps<SampleDecision> {
  const sampled = sampleOf(cohort, rules)
  yield
  const { present, required } = sampled
  const name = namerOf(cohort.members, source)
  yield
  const entered = cohort.members.length
  const members = yield* inSteps(cohort.members, name)
  const toAdd = yield* inSteps(additions(sampled, rules, name), addition => addition)
  const toReplace = yield* inSteps(sampled.unreplaced, member => ({
    learner: name(member),
    candidates: replacementsFor(member, sampled).map(offer => name(offer.member))
  }))
  yield* source.workbook.learners.findOut()
  const toPutRight = yield* inSteps(gapsOf(sampled, { workbook: source.workbook, rules, name }), gap => gap)
  return {
    name: cohort.name,
    guide: rules.guide,
    cohort: { entered, present: present.length, absent: entered - present.length },
    required,
    members,
    sampled: sampledMembers(sampled, rules, name),
    toAdd,
    toReplace,
    toPutRight,
    notes: [...notesOn(sampled, rules, name)],
    complete: toAdd.length === 0 && toReplace.length === 0 && toPutRight.length === 0
  }
}

type Namer = (member: Member) => CohortMember

function sampledMembers({ cohort, isUploading }: SampledCohort, rules: SampleRules, name: Namer): readonly SampledMember[] {
  const marks = cohort.members.flatMap(({ mark }) => (mark !== null && mark > 0 ? mark : []))
  const ends = { highest: marks.reduce((one, other) => Math.max(one, other), 0), lowest: marks.reduce((one, other) => Math.min(one, other), Infinity) }
  return cohort.members.flatMap(member => {
    if (!(isUploading ? member.uploaded : member.sampled)) return []
    const replaced = member.sheet.column('replacement-for')?.value(member.row)
    const reasons = [
      isUploading ? (member.sampled ? 'ticked and uploaded' : 'uploaded') : rules.isSport(cohort.subject) ? 'chosen' : 'ticked',
      ...ENDS.flatMap(end => (member.mark === ends[end] ? endsCalled[end] : [])),
      ...(replaced === undefined ? [] : [`replacement for ${replaced}`]),
      ...(member.absent ? ['absent'] : [])
    ]
    return [{ member: name(member), reason: reasons.join('; ') }]
  })
}

function* additions(sampled: SampledCohort, rules: SampleRules, name: Namer): Generator<Addition> {
  for (const end of ENDS) {
    const missing = missingEnd(sampled, end, rules)
    if (missing === null || !('mark' in missing) || missing.isUnfilmed) continue
    yield { kind: end, reason: endsCalled[end], candidates: missing.offered.map(name) }
  }
  // Whether who has neither a mark nor an X was there is asked first.
  const unclear = sampled.required === sampled.present.length ? sampled.present.filter(member => !sampled.taken.has(member) && isUnreadable(member)).length : 0
  const short = shortBy(sampled) - unclear
  if (short > 0) yield { kind: 'short', reason: `short by ${short}`, candidates: fillers(sampled, short, rules).map(name) }
  for (const { kind, name: called, candidates } of uncovered(sampled)) {
    yield { kind, reason: `${kind} ${called} not covered`, candidates: candidates.map(name) }
  }
}

/** Who could fill a sample that is too small: those whom the awarding body ticked, as far as there are enough of them. */
function fillers({ cohort, present, taken, required }: SampledCohort, short: number, rules: SampleRules): readonly Member[] {
  const others = present.filter(member => !taken.has(member) && !isUnreadable(member))
  if (required === present.length) return others
  const wanted = rules.isSport(cohort.subject) ? others.filter(isFilmed) : others.filter(({ sampled }) => sampled)
  return wanted.length >= short ? wanted : others
}

function* notesOn(sampled: SampledCohort, rules: SampleRules, name: Namer): Generator<string> {
  const { cohort, present, taken } = sampled
  const entered = cohort.members.length
  if (taken.size === 0) {
    const hasTicks = cohort.members.some(({ sheet }) => tickColumn(sheet))
    yield hasTicks ? 'Nobody is ticked for the sample yet.' : 'There is no column that says who is in the moderation sample: add one called "Sampled".'
  }
  const [ofEntered, ofPresent] = [sizeFor({ ...rules, cohortSize: 'entered' }, entered, 0), sizeFor({ ...rules, cohortSize: 'present' }, 0, present.length)]
  if (rules.cohortSize === 'show-both' && Math.min(ofEntered, present.length) !== ofPresent) {
    yield `The sample of a cohort of ${entered} is ${ofEntered}; of the ${present.length} present alone it would be ${ofPresent}. The guide counts everyone entered.`
  }
  if (shortBy(sampled) > 0 && sampled.required < present.length && !rules.isSport(cohort.subject)) {
    yield 'Pearson chooses the sample: add those who are ticked on Edexcel Online, and nobody else in their place.'
  }
  if (sampled.standIns > 0) {
    yield `At most ${sampled.standIns} of the ${sampled.unreplaced.length} who were absent ${sampled.standIns === 1 ? 'is' : 'are'} replaced already, and nothing says which: enter under "Replacement for" who replaces whom, then verify the sample again.`
  }
  if (sampled.assumed.length > 0) {
    const who = sampled.assumed.map(member => name(member).learner).join(', ')
    yield `Absent, and taken as replaced since ${taken.size} others are in the sample: ${who}. If some of those are there only for the highest or lowest mark, add a student on a similar mark as well; a "Replacement for" column would say who replaces whom.`
  }
  for (const end of ENDS) {
    const missing = missingEnd(sampled, end, rules)
    if (missing === null || !('mark' in missing) || !missing.isUnfilmed) continue
    const who = missing.offered.map(member => name(member).learner).join(', ')
    yield `The ${endsCalled[end]}, ${missing.mark} (${who}), is not in the sample, and no video is ticked for it: if it was filmed, add it; if not, ask the moderator.`
  }
  if (enteredOnEol(cohort.sheets, rules).length === 0) {
    yield 'Students whose marks are kept elsewhere are not counted: give "Entered on EOL" above the table to compare with the entries.'
  }
}
