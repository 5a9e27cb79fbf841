import type { Column, Row, TypedSheet } from './typed-sheet'

/** The most that a column of marks can hold on a row: by its heading, by the label, or by the heading of the mark. */
export function maximumOn(sheet: Pick<TypedSheet<'component-marks'>, 'column'>, column: Column, row: Row): number | undefined {
  return column.maximum ?? sheet.column('maximum-mark')?.value(row) ?? sheet.column('mark')?.maximum ?? undefined
}
