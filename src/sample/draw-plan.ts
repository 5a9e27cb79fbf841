import type { SampleTable } from '../domain/moderation-sample'
import { Problem } from '../model/problem'
import type { CohortFigures, CohortMember, DrawScheme, SampleDraw } from '../model/sample'
import { drawTickets, hashOfCohort, type Place } from './draw-tickets'
import type { SampleRules } from './sample-rules'

/** What guides and settings say of draws. */
export interface DrawRules {
  readonly moderation: SampleRules
  /** The share of decisions that are drawn for internal verification, in per cent: the centre's own. */
  readonly ivPercentage: number
  readonly svSample: { readonly learners: number; readonly units: number }
  /** A scheme of the centre's own. */
  readonly own: { readonly sizes: SampleTable | null; readonly ends: boolean; readonly cover: readonly string[] }
}

export interface DrawRequest {
  readonly seed: string
  /** Null where the rule's own size is taken. */
  readonly size: number | null
}

/** All that a draw depends on, besides its seed and size. */
export interface DrawPlan {
  readonly scheme: DrawScheme
  readonly name: string
  readonly sheet: string
  readonly guide: string
  readonly cohort: readonly CohortMember[]
  readonly figures: CohortFigures
  readonly barred: ReadonlyMap<CohortMember, string>
  /** How many at least: by the guide, or the centre's own number; null where nothing says. */
  readonly size: number | null
  /** True where fewer than that may not be asked for. */
  readonly isMinimum: boolean
  readonly forced: readonly Place[]
  readonly wished?: readonly Place[]
  readonly notes: readonly string[]
}

export function carryOut(plan: DrawPlan, { seed, size }: DrawRequest): SampleDraw {
  const { scheme, name, sheet, guide, cohort, figures, barred, forced, wished = [] } = plan
  refuseUnknown(plan)
  const wanted = size ?? plan.size
  if (wanted === null) {
    throw new Problem(`Nothing says how large the sample of ${name} is: give --size, or the setting draw.sizes.`, 'no-size')
  }
  if (plan.isMinimum && plan.size !== null && wanted < plan.size) {
    throw new Problem(`${guide} asks for ${plan.size} of ${name}, and ${wanted} are fewer.`, 'too-few')
  }
  const entries = drawTickets({ seed, cohort, barred, size: wanted, forced, wished })
  const drawn = entries.filter(({ role }) => role === 'drawn').length
  const notes = [...plan.notes]
  if (drawn > wanted) notes.push(`${drawn} are drawn, not ${wanted}: so many are needed to cover ${forced.length} groups.`)
  if (drawn < wanted) notes.push(`${drawn} can be drawn, and ${wanted} are wanted.`)
  return { scheme, name, sheet, guide, cohort: figures, required: wanted, size, seed, cohortHash: hashOfCohort(cohort), entries, notes, complete: drawn >= wanted }
}

function refuseUnknown({ name, cohort }: DrawPlan): void {
  if (cohort.length === 0) throw new Problem(`There is nobody to draw from in ${name}.`, 'cannot-draw')
  if (cohort.some(({ id }) => id === null)) {
    const nameless = cohort.find(({ learner, row }) => learner === `row ${row}`)
    throw new Problem(
      `Tickets are made of candidate numbers, ULNs, UCIs or learner IDs, and in ${name} none of these is filled in for everyone, each their own${nameless ? ` (${place(nameless)} has none)` : ''}. Fill one in for all, then draw.`,
      'no-id'
    )
  }
  refuseTwice(cohort, ({ id }) => id)
}

/** Throws where two rows have the same key: the draw could not tell them apart. */
export function refuseTwice(cohort: readonly CohortMember[], keyOf: (member: CohortMember) => string | null): void {
  const first = new Map<string, CohortMember>()
  for (const member of cohort) {
    const key = keyOf(member)
    if (key === null) continue
    const other = first.get(key)
    if (other) {
      throw new Problem(`${member.learner} stands in two rows that cannot be told apart, ${place(other)} and ${place(member)}: correct one of them, then draw.`, 'same-id')
    }
    first.set(key, member)
  }
}

const place = ({ sheet, cell }: CohortMember) => `${sheet}!${cell}`
