import { isCellError, isUnknown, showValue } from '../../model/cell'
import { dictionary } from '../../recognise/dictionary'
import type { Column, Row } from '../../recognise/typed-sheet'
import type { Fault } from '../rule'
import { rule } from './rule'
import { SharedNumbers } from './shared-numbers'

/** Where so many cells are filled and not one fits, the column holds another number: said once. */
const ENOUGH_TO_DOUBT_THE_COLUMN = 4
/** So it does where so many don't fit, and more than half of it. */
const MOST_OF_COLUMN = 10

interface Identifier {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly title: string
  readonly why: string
  readonly fix: string
  readonly column: 'candidate-number' | 'uln' | 'uci'
  /** What the identifier is called in a sentence. */
  readonly called: string
  /** The sentence about what is wrong with a row's identifier, or null. */
  readonly judge: (column: Column<string>) => (row: Row) => string | null
}

/** Makes the rule that an identifier has the form that its awarding bodies give it. */
export function identifierRule({ column: id, called, judge, ...about }: Identifier) {
  return rule({
    ...about,
    severity: 'warning',
    *check({ sheet, workbook }) {
      const column = sheet.column(id)
      if (!column) {
        const hasLearners = id in dictionary[sheet.kind].columns
        yield hasLearners ? { cannotTell: `There is no ${called} column.` } : { notApplicable: 'No row here is one learner.' }
        return
      }
      const faults: Fault[] = []
      const judgeRow = judge(column)
      const shared = new SharedNumbers(sheet, column, workbook)
      let filled = 0
      for (const row of sheet.rows) {
        const raw = column.raw(row)
        // Of error values another rule speaks.
        if (column.isBlank(row) || isCellError(raw) || isUnknown(raw)) continue
        filled += 1
        const message = judgeRow(row)
        if (message !== null) faults.push({ row, column, value: showValue(raw), message })
        else shared.add(row)
      }
      const isNone = faults.length === filled && filled >= ENOUGH_TO_DOUBT_THE_COLUMN
      if (!isNone && (faults.length < MOST_OF_COLUMN || faults.length * 2 <= filled)) {
        yield* faults
        yield* shared.faults(called)
        return
      }
      const fit = isNone ? 'None' : `Only ${filled - faults.length}`
      const message = `${fit} of the ${filled} values under "${column.heading}" can be a ${called}.`
      yield { column, kind: 'all', message, fix: 'Change the heading if the column holds another number.' }
    }
  })
}
