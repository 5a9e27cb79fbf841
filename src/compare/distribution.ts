import type { ScaleId } from '../domain/grades/grade'
import { scaleOf } from '../domain/grades/scales'
import type { Distribution, YearDistribution } from '../model/comparison'
import type { Awarded } from './award'

/** How often each grade of a scale stands among awards; those of other scales are left out. */
export function distributionOf(awards: Iterable<Pick<Awarded, 'grade' | 'count'>>, scale: ScaleId): Distribution {
  const counts = scaleOf(scale).grades.map(() => 0)
  let n = 0
  for (const { grade, count } of awards) {
    if (grade.scale !== scale) continue
    counts[grade.rank] = (counts[grade.rank] ?? 0) + count
    n += count
  }
  return { n, counts }
}

/** The sum of distributions over one scale. */
export function pooledOf(years: readonly Distribution[]): Distribution | null {
  const [first, ...others] = years
  if (!first) return null
  return others.reduce<Distribution>(
    (sum, { n, counts }) => ({ n: sum.n + n, counts: sum.counts.map((count, index) => count + (counts[index] ?? 0)) }),
    { n: first.n, counts: first.counts }
  )
}

/** A distribution for each year that has any award on the scale, oldest first. */
export function byYear(awards: readonly Awarded[], scale: ScaleId): readonly YearDistribution[] {
  const years = [...new Set(awards.map(({ year }) => year))].sort((one, other) => one - other)
  return years
    .map(year => ({ year, ...distributionOf(awards.filter(award => award.year === year), scale) }))
    .filter(({ n }) => n > 0)
}
