import { formatDay, type Day } from '../../domain/dates'
import type { Severity } from '../../model/finding'
import type { QTagEdition } from './edition'
import { rule } from './rule'
import type { Timetable } from './timetable'
import { dueBy, unitRowsOn, withStatus } from './unit-record'

interface Flags {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly severity: Severity
  readonly title: string
  readonly section: QTagEdition['sections'][number]
  readonly why: string
  readonly fix: string
  readonly status: 'certificating' | 'mid-flight'
  readonly deadline: (timetable: Timetable) => Day
}

/** Makes a rule on the day by which units of some learners are flagged. */
export function flagsInTime({ status, deadline: deadlineIn, ...described }: Flags) {
  return rule({
    ...described,
    sheetKind: 'unit-grades',
    needs: ['z-flag-date'],
    *check({ sheet, workbook, columns: { 'z-flag-date': column }, edition, settings }) {
      const deadline = deadlineIn(edition.timetable)
      const dated = unitRowsOn(sheet, workbook, settings).filter(({ row }) => column.value(row) !== undefined)
      yield* withStatus(dated, status, rows => dueBy({
        rows,
        column,
        deadline,
        isOver: false,
        open: '',
        late: day => `The Z flag is of ${formatDay(day)}; for ${status} learners it was due by ${formatDay(deadline)}.`,
        many: `with a Z flag were flagged after ${formatDay(deadline)}, when it was due for ${status} learners`
      }))
    }
  })
}
