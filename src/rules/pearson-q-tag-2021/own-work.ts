import type { EvidenceType, Piece } from './evidence'

/** What others write about a learner, and what the awarding body has already graded. */
const NOT_HANDED_IN: readonly (EvidenceType | undefined)[] = [
  'tracker', 'witness-testimony', 'teacher-observation', 'specialist-evidence', 'banked-external', 'CAG-2020'
]

/** Whether a piece that is used is work that the learner did for the centre. */
export function isOwnWork({ type, isUsed }: Piece): boolean {
  return isUsed && !NOT_HANDED_IN.includes(type)
}
