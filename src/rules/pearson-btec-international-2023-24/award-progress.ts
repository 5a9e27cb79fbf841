import { gradeByPoints, isBarred, lowestThreshold, type Threshold } from '../../domain/award'
import { listOf } from '../person'
import type { AwardCase, Outcome } from './award-cases'
import type { SizeRules, StructureUnit } from './unit-structure'

/** How far a learner is on the way to an award, or was when it was recorded. */
export interface Progress {
  /** Units on the sheet that have no outcome. */
  readonly missing: readonly Outcome[]
  /** Units of the combination that stand nowhere, as they are printed. */
  readonly unlisted: readonly string[]
  /** Units to be passed that have a U. */
  readonly failed: readonly Outcome[]
  readonly barred: 'yes' | 'no' | 'unknown'
  /** The points of all outcomes; undefined where those of one are not known. */
  readonly points: number | undefined
  readonly grade: Threshold | undefined
  readonly lowest: Threshold | undefined
  /** Whether every unit that is known to belong to the award has an outcome. */
  readonly isComplete: boolean
}

export function progressOf({ outcomes, size, structure, combination }: AwardCase): Progress {
  const missing = outcomes.filter(({ isMissing }) => isMissing)
  const graded = outcomes.filter(({ grade }) => grade !== undefined)
  const there = new Set(outcomes.map(({ unit }) => unit))
  const unlisted = (combination ?? []).filter(unit => !there.has(unit)).map(unit => structure.get(unit)?.unit ?? unit.toUpperCase())
  const failed = failedIn(graded, structure)
  const points = pointsIn(graded)
  const thresholds = size?.thresholds ?? []
  return {
    missing,
    unlisted,
    failed,
    barred: isBarred({ failed: failed.map(({ unit }) => unit), allowed: allowedBy(size, failed, structure) }),
    points,
    grade: points === undefined ? undefined : gradeByPoints(points, thresholds),
    lowest: lowestThreshold(thresholds),
    isComplete: graded.length > 0 && missing.length === 0 && unlisted.length === 0
  }
}

function failedIn(graded: readonly Outcome[], structure: ReadonlyMap<string, StructureUnit>): readonly Outcome[] {
  return graded.filter(({ grade, unit }) => {
    const known = structure.get(unit)
    return grade?.rank === 0 && (known?.needsPass ?? known?.isMandatory ?? false)
  })
}

/** Where a column says that a unit must be passed, none of these may be U unless the specification’s table lets it. */
function allowedBy(size: SizeRules | undefined, failed: readonly Outcome[], structure: ReadonlyMap<string, StructureUnit>): number | undefined {
  return size?.compensation ?? (failed.every(({ unit }) => structure.get(unit)?.needsPass === true) ? 0 : undefined)
}

function pointsIn(graded: readonly Outcome[]): number | undefined {
  let sum = 0
  for (const { points } of graded) {
    if (points === undefined) return undefined
    sum += points
  }
  return graded.length > 0 ? sum : undefined
}

/** Smaller sizes for which the outcomes do, with the grade that their points reach: the largest first. */
export function smallerSizes(one: AwardCase, sizes: readonly SizeRules[]): readonly { readonly size: string; readonly reached: Threshold; readonly points: number }[] {
  const { size: own, outcomes, structure } = one
  const place = sizes.findIndex(({ size }) => size === own?.size)
  return sizes.slice(0, Math.max(0, place)).reverse().flatMap(size => {
    const units = size.combination
    const used = outcomes.filter(({ unit, grade }) => grade !== undefined && units?.includes(unit))
    if (!units || units.some(unit => !used.some(outcome => outcome.unit === unit))) return []
    const failed = failedIn(used, structure)
    const points = pointsIn(used)
    const reached = points === undefined ? undefined : gradeByPoints(points, size.thresholds)
    const barred = isBarred({ failed: failed.map(({ unit }) => unit), allowed: allowedBy(size, failed, structure) })
    return reached && points !== undefined && barred === 'no' ? [{ size: size.size, reached, points }] : []
  })
}

/** "unit 4", "units 4, 7 and 9". */
export function unitsNamed(names: readonly string[]): string {
  return `${names.length > 1 ? 'units' : 'unit'} ${listOf(names, 6)}`
}
