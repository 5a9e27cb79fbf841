import type { Day } from './dates'

/** What a register says of a learner's way to the certificate. */
export interface CourseOf {
  /** From 1. */
  readonly yearOfCourse: number | undefined
  /** In years. */
  readonly courseLength: number | undefined
  /** Whether the learner is registered on a smaller qualification and topped up to the larger one when it is complete. */
  readonly toppedUp: boolean
  readonly completion: Day | undefined
}

/**
 * Whether a learner certificates by the last day of a period or is part way through the course; undefined where the
 * register does not say, or says both.
 *
 * Source: pearson-q-tag-2021, section 16.
 *
 * @example statusByCourse({ yearOfCourse: 1, courseLength: 2, toppedUp: false, completion: undefined }, day) // 'mid-flight'
 * @example statusByCourse({ yearOfCourse: 1, courseLength: 2, toppedUp: true, completion: undefined }, day) // 'certificating'
 */
export function statusByCourse(course: CourseOf, lastDay: Day): 'certificating' | 'mid-flight' | undefined {
  const { yearOfCourse, courseLength, toppedUp, completion } = course
  if (toppedUp) return 'certificating'
  const byYears = yearOfCourse === undefined || courseLength === undefined ? undefined : isBefore(yearOfCourse < courseLength)
  const byDate = completion === undefined ? undefined : isBefore(completion > lastDay)
  return byYears !== undefined && byDate !== undefined && byYears !== byDate ? undefined : (byYears ?? byDate)
}

function isBefore(partWay: boolean): 'certificating' | 'mid-flight' {
  return partWay ? 'mid-flight' : 'certificating'
}
