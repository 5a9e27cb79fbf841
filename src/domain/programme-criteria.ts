import type { Day } from './dates'
import { monthsAfter } from './keep-until'
import type { CriteriaMet, Rating } from './programme-rating'

/** What came of the first sample in a year. */
export type FirstSample = 'released' | 'released-after-resample' | 'blocked' | 'NYFS' | 'not-sampled' | 'exempt' | 'pending'

/** What a centre knows of a programme when its rating is made; whatever is left out is not known. */
export interface ProgrammeHistory {
  /** The day by which "within the past 12 months" is judged. */
  readonly ratedOn: Day
  /** The year in which the academic year starts that the rating is for. */
  readonly academicYear: number
  readonly supportBefore?: boolean | undefined
  readonly flaggedByManager?: boolean | undefined
  /** The last investigation; null where there was none. */
  readonly investigation?: { readonly day: Day; readonly endedInWarning: boolean | undefined } | null | undefined
  /** The year in which the programme was first taught at the centre. */
  readonly firstDelivered?: number | undefined
  /** Of the years that count, the latest first. */
  readonly firstSamples: readonly (FirstSample | undefined)[]
  readonly exemptReason?: 'not-running' | 'deferred' | 'low-control' | 'none' | undefined
  readonly ratingBefore?: Rating | undefined
  readonly lastSampledOn?: Day | undefined
  readonly registrations?: number | undefined
  readonly registrationsBefore?: number | undefined
  readonly registrationsEarlier?: number | undefined
  readonly newSpecification?: boolean | undefined
  readonly licence?: boolean | undefined
  /** From which percentage a rise of the cohort is significant: no guide says. */
  readonly significantRise: number
}

/**
 * Which criteria of the programme ratings a programme meets. Criterion 15 compares a centre's programmes with those of
 * others, and so is never known here. It never throws.
 *
 * Criteria 5 and 7 look back over the years given, as their definitions do, though their titles speak of one year.
 *
 * Source: BTEC Centre Guide to Quality Assurance 2021/22, "Programme Ratings for BTEC Qualifications".
 *
 * @example criteriaMet({ ...history, registrationsBefore: 0, registrationsEarlier: 12 })[3] // true
 */
export function criteriaMet(history: ProgrammeHistory): CriteriaMet {
  const { firstSamples, newSpecification, licence } = history
  return {
    1: licence,
    2: newSpecification,
    3: wasIdle(history),
    4: either(history.supportBefore, history.flaggedByManager),
    5: anyOf(firstSamples, outcome => outcome === 'NYFS'),
    6: wasInvestigated(history),
    7: anyOf(firstSamples, isBlockedAtFirst),
    11: hasGrown(history),
    12: isNew(history),
    14: wasExempt(history)
  }
}

/**
 * Whether a first sample was not released: what was released after a resample was blocked before.
 *
 * @example isBlockedAtFirst('released-after-resample') // true
 */
export function isBlockedAtFirst(outcome: FirstSample): boolean {
  return outcome === 'blocked' || outcome === 'released-after-resample'
}

function either(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === true || other === true) return true
  return one === false && other === false ? false : undefined
}

function anyOf(outcomes: readonly (FirstSample | undefined)[], isMeant: (outcome: FirstSample) => boolean): boolean | undefined {
  if (outcomes.some(outcome => outcome !== undefined && isMeant(outcome))) return true
  return outcomes.includes(undefined) ? undefined : false
}

function wasInvestigated({ investigation, ratedOn }: ProgrammeHistory): boolean | undefined {
  if (investigation === undefined || investigation === null) return investigation === null ? false : undefined
  const isRecent = investigation.day <= ratedOn && investigation.day > monthsAfter(ratedOn, -12)
  return isRecent ? investigation.endedInWarning : false
}

function isNew({ firstDelivered, academicYear, registrationsBefore, registrationsEarlier }: ProgrammeHistory): boolean | undefined {
  if (firstDelivered !== undefined) return firstDelivered >= academicYear
  if ((registrationsBefore ?? 0) > 0 || (registrationsEarlier ?? 0) > 0) return false
  return registrationsBefore === 0 && registrationsEarlier === 0 ? true : undefined
}

function wasIdle({ registrationsBefore, registrationsEarlier }: ProgrammeHistory): boolean | undefined {
  if (registrationsBefore === undefined) return undefined
  return registrationsBefore > 0 ? false : registrationsEarlier === undefined ? undefined : registrationsEarlier > 0
}

/** A rise from nothing is a programme that is new or was idle. */
function hasGrown({ registrations, registrationsBefore, significantRise }: ProgrammeHistory): boolean | undefined {
  if (registrations === undefined || registrationsBefore === undefined) return undefined
  return registrationsBefore > 0 && (registrations - registrationsBefore) * 100 >= significantRise * registrationsBefore && registrations > registrationsBefore
}

function wasExempt({ exemptReason, ratingBefore, lastSampledOn, firstSamples, ratedOn }: ProgrammeHistory): boolean | undefined {
  if (ratingBefore === 'low') return true
  if (lastSampledOn !== undefined && lastSampledOn <= ratedOn && lastSampledOn > monthsAfter(ratedOn, -12)) return false
  if (exemptReason !== undefined && exemptReason !== 'none') return true
  const [lastYear] = firstSamples
  if (lastYear === 'exempt') return true
  return exemptReason === 'none' || ratingBefore !== undefined || lastYear !== undefined ? false : undefined
}
