import type { CohortMember } from '../../src/model/sample'
import { drawTickets } from '../../src/sample/draw-tickets'

/** A draw repeated with many seeds: how often each learner was drawn, against the same chance for all. */
export interface Fairness {
  readonly draws: number
  readonly cohort: number
  readonly size: number
  /** The chance that each should have. */
  readonly chance: number
  readonly least: number
  readonly most: number
  /** One standard error of a learner's share. */
  readonly error: number
  /** The learner furthest from the chance, in standard errors. */
  readonly furthest: number
  /** Squared deviations of all learners, in variances: about `freedom`, give or take its own error. */
  readonly chiSquare: number
  readonly freedom: number
}

/** Draws with the seeds 1, 2, 3, …, so that every run gives the same figures. */
export function fairness(cohort: number, size: number, draws: number): Fairness {
  const members = Array.from({ length: cohort }, (_, index) => memberOf(index + 1))
  const counts = new Map(members.map(member => [member, 0]))
  for (let seed = 1; seed <= draws; seed++) {
    for (const { member, role } of drawTickets({ seed: String(seed), cohort: members, barred: new Map(), size, forced: [] })) {
      if (role === 'drawn') counts.set(member, (counts.get(member) ?? 0) + 1)
    }
  }
  const chance = size / cohort
  const error = Math.sqrt((chance * (1 - chance)) / draws)
  const shares = [...counts.values()].map(count => count / draws)
  const squares = shares.map(share => ((share - chance) / error) ** 2)
  return {
    draws,
    cohort,
    size,
    chance,
    least: Math.min(...shares),
    most: Math.max(...shares),
    error,
    furthest: Math.sqrt(Math.max(...squares)),
    // The shares add up to the size, so that they are not independent.
    chiSquare: (squares.reduce((sum, square) => sum + square, 0) * (cohort - 1)) / cohort,
    freedom: cohort - 1
  }
}

export function fairnessText({ draws, cohort, size, chance, least, most, error, furthest, chiSquare, freedom }: Fairness): string {
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`
  return `${draws} draws of ${size} from ${cohort}: each should be drawn in ${percent(chance)} ± ${percent(error)}; they were in ${percent(least)} to ${percent(most)}, at most ${furthest.toFixed(1)} errors away; chi-square ${chiSquare.toFixed(1)} with ${freedom} degrees of freedom (± ${Math.sqrt(2 * freedom).toFixed(1)})`
}

function memberOf(number: number): CohortMember {
  const id = String(number).padStart(4, '0')
  return { learner: id, id, file: null, sheet: 'Marks', row: number, cell: `A${number}`, mark: null, absent: false }
}
