import type { YearDistribution } from '../model/comparison'
import type { Furthest } from './furthest'

/** "60 %", "31.1 %". */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`
}

/** A difference between shares in percentage points, without its sign: "28.9 points". */
export function pointsApart(difference: number): string {
  const points = Math.round(Math.abs(difference) * 1000) / 10
  return points === 1 ? '1 point' : `${points} points`
}

/** "2018", "2018 and 2019", "2017, 2018 and 2019". */
export function yearsListed(years: readonly number[]): string {
  return listed(years.map(String))
}

export function listed(items: readonly string[]): string {
  const [last = '', ...others] = [...items].reverse()
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`
}

/** "At D or above", "At M". */
export function atGrade({ index, isAbove }: Pick<Furthest, 'index' | 'isAbove'>, grades: readonly string[]): string {
  const grade = grades[index] ?? ''
  return isAbove && index < grades.length - 1 ? `At ${grade} or above` : `At ${grade}`
}

/** How many of a cohort are at the grade, or at it and above. */
export function countAt(counts: readonly number[], { index, isAbove }: Pick<Furthest, 'index' | 'isAbove'>): number {
  return isAbove ? counts.slice(index).reduce((sum, count) => sum + count, 0) : (counts[index] ?? 0)
}

/** By how much the share at a grade varied from year to year; null with fewer than two years. */
export function fluctuation(years: readonly YearDistribution[], at: Pick<Furthest, 'index' | 'isAbove'>): number | null {
  if (years.length < 2) return null
  const shares = years.map(({ n, counts }) => countAt(counts, at) / n)
  return Math.max(...shares) - Math.min(...shares)
}
