/** How a cell of our sheets looks. Each distinct look becomes one cell format of the workbook. */
export interface CellLook {
  readonly role: 'title' | 'heading' | 'body' | 'link'
  readonly wrap: boolean
  readonly numberFormat: string
  /** Text that begins like a formula, which must stay text when someone edits the cell. */
  readonly literal: boolean
}

/** What the workbook's styles have to say about the cells of our sheets. */
export interface LookBook {
  /** The size of text in points, unless a cell says otherwise. */
  readonly standardSize: number
  readonly titleSize: number
  /** The index of a look among the workbook's cell formats. */
  formatIndex(look: CellLook): number
}

export const GENERAL = 'General'
