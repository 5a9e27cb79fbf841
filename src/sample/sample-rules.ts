import type { SampleTable } from '../domain/moderation-sample'

/** What an edition of the guide and the centre's settings lay down for moderation samples. */
export interface SampleRules {
  /** The id of the guide's rulebook. */
  readonly rulebook: string
  /** As people know the guide, with the day of its newest change. */
  readonly guide: string
  readonly sampleTable: SampleTable
  /** How many are filmed in Sport. */
  readonly videoTable: SampleTable
  readonly cohortSize: 'entered' | 'present' | 'show-both'
  /** The ends of the marks are looked for once this percentage of the marks is entered. */
  readonly enoughMarks: number
  /** A replacement is within this many marks. */
  readonly similarMark: number
  readonly isSport: (subject: string | null | undefined) => boolean
  readonly isArt: (subject: string | null | undefined) => boolean
  /** How many are entered on Edexcel Online, where the settings say. */
  readonly enteredOnEol: number | null
}
