/** What a comparison is about: "qualification" and its title, "group:gender" and "Female". */
export interface Scope {
  readonly by: string
  readonly name: string
}

/** How many learners have each grade; counts stand in the order of the comparison's grades. */
export interface Distribution {
  readonly n: number
  readonly counts: readonly number[]
}

export interface YearDistribution extends Distribution {
  /** The year that the academic year ends in: 2019 for summer 2019. */
  readonly year: number
}

export type ComparisonVerdict = 'in-line' | 'higher' | 'lower' | 'too-few' | 'no-history'

/** One plain sentence, and the entries of the catalogue that it serves. */
export interface ComparisonNote {
  readonly entries: readonly string[]
  readonly text: string
}

/** Why a comparison is as it is, as somebody wrote it. */
export interface RecordedReason {
  readonly scope: Scope
  /** The year that was compared. */
  readonly year: number
  /** The scale's id, since a scope may have several. */
  readonly scale: string
  readonly reason: string
  readonly by: string | null
  /** As typed, or as the workbook shows it. */
  readonly date: string | null
}

/** One scope's grades on one scale beside its earlier years. It asks for an explanation, and proposes no grade. */
export interface Comparison {
  readonly scope: Scope
  /** The scale's id, and how it is called: "a qualification of double size". */
  readonly scale: string
  readonly scaleTitle: string
  /** From the lowest. */
  readonly grades: readonly string[]
  /** Points of each grade, in the same order. */
  readonly points: readonly number[]
  readonly now: Distribution
  /** The baseline years used, oldest first. */
  readonly years: readonly YearDistribution[]
  /** Null without baseline years. */
  readonly pooled: Distribution | null
  /** Now minus baseline, in points. */
  readonly meanPointsDifference: number | null
  /** 0 where both are the same, 1 where they share no grade. */
  readonly totalVariation: number | null
  readonly pValue: number | null
  /** Holm, over the comparisons of the run. */
  readonly adjustedPValue: number | null
  /** Where this year's mean points are expected in 95 of 100 years. */
  readonly interval: readonly [low: number, high: number] | null
  /** In points. */
  readonly smallestDetectableShift: number | null
  readonly verdict: ComparisonVerdict
  readonly notes: readonly ComparisonNote[]
  /** True where the difference must be explained: higher, lower, or a volume that changed much. */
  readonly asks: boolean
  /** Null where nobody has explained it. */
  readonly reason: RecordedReason | null
}

/** A learner who certificates and has no grade yet, by the cell where it would stand. */
export interface OpenGrade {
  readonly sheet: string
  readonly cell: string
}

/** A scope whose grades are not all recorded. */
export interface LockedScope {
  readonly scope: Scope
  readonly missing: number
  /** How many learners certificate in the scope. */
  readonly of: number
  readonly open: readonly OpenGrade[]
}

export interface ComparisonRun {
  /** The guide that asks for the comparison: "pearson-q-tag-2021", or "every-sheet" in any other year. */
  readonly guide: string
  /** The year compared, by the year in which its academic year ends. */
  readonly year: number
  readonly by: string
  /** True where a scope may not be compared before its grades are recorded. */
  readonly locked: boolean
  readonly lockedScopes: readonly LockedScope[]
  /** Of the scopes that are not locked, in alphabetical order. */
  readonly comparisons: readonly Comparison[]
  /** What is to be known of the whole run. */
  readonly notes: readonly ComparisonNote[]
}

/** How many comparisons ask for an explanation that nobody has recorded. */
export function unexplained({ comparisons }: ComparisonRun): number {
  return comparisons.filter(({ asks, reason }) => asks && reason === null).length
}
