import type { DayOfYear } from '../domain/academic-year'
import type { OpenGrade } from '../model/comparison'
import type { Learner, Row, TypedSheet } from '../recognise/typed-sheet'

/** What is due on a row of grades. */
export type RowState = 'due' | 'excused' | 'not-due'

/** A certificating learner of the register who stands on no sheet of grades. */
export interface Unlisted extends OpenGrade {
  readonly title: string
  readonly learner: Learner
}

/** Who must have a grade before the comparison, as a guide says it. */
export interface Completion {
  stateOf(sheet: TypedSheet<'q-tags'>, row: Row): RowState
  /** False for a row of another awarding body. */
  isOwn(sheet: TypedSheet<'q-tags'>, row: Row): boolean
  readonly unlisted: readonly Unlisted[]
}

/** The centre's settings for comparisons, shares from 0 to 1. */
export interface CompareRules {
  /** Null for those of the guide. */
  readonly baselineYears: readonly number[] | null
  readonly use2020: 'no' | 'only-year' | 'after-comparison'
  readonly pooling: 'pooled' | 'mean-of-years'
  readonly basis: 'grade-and-above' | 'grade-by-grade'
  readonly difference: number
  readonly groupDifference: number
  readonly volumeChange: number
  readonly severalSectors: number
  readonly significance: number
  /** In learners. */
  readonly smallGroup: number
  readonly weakEvidence: number
  readonly window: { readonly first: DayOfYear; readonly last: DayOfYear }
  readonly isNewCentre: boolean
  /** The year in which the academic year in hand ends, where the settings say it. */
  readonly yearInHand: number | null
  /** Of the Q-TAG guide, for summer 2021. */
  readonly qTags: Completion
}
