import type { Source } from './finding'

/**
 * `due`: its time has begun, or is near; `over`: the day is past, and nothing says whether it was done, or it was nobody's
 * duty here. Only what the workbook says is not done is `overdue`.
 */
export type DateStatus = 'overdue' | 'due' | 'upcoming' | 'no date' | 'over' | 'done'

/** Where the workbook speaks of it. */
export interface DatePlace {
  readonly sheet: string
  readonly cell: string
}

/** A date of a guide, of the centre's own sheet, or worked out. Days are whole days since 1 January 1970. */
export interface DateItem {
  /** Stays the same as long as it is the same event: whoever imports it twice has it once. Tells nothing of a learner. */
  readonly id: string
  /** The entry, with its part where it has several dates; null for the centre's own. */
  readonly catalogue: string | null
  readonly rulebook: string | null
  readonly event: string
  readonly series: string | null
  /** For whom: a learner's number, or how many; null where it is for the centre. */
  readonly scope: string | null
  readonly opens: number | null
  /** Never moved, whatever day of the week it is. */
  readonly official: number | null
  /** The day by which it is wise to be done. */
  readonly advised: number | null
  readonly done: number | null
  readonly status: DateStatus
  readonly owner: string | null
  readonly place: DatePlace | null
  readonly source: Source | null
  readonly note: string | null
}

/** What is kept, by one guide's own rule; learners of one day are one item. */
export interface KeepItem {
  readonly catalogue: string
  readonly rulebook: string
  /** "Keep evidence until", as the check has it. */
  readonly what: string
  readonly scope: string
  /** Null while a case is open. */
  readonly until: number | null
  readonly isOver: boolean
  readonly place: DatePlace
  readonly source: Source
}

/** `open`: the checklist doesn't answer; `not listed`: it has no row. */
export type RecordStatus = 'missing' | 'older' | 'due' | 'open' | 'not listed' | 'held' | 'not needed'

export interface RecordItem {
  readonly catalogue: string
  readonly rulebook: string
  readonly item: string
  readonly status: RecordStatus
  /** By when it is due, or was last to be reviewed. */
  readonly due: number | null
  readonly done: number | null
  readonly place: DatePlace | null
  readonly source: Source
}

export interface DatesReport {
  readonly asOf: number
  /** The guides by rulebook id, as people know them. */
  readonly guides: Readonly<Record<string, string>>
  /** Overdue first, then what comes next, then dates that are not known, over and done. */
  readonly dates: readonly DateItem[]
  readonly keepUntil: readonly KeepItem[]
  readonly records: readonly RecordItem[]
}
