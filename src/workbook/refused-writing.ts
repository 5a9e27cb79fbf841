import { Problem } from '../model/problem'
import { SHEET_CHANGED, type TableSheet } from './workbook'

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

/** Someone else's sheet, into whose cells something is to be written. */
export function cellsProtected(sheet: string): Problem {
  return new Problem(
    `The sheet ${sheet} is protected, so nothing can be written into its cells: unprotect it (Review, Unprotect Sheet) and try again.`,
    'sheet-protected'
  )
}

export function noSheetToWrite(sheet: string, cause?: unknown): Problem {
  return new Problem(`There is no sheet ${sheet} to write into: check that it was not renamed or deleted.`, 'no-such-sheet', cause)
}

/** The code of the `Problem` that cells with formulas are refused with; it names them. */
export const FORMULA_CELL = 'formula-cell'

export function formulaCells(sheet: string, first: string, ...others: readonly string[]): Problem {
  return new Problem(
    `The cell ${first} of the sheet ${sheet} holds a formula, which would be lost: put a value in its place, or use another column, and try again.`,
    FORMULA_CELL,
    undefined,
    [first, ...others]
  )
}

/** A cell that a merged block covers: what is written there is never seen. */
export function mergedCell(sheet: string, cell: string, block: string): Problem {
  return new Problem(
    `The cell ${cell} of the sheet ${sheet} is covered by the merged cells ${block}: unmerge them (Home, Merge & Center) and try again.`,
    'merged-cell'
  )
}

/** A table's heading or total: the table itself keeps them too, and both must say the same. */
export function tableEdge(sheet: string, cell: string): Problem {
  return new Problem(
    `The cell ${cell} of the sheet ${sheet} is a heading or a total of a table, not one of its rows, so nothing can be written there: use a cell below the headings.`,
    'table-edge'
  )
}

/** A sheet that does not hold any more what was read from it. */
export function sheetChanged(sheet: string): Problem {
  return new Problem(`The sheet ${sheet} has changed since it was checked: check it again.`, SHEET_CHANGED)
}

export function sheetGone(sheet: string): Problem {
  return new Problem(`The sheet ${sheet} was renamed or deleted since it was checked: check again.`, SHEET_CHANGED)
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

/** A sheet of ours on which someone keeps a chart or picture of their own. */
export function foreignDrawing(sheet: string, drawing: string): Problem {
  return new Problem(
    `The sheet ${sheet} also holds a chart or picture that is not ours, ${drawing}, which would be lost: move it to another sheet and try again.`,
    'foreign-drawing'
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
