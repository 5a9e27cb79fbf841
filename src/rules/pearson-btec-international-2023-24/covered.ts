import { isSuite } from '../../domain/suites'
import type { KindId } from '../../recognise/dictionary'
import type { Column, Row, TypedSheet } from '../../recognise/typed-sheet'
import type { InternationalEdition } from './edition'

const BOOK = 'pearson-btec-international-2023-24'

const remembered = new WeakMap<object, readonly Row[]>()

/** The rows of which this guide speaks: of its awarding body, and of a suite that it covers or of none that is named. */
export function coveredRows<K extends KindId>(sheet: TypedSheet<K>, edition: InternationalEdition): readonly Row[] {
  const before = remembered.get(sheet)
  if (before) return before
  const suites = suiteColumn(sheet)
  const rows = sheet.rows.filter(row => sheet.isUnder(row, BOOK) && isCovered(suites?.value(row), edition))
  remembered.set(sheet, rows)
  return rows
}

/** What names the suite of a row, as column or label. */
export function suiteColumn(sheet: Pick<TypedSheet, 'columns'>): Column | undefined {
  return sheet.columns.find(({ id }) => id === 'suite')
}

/** A name that could be several suites', or is nobody's, is no reason to keep silent. */
function isCovered(suite: unknown, { covered }: InternationalEdition): boolean {
  return typeof suite !== 'string' || !isSuite(suite) || covered.includes(suite)
}
