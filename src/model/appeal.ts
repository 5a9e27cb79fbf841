/** One line of a learner's page for an appeal: what the workbook says, and where. */
export interface AppealLine {
  readonly what: string
  /** Null where the workbook says nothing, though a reviewer would ask. */
  readonly says: string | null
  /** Null where no cell has it. */
  readonly place: { readonly sheet: string; readonly cell: string } | null
}

export interface AppealPart {
  readonly title: string
  /** Where the guide asks for it; null where no guide does. */
  readonly guide: string | null
  readonly lines: readonly AppealLine[]
}

/** Everything that a workbook says of one learner's teacher assessed grades, for whoever reviews them. */
export interface AppealPage {
  /** The learner by the best number that the sheets have. */
  readonly learner: string
  /** The day on which it was drawn from the sheets, yyyy-mm-dd. */
  readonly asOf: string
  readonly parts: readonly AppealPart[]
}

/** What stands where the workbook says nothing. */
export const NOT_RECORDED = 'not recorded'

export const appealTitle = (learner: string) => `Appeal ${learner}`

/** How to read the page, a sentence each. */
export function appealNotes({ asOf }: Pick<AppealPage, 'asOf'>): readonly string[] {
  const day = new Date(asOf).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  return [
    `Drawn from the sheets of this workbook by Centre Check as of ${day}. “${NOT_RECORDED}” means that the sheets don’t say it, not that it was not done.`,
    'It holds a learner’s details and grade: it is for those who decide on the appeal.'
  ]
}
