import { plainCriterion } from '../../domain/criteria'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { TrackingSheet } from './attempt-rows'
import { assignmentKey, criteriaOf, gradeOf, isBegun, type Attempt, type Work } from './attempts'
import { isPass, targetsOn } from './criteria'
import type { InternationalEdition } from './edition'
import { assignmentsOn, plannedUnitOf } from './plan'
import { worksOn } from './works'

interface Place {
  readonly workbook: TypedWorkbook
  readonly edition: InternationalEdition
}

/** What is known of the Pass criteria of an assignment before its retake. */
export interface Passes {
  readonly achieved: ReadonlySet<string>
  /** Said to be not achieved, and not achieved since. */
  readonly missing: ReadonlySet<string>
  /** Every Pass criterion of the assignment is achieved, as far as its criteria are known. */
  readonly areAllMet: boolean
}

/** The criteria that the first submission and the resubmission of a work achieved. */
export function achievedBefore({ firsts, resubmissions }: Work): ReadonlySet<string> {
  return new Set([...firsts, ...resubmissions].filter(isBegun).flatMap(attempt => [...criteriaOf(attempt).achieved]))
}

/** What the first submission and the resubmission of a work show. */
export function passesOf(work: Work, scope: ReadonlySet<string>): Passes {
  const before = [...work.firsts, ...work.resubmissions].filter(isBegun)
  const achieved = achievedBefore(work)
  const missing = new Set(before.flatMap(attempt => [...criteriaOf(attempt).notAchieved]).filter(criterion => isPass(criterion) && !achieved.has(criterion)))
  const passes = [...scope].filter(isPass)
  return { achieved, missing, areAllMet: missing.size === 0 && (isPassed(before) || (passes.length > 0 && passes.every(pass => achieved.has(pass)))) }
}

/** Where no criterion is entered, a grade of Pass or above says that all Pass criteria are met. */
function isPassed(before: readonly Attempt[]): boolean {
  const areCriteriaKept = before.some(attempt => criteriaOf(attempt).achieved.size + criteriaOf(attempt).notAchieved.size > 0)
  const letters = before.map(attempt => gradeOf(attempt)?.name ?? '')
  return !areCriteriaKept && letters.some(name => /[PMD]/.test(name))
}

/**
 * Tells the criteria of an assignment: as the assessment plan or a list of what is targeted names them, else those that
 * any learner has an entry for. A tracker that holds ticks alone may leave out what nobody achieved, so that nothing is
 * told by it.
 */
export function scopes(sheet: TrackingSheet, place: Place): (work: Work) => ReadonlySet<string> {
  const planned = plannedCriteria(place)
  const seen = new Map<string, Set<string>>()
  const saysNo = new Set<string>()
  for (const work of worksOn(sheet, place)) {
    const key = keyOf(work)
    const own = seen.get(key) ?? new Set()
    seen.set(key, own)
    for (const attempt of [...work.firsts, ...work.resubmissions]) {
      const { achieved, notAchieved } = criteriaOf(attempt)
      for (const criterion of [...achieved, ...notAchieved]) own.add(criterion)
      if (notAchieved.size > 0) saysNo.add(key)
    }
  }
  return work => {
    const key = keyOf(work)
    const targeted = work.firsts.flatMap(({ sheet: tracker, row }) => targetsOn(tracker, row) ?? [])
    return planned.get(key) ?? (targeted.length > 0 ? new Set(targeted) : saysNo.has(key) ? (seen.get(key) ?? new Set()) : new Set())
  }
}

function keyOf({ unit, assignment }: Work): string {
  return `${unit ?? ''}|${assignmentKey(assignment ?? '')}`
}

function plannedCriteria({ workbook, edition }: Place): ReadonlyMap<string, ReadonlySet<string>> {
  const planned = new Map<string, Set<string>>()
  for (const plan of workbook.sheetsOf('assignment-plan')) {
    const unitOf = plannedUnitOf(plan)
    for (const { rows, id, isRetake } of assignmentsOn(plan, edition)) {
      for (const row of isRetake ? [] : rows) {
        const key = `${unitOf(row) ?? ''}|${assignmentKey(id)}`
        const own = planned.get(key) ?? new Set()
        for (const criterion of plan.column('criteria')?.value(row) ?? []) own.add(plainCriterion(criterion))
        if (own.size > 0) planned.set(key, own)
      }
    }
  }
  return planned
}
