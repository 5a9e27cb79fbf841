import type { Row, TypedSheet } from '../../recognise/typed-sheet'

/** The rows that this guide speaks of, on a sheet that may hold those of other awarding bodies as well. */
export function ownRows(sheet: Pick<TypedSheet, 'rows' | 'isUnder'>): readonly Row[] {
  return sheet.rows.filter(row => sheet.isUnder(row, 'pearson-q-tag-2021'))
}
