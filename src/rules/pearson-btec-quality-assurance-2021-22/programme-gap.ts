import type { Severity } from '../../model/finding'
import type { ColumnId } from '../../recognise/dictionary'
import { faultsIn, type CellFault } from '../cell-faults'
import { runningRows, type ProgrammeRow } from './programme-row'
import { rule } from './rule'

type ProgrammeColumn = ColumnId<'programmes'>

interface Gap {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly severity: Severity
  readonly title: string
  readonly section: string
  readonly why: string
  readonly fix: string
  readonly needs: readonly ProgrammeColumn[]
  /** The column on which a fault stands, one of those needed. */
  readonly on: ProgrammeColumn
  readonly judge: (programme: ProgrammeRow) => CellFault | null
}

/** Makes a rule on what the row of a running programme should hold by now, such as a date once something is due. */
export function programmeGap({ on, judge, needs, ...described }: Gap) {
  return rule({
    ...described,
    needs,
    sheetKind: 'programmes',
    *check({ sheet, columns, edition, settings, asOf }) {
      yield* faultsIn(columns[on], runningRows(sheet, edition), row => judge({ sheet, row, edition, settings, asOf }))
    }
  })
}
