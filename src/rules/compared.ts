import type { Severity } from '../model/finding'

/**
 * What a guide asks of comparing grades with earlier years. It is drawn up for a whole cohort by `compare`, not judged
 * cell by cell; the sentences of a comparison name the entries that they serve.
 */
export interface Compared {
  /** As a rule's: kebab-case, told apart from every rule's. */
  readonly id: string
  readonly catalogue: readonly string[]
  readonly severity: Severity
  readonly title: string
  /** The section's heading, as the document prints it. */
  readonly section: string
  readonly why: string
}
