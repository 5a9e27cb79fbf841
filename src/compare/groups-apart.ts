import type { ScaleId } from '../domain/grades/grade'
import { scaleOf } from '../domain/grades/scales'
import { holm } from '../domain/statistics/holm'
import { meanPoints } from '../domain/statistics/mean-points'
import { ordinalPermutationTest } from '../domain/statistics/ordinal-permutation-test'
import type { ComparisonNote, Distribution } from '../model/comparison'
import type { Awarded } from './award'
import type { CompareRules } from './compare-rules'
import { distributionOf } from './distribution'
import { furthest } from './furthest'
import { atGrade, percent, pointsApart } from './wording'

/** A group's grades of this year on one scale. */
export interface GroupGrades {
  readonly scale: ScaleId
  readonly now: readonly Awarded[]
  readonly isByVolume: boolean
}

export interface ApartNote extends ComparisonNote {
  readonly asks: boolean
}

/** Compares each group with the other groups of this year; one list of notes for each, in the same order. */
export function groupsApart(groups: readonly GroupGrades[], rules: CompareRules): readonly (readonly ApartNote[])[] {
  const compared = groups.map(group => besideOthers(group, groups, rules))
  const adjusted = holm(compared.map(one => one?.pValue ?? null))
  return compared.map((one, index) => {
    if (!one) return []
    const { own, others, at, grades } = one
    const p = adjusted[index] ?? null
    const isLarge = own.n >= rules.smallGroup && others.n >= rules.smallGroup
    const asks = isLarge && p !== null && p < rules.significance && at !== null && Math.abs(at.difference) >= rules.groupDifference - 1e-9
    if (!at) return [{ entries: ['QT-104'], asks: false, text: 'This year the grades are spread as those of the other groups are.' }]
    const figures = `${atGrade(at, grades)}: ${percent(at.now)} of this group’s ${own.n}, ${percent(at.earlier)} of the ${others.n} in the other groups, ${pointsApart(at.difference)} ${at.difference > 0 ? 'more' : 'fewer'}.`
    const why = asks
      ? ` The groups differ by more than the centre’s own threshold of ${pointsApart(rules.groupDifference)}: record why.`
      : isLarge ? ' That may be chance.' : ` With fewer than ${rules.smallGroup} learners that says little.`
    return [{ entries: isLarge ? ['QT-104'] : ['QT-104', 'QT-105'], asks, text: figures + why }]
  })
}

interface BesideOthers {
  readonly own: Distribution
  readonly others: Distribution
  readonly pValue: number | null
  readonly at: ReturnType<typeof furthest>
  readonly grades: readonly string[]
}

function besideOthers(group: GroupGrades, groups: readonly GroupGrades[], { basis }: CompareRules): BesideOthers | null {
  const { scale, isByVolume } = group
  const rest = groups.filter(one => one !== group && one.scale === scale && one.isByVolume === isByVolume)
  if (isByVolume || rest.length === 0) return null
  const own = distributionOf(group.now, scale)
  const others = distributionOf(rest.flatMap(({ now }) => now), scale)
  const [here, there] = [meanPoints(own.counts), meanPoints(others.counts)]
  if (here === null || there === null) return null
  return {
    own,
    others,
    pValue: ordinalPermutationTest(own.counts, others.counts),
    at: furthest(own.counts, others.counts, basis, Math.sign(here - there)),
    grades: scaleOf(scale).grades.map(({ name }) => name)
  }
}
