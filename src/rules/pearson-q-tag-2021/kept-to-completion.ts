import { formatDay, type Day } from '../../domain/dates'
import type { Column, Row } from '../../recognise/typed-sheet'
import type { Fault, Result } from '../rule'

interface Kept {
  readonly row: Row
  /** Beside which the day is shown. */
  readonly column: Column
  readonly completion: Day
  readonly disposal: Column<Day> | undefined
}

/** Works out until when evidence of a mid-flight learner is kept, and yields it where it goes before. */
export function* keptToCompletion({ row, column, completion, disposal }: Kept): Iterable<Fault | Result> {
  yield { row, column, label: 'Keep the mid-flight learner’s evidence until', result: formatDay(completion), dated: { use: 'keep', day: completion } }
  const day = disposal?.value(row)
  if (!disposal || day === undefined || day >= completion) return
  yield { row, column: disposal, value: day, message: `The evidence goes on ${formatDay(day)}, but the learner is expected to complete on ${formatDay(completion)}.` }
}
