import type { CohortMember, SampleDecision, SampleDraw } from '../model/sample'

/** A decision about a sample in the form that other programs rely on. */
export function decisionJson({ name, cohort, required, sampled, toAdd, toReplace, toPutRight, notes, complete }: SampleDecision) {
  return {
    name,
    cohort,
    required,
    sampled: sampled.map(({ member, reason }) => ({ ...placeJson(member), reason })),
    toAdd: toAdd.map(({ reason, candidates }) => ({ reason, candidates: learners(candidates) })),
    toReplace: toReplace.map(({ learner, candidates }) => ({ learner: learner.learner, candidates: learners(candidates) })),
    toPutRight: toPutRight.map(({ reason, learners: about, fix }) => ({ reason, learners: learners(about), fix })),
    notes,
    complete
  }
}

/** The same form for a draw, and what proves it. */
export function drawJson({ name, scheme, guide, cohort, required, entries, notes, complete, seed, cohortHash }: SampleDraw) {
  const drawn = entries.filter(({ role }) => role === 'drawn')
  const short = required - drawn.length
  return {
    name,
    cohort,
    required,
    sampled: drawn.map(({ member, ticket, reason }) => ({ ...placeJson(member), reason, ticket })),
    toAdd: short > 0 ? [{ reason: `short by ${short}`, candidates: [] }] : [],
    toReplace: [],
    notes,
    complete,
    scheme,
    guide,
    seed,
    cohortHash,
    reserves: entries.filter(({ role }) => role === 'reserve').map(({ member, ticket }) => ({ ...placeJson(member), ticket }))
  }
}

function placeJson({ learner, file, sheet, cell }: CohortMember) {
  return { learner, ...(file !== null && { file }), sheet, cell }
}

const learners = (members: readonly CohortMember[]) => members.map(({ learner }) => learner)
