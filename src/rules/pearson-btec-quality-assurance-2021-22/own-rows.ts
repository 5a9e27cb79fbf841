import type { Column, Row, TypedSheet } from '../../recognise/typed-sheet'
import type { QualityAssuranceEdition } from './edition'
import { routeOf, routeOfTitle } from './route'

type Sheet = Pick<TypedSheet, 'rows' | 'isUnder' | 'columns'>

/** The rows that this guide speaks of: of its awarding body, and of no suite that has another kind of quality assurance. */
export function ownRows(sheet: Sheet, edition: QualityAssuranceEdition): readonly Row[] {
  const [suites, levels, programmes] = [textColumn(sheet, 'suite'), textColumn(sheet, 'level'), textColumn(sheet, 'programme')]
  return rowsUnder(sheet).filter(row => {
    const route = routeOf(suites(row), levels(row), edition) ?? (suites(row) === undefined ? routeOfTitle(programmes(row)) : undefined)
    return (route ?? 'btec') === 'btec'
  })
}

/** All rows of the guide's awarding body. */
export function rowsUnder(sheet: Sheet): readonly Row[] {
  return sheet.rows.filter(row => sheet.isUnder(row, 'pearson-btec-quality-assurance-2021-22'))
}

/** Reads a column or label of texts that some kinds of sheet have and others have not. */
export function textColumn(sheet: Pick<TypedSheet, 'columns'>, id: string): (row: Row) => string | undefined {
  const column: Column | undefined = sheet.columns.find(one => one.id === id)
  return row => {
    const value = column?.value(row)
    return typeof value === 'string' ? value : undefined
  }
}
