/** `error`: the guidance says must, cannot, only. `warning`: should. `advice`: may, recommended. */
export type Severity = 'error' | 'warning' | 'advice'

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice']

/** Where a rule is written: a guidance document by its rulebook id, and the section's heading. */
export interface Source {
  readonly document: string
  readonly section: string
}

/** A person's answer to a finding, kept with the flags in the workbook. */
export interface Decision {
  readonly decision: string | null
  readonly reason: string | null
}

export interface Finding extends Decision {
  readonly rule: string
  readonly catalogue: readonly string[]
  readonly severity: Severity
  readonly sheet: string
  /** The cell whose change would put it right, such as `D7`. */
  readonly cell: string
  /** The learner by candidate number or other identifier; null when the finding is not about one learner. */
  readonly learner: string | null
  /**
   * The finding's identity, which survives sorting and checking again: rule, kind, learner, component, series,
   * assignment or attempt, and the value found; for a whole sheet, rule and sheet.
   */
  readonly key: string
  readonly message: string
  readonly fix: string
  readonly source: Source
}

/** A finding that was accepted stays listed, but is no longer open. */
export function isAccepted(finding: Decision): boolean {
  return finding.decision?.trim().toLowerCase() === 'accepted'
}

export type OutcomeKind = 'passed' | 'found' | 'cannot-tell' | 'not-applicable' | 'failed'

/** What became of one rule on one sheet. */
export interface Outcome {
  readonly rule: string
  readonly catalogue: readonly string[]
  readonly sheet: string
  readonly outcome: OutcomeKind
  readonly reason: string | null
}

/** A result that was worked out and breaks nothing: a sample's size, a deadline, which attempt counts. */
export interface Computed {
  readonly rule: string
  readonly catalogue: readonly string[]
  readonly sheet: string
  readonly cell: string
  readonly label: string
  readonly value: string | number
  /** Where it is a day that belongs on the list of dates. */
  readonly dated?: DatedFor
}

/** A day that was worked out, for the list of dates; days are whole days since 1 January 1970. */
export interface Dated {
  /** To be done by the day; done by others, or only by who wishes to; kept until it. */
  readonly use: 'due' | 'expected' | 'keep'
  /** Null where a case is still open. */
  readonly day: number | null
  /** The working day by which it is wise to be done, where that is another. */
  readonly advised?: number
  /** When it was done; null where it was, and no day is known. */
  readonly done?: number | null
  /** For whom, where the row names no learner: a series, a component. */
  readonly scope?: string
  /** The entry of the guide's key dates that it works out, where that is another than the rule's: "TA-53". */
  readonly keyDate?: string
}

export interface DatedFor extends Dated {
  readonly learner: string | null
}
