import { isCellError, isUnknown, showValue } from '../../model/cell'
import { dictionary } from '../../recognise/dictionary'
import type { Column, Row } from '../../recognise/typed-sheet'
import type { Fault } from '../rule'
import { rule } from './rule'

/** Where so many cells are filled and not one fits, the column holds another number: said once. */
const ENOUGH_TO_DOUBT_THE_COLUMN = 4

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
    *check({ sheet }) {
      const column = sheet.column(id)
      if (!column) {
        const hasLearners = id in dictionary[sheet.kind].columns
        yield hasLearners ? { cannotTell: `There is no ${called} column.` } : { notApplicable: 'No row here is one learner.' }
        return
      }
      const faults: Fault[] = []
      const judgeRow = judge(column)
      let filled = 0
      for (const row of sheet.rows) {
        const raw = column.raw(row)
        // Of error values another rule speaks.
        if (column.isBlank(row) || isCellError(raw) || isUnknown(raw)) continue
        filled += 1
        const message = judgeRow(row)
        if (message !== null) faults.push({ row, column, value: showValue(raw), message })
      }
      if (faults.length < filled || filled < ENOUGH_TO_DOUBT_THE_COLUMN) {
        yield* faults
        return
      }
      yield {
        column,
        kind: 'all',
        message: `None of the ${filled} values under "${column.heading}" has the form of a ${called}.`,
        fix: 'Change the heading if the column holds another number.'
      }
    }
  })
}
