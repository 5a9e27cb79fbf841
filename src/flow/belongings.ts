import type { Row, TypedSheet, TypedWorkbook } from '../recognise/typed-sheet'

/** Whose a row is, as the sheet names them: by these, findings are handed out to those who put them right. */
export interface Belonging {
  readonly assessor: string | null
  /** The class, where the row or the register names one. */
  readonly group: string | null
}

export type BelongsTo = (place: { readonly sheet: string; readonly cell: string }) => Belonging

export const NOBODYS: Belonging = { assessor: null, group: null }

/** Tells whose the row of a cell is. What is above the table, or on a sheet that was not recognised, is nobody's. */
export function belongingsOf(typed: TypedWorkbook): BelongsTo {
  const rows = new Map<string, ReadonlyMap<number, Row>>()
  const rowsOf = (sheet: TypedSheet) => {
    const known = rows.get(sheet.name) ?? new Map(sheet.rows.map(row => [row.number, row]))
    rows.set(sheet.name, known)
    return known
  }
  return ({ sheet: name, cell }) => {
    const sheet = typed.sheets.find(one => one.name === name)
    const row = sheet && rowsOf(sheet).get(Number(cell.replace(/^\D+/, '')))
    if (!sheet || !row) return NOBODYS
    return { assessor: textOf(sheet, 'assessor', row), group: textOf(sheet, 'group', row) ?? groupInRegister(typed, sheet, row) }
  }
}

function groupInRegister({ learners }: TypedWorkbook, sheet: TypedSheet, row: Row): string | null {
  if (sheet.identity(row) === null) return null
  for (const listed of learners.of(sheet, row)?.rowsOf('learners') ?? []) {
    const group = textOf(listed.sheet, 'group', listed.row)
    if (group !== null) return group
  }
  return null
}

function textOf({ columns }: Pick<TypedSheet, 'columns'>, id: string, row: Row): string | null {
  const value = columns.find(column => column.id === id)?.value(row)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
