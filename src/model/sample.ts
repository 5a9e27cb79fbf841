/** One learner of a cohort (in internal verification: one decision about a learner), as decisions about samples name them. */
export interface CohortMember {
  /** Candidate number in four digits, else the best identifier that the row holds. */
  readonly learner: string
  /** What tickets are made of; null where no identifier is filled for the whole cohort. */
  readonly id: string | null
  /** The workbook's file, where several are named together. */
  readonly file: string | null
  readonly sheet: string
  /** As Excel prints it. */
  readonly row: number
  /** The cell that says whether they are in the sample, else that of the mark or grade. */
  readonly cell: string
  readonly mark: number | null
  readonly absent: boolean
}

export interface CohortFigures {
  readonly entered: number
  readonly present: number
  readonly absent: number
}

/** Why a learner must be added to the sample. */
export type AdditionKind = 'highest' | 'lowest' | 'short' | 'assessor' | 'route'

export interface Addition {
  readonly kind: AdditionKind
  /** Such as "lowest non-zero mark" or "short by 2". */
  readonly reason: string
  /** Everyone who would satisfy it; one of them is enough, except that "short by 2" needs two. */
  readonly candidates: readonly CohortMember[]
}

export interface Replacement {
  /** The absent learner of the sample. */
  readonly learner: CohortMember
  /** The nearest to the expected mark first; without one in ticket order of the seed "replacement". */
  readonly candidates: readonly CohortMember[]
}

/** Something that keeps a sample from being complete and that no addition puts right. */
export interface SampleGap {
  /** Such as "no evidence uploaded". */
  readonly reason: string
  /** Whom it is about; nobody where it is about the cohort. */
  readonly learners: readonly CohortMember[]
  readonly fix: string
}

export interface SampledMember {
  readonly member: CohortMember
  /** Such as "uploaded", "ticked", "highest mark". */
  readonly reason: string
}

/** What the sample of one component and series lacks, by the awarding body's rules. */
export interface SampleDecision {
  /** Such as "component 1, May/June 2026". */
  readonly name: string
  /** As people know it, with the day of its newest change: "Tech Awards guide 2025-26, 17/10/25". */
  readonly guide: string
  readonly cohort: CohortFigures
  readonly required: number
  readonly members: readonly CohortMember[]
  /** Those who are uploaded; those who are ticked where nothing is uploaded yet. */
  readonly sampled: readonly SampledMember[]
  readonly toAdd: readonly Addition[]
  readonly toReplace: readonly Replacement[]
  readonly toPutRight: readonly SampleGap[]
  /** Sentences for the person that leave the sample complete, such as that learners kept elsewhere are not counted. */
  readonly notes: readonly string[]
  /** True where there is nothing to add, to replace or to put right. */
  readonly complete: boolean
}

/** A learner who is to be ticked as being in the sample, why, and whom they replace. */
export interface WantedTick {
  readonly member: CohortMember
  readonly why: string
  readonly replaces?: CohortMember
}

/** Whom a draw is for. */
export type DrawScheme = 'tech-awards-sport' | 'internal-verification' | 'standards-verification' | 'own-scheme'

/** What became of one member in a draw. */
export interface DrawEntry {
  readonly member: CohortMember
  /** SHA-256 of `seed,id` in lower-case hex. */
  readonly ticket: string
  readonly role: 'drawn' | 'reserve' | 'not-drawable'
  /** Such as "highest mark", "ticket", "reserve 1", "absent", "no video". */
  readonly reason: string
}

/** A sample drawn by tickets. */
export interface SampleDraw {
  readonly scheme: DrawScheme
  readonly name: string
  /** The sheet by which the cohort is found again. */
  readonly sheet: string
  /** The guide and the rule for the size, for a person. */
  readonly guide: string
  readonly cohort: CohortFigures
  readonly required: number
  /** The size that was asked for; null where the rule's own was taken. */
  readonly size: number | null
  readonly seed: string
  /** SHA-256 over the sorted ids of the cohort each on a line of its own, in lower-case hex. */
  readonly cohortHash: string
  /** The whole cohort: those drawn, the reserves in ticket order, and those who could not be drawn. */
  readonly entries: readonly DrawEntry[]
  readonly notes: readonly string[]
  /** False where there were fewer to draw from than required. */
  readonly complete: boolean
}

/** A draw as it is kept in the workbook, to be proved later. */
export interface SampleRecord {
  readonly draw: SampleDraw
  /** Version of the program that drew. */
  readonly program: string
  /** When the seed was recorded, before drawing: an ISO time with its zone. */
  readonly time: string
}
