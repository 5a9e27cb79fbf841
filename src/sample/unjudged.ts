/** Why a cohort cannot be judged, or has nothing to judge, in the words in which rules say it. */
export type Unjudged = CannotJudge | NothingToJudge

export interface CannotJudge {
  readonly cannotTell: string
}

export interface NothingToJudge {
  readonly notApplicable: string
}
