import { Problem } from '../model/problem'
import type { TableSheet } from './workbook'

export const STRUCTURE_PROTECTED =
  'This workbook’s structure is protected, so sheets can be neither added nor removed: lift the protection (Review, Protect Workbook) and try again.'

export function structureProtected(): Problem {
  return new Problem(STRUCTURE_PROTECTED, 'structure-protected')
}

/** A sheet of ours that can't be written anew. */
export function sheetProtected(sheet: string): Problem {
  return new Problem(
    `The sheet ${sheet} is protected, so it can’t be written anew: unprotect it (Review, Unprotect Sheet) and try again.`,
    'sheet-protected'
  )
}

export function highlightsProtected(sheet: string): Problem {
  return new Problem(
    `The sheet ${sheet} is protected, so its highlights can’t be changed: unprotect it (Review, Unprotect Sheet) and try again.`,
    'sheet-protected'
  )
}

/** A sheet of ours that can't be removed. */
export function onlySheet(sheet: string): Problem {
  return new Problem(
    `The sheet ${sheet} is the only one to be seen, and a workbook needs one: add or unhide another sheet first.`,
    'only-sheet'
  )
}

export function tooManyRows({ name, rows }: TableSheet): Problem {
  return new Problem(
    `The sheet ${name} would need ${rows.length} rows, more than a worksheet can hold, so nothing was written.`,
    'too-many-rows'
  )
}

/** A sheet of ours on which someone keeps cells of their own, or to which they have moved our table. */
export function foreignCells(sheet: string, cell: string): Problem {
  return new Problem(
    `The sheet ${sheet} also holds cells outside our table, such as ${cell}, which would be lost: move them to another sheet and try again.`,
    'foreign-cells'
  )
}

/** Throws where a table of ours has a column that is none of ours: one that someone added or renamed. */
export function refuseForeignColumn(sheet: string, found: readonly string[], ours: readonly string[]): void {
  const foreign = found.find(heading => !ours.includes(heading))
  if (foreign === undefined) return
  throw new Problem(
    `Our table on the sheet ${sheet} has a column ${foreign} that is not one of ours and would be lost: ` +
      'move it to another sheet, or give it back its name if it was renamed, and try again.',
    'foreign-column'
  )
}
