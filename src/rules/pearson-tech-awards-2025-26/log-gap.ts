import type { Day } from '../../domain/dates'
import type { Severity } from '../../model/finding'
import type { ColumnId } from '../../recognise/dictionary'
import type { Row } from '../../recognise/typed-sheet'
import { faultsIn, type CellFault } from '../cell-faults'
import type { Settings } from '../settings'
import type { TechAwardsEdition } from './edition'
import { rule } from './rule'
import type { LogSheet } from './series-log'

type LogColumn = ColumnId<'component-series'>

interface Gap {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly severity: Severity
  readonly title: string
  readonly section: string
  readonly why: string
  readonly fix: string
  readonly needs: readonly LogColumn[]
  /** The column on which a fault stands, one of those needed. */
  readonly on: LogColumn
  readonly judge: (row: LoggedRow) => CellFault | null
}

/** A row of the series log, with the day and the guide by which it is judged. */
export interface LoggedRow {
  readonly sheet: LogSheet
  readonly row: Row
  readonly asOf: Day
  readonly edition: TechAwardsEdition
  readonly settings: Settings
  /** Whether a column is there and blank on this row. */
  readonly isBlank: (id: LogColumn) => boolean
}

/** Makes a rule on what a row of the series log should hold by now, such as a date once something is done. */
export function logGap({ on, judge, needs, ...described }: Gap) {
  return rule({
    ...described,
    needs,
    sheetKind: 'component-series',
    *check({ sheet, columns, asOf, edition, settings }) {
      yield* faultsIn(columns[on], sheet.rows, row =>
        judge({ sheet, row, asOf, edition, settings, isBlank: id => sheet.column(id)?.isBlank(row) ?? false })
      )
    }
  })
}
