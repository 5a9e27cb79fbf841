import type { Day } from '../domain/dates'
import type { Grade, ScaleId } from '../domain/grades/grade'
import { scalesNamed } from '../domain/grades/scales-named'

/** What is said of the qualification that a grade is of; empty where nothing is. */
export interface Facts {
  readonly title: string
  readonly suite: string
  readonly sector: string
  readonly level: string
}

/** Grades of one kind, of this year or of an earlier one. */
export interface Awarded extends Facts {
  /** The year in which the academic year ends. */
  readonly year: number
  readonly grade: Grade
  readonly count: number
  /** Whether what is said of the qualification names the scale; else it is the one that fits. */
  readonly isScaleNamed: boolean
  /** The learners' group as the history names it; empty for all learners. */
  readonly group: string
  /** Pass or fail alone, or roll-on/roll-off: such qualifications are compared by how many achieve. */
  readonly isByVolume: boolean
  /** False for a row that names another series than a summer's. */
  readonly isOfSummer: boolean
  /** The day of the award, where the row tells of one. */
  readonly day: Day | undefined
}

export function isScaleNamed({ suite, title, level }: Facts, size = ''): boolean {
  return scalesNamed({ suite, title, level, size }, 'qualification').length > 0
}

/** Of these, nobody learns from shares of grades. */
export function isByVolume(scale: ScaleId): boolean {
  return scale === 'pass-only'
}

/** As names of sectors, suites and groups are compared. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll('&', ' and ').replace(/[^\p{L}\p{N}*]+/gu, ' ').trim()
}
