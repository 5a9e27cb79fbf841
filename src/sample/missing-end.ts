import { extremes } from '../domain/moderation-sample'
import { hasMark, type Member } from './member'
import type { SampleRules } from './sample-rules'
import type { SampledCohort } from './sampled-cohort'
import type { Unjudged } from './unjudged'

export type End = 'highest' | 'lowest'

/** One end of the marks that is not in the sample. */
export interface MissingEnd {
  readonly mark: number
  /** Students present whose mark is not there yet: it may still move the end. */
  readonly open: number
  /** Those who hold the mark; any one of them will do. In Sport those of them who are filmed, as far as any is. */
  readonly offered: readonly Member[]
  /** True in Sport where nobody who holds it is filmed: the guide doesn't say what goes before. */
  readonly isUnfilmed: boolean
}

export const endsCalled: Readonly<Record<End, string>> = { highest: 'highest mark', lowest: 'lowest non-zero mark' }

/** Looks for one of those who hold the highest, or the lowest non-zero mark; null where the sample has one. */
export function missingEnd({ cohort, present, taken }: SampledCohort, end: End, rules: SampleRules): MissingEnd | Unjudged | null {
  const marked = present.filter(hasMark)
  const open = present.length - marked.length
  if ((cohort.members.length - open) * 100 < cohort.members.length * rules.enoughMarks) {
    return { cannotTell: `${open} of the ${cohort.members.length} marks of ${cohort.name} are not there yet, or are no marks.` }
  }
  const holders = extremes(marked)[end]
  const mark = holders[0]?.mark
  if (mark === undefined) return { notApplicable: 'Nobody has a mark above 0.' }
  if (holders.some(member => taken.has(member))) return null
  if (!rules.isSport(cohort.subject)) return { mark, open, offered: holders, isUnfilmed: false }
  const filmed = holders.filter(isFilmed)
  return { mark, open, offered: filmed.length > 0 ? filmed : holders, isUnfilmed: filmed.length === 0 }
}

export function isFilmed({ sheet, row }: Member): boolean {
  return sheet.column('video')?.value(row) === true
}
