import type { Severity } from '../../model/finding'
import type { ColumnId } from '../../recognise/dictionary'
import type { Row } from '../../recognise/typed-sheet'
import { currentRows, type TrackingSheet } from './attempt-rows'
import { gapsIn, isLacking } from '../gaps'
import { rule } from './rule'

type TrackingColumn = ColumnId<'assignment-attempts'>

interface RowGap {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly severity: Severity
  readonly title: string
  readonly section: string
  readonly why: string
  readonly fix: string
  readonly needs: readonly TrackingColumn[]
  /** The column that should hold something, one of those needed. */
  readonly on: TrackingColumn
  /** Tells the rows that should hold something there. */
  readonly isDue: (sheet: TrackingSheet) => (row: Row) => boolean
  readonly one: string
  /** "works that are not authentic have no action on record", to go on from "3 of the 4". */
  readonly many: string
}

/** Makes a rule on what a tracked row should hold, since another column of the row asks for it. */
export function rowGap({ on, isDue, one, many, ...described }: RowGap) {
  return rule({
    ...described,
    sheetKind: 'assignment-attempts',
    *check({ sheet, workbook, edition, columns }) {
      const column = columns[on]
      yield* gapsIn({
        column,
        rows: currentRows({ sheet, workbook, edition }).filter(isDue(sheet)),
        lacks: row => isLacking(column, row),
        one: () => ({ message: one }),
        many: (lacking, of) => `${lacking} of the ${of} ${many}.`
      })
    }
  })
}
