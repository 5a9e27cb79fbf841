import type { AppealLine } from '../model/appeal'
import type { Learner } from '../recognise/typed-sheet'
import { gradeRowsOf } from './graded-learners'
import { IDENTITY } from './identity-columns'
import { linesOf, saidIn } from './recorded'

/** A reviewer asks for these even where no sheet has them. */
const ASKED = ['candidate-number', 'uln', 'learner-name', 'centre-number']

/** Who the learner is, by the row of the grade and all others, and what the register says. */
export function candidateLines(learner: Learner): readonly AppealLine[] {
  const told = [...gradeRowsOf(learner), ...learner.rows].flatMap(({ sheet, row }) => linesOf(sheet, row, { asked: IDENTITY, elsewhere: sheet.columns.map(({ id }) => id) }))
  const hasName = learner.rows.some(({ sheet, row }) => saidIn(sheet, 'last-name', row) !== null)
  const names = [...new Set(told.map(({ what }) => what))]
  const identity = names.flatMap((what, index) => {
    const said = told.filter(line => line.what === what && line.says !== null)
    // The same number on many sheets is one line; numbers that differ are one each, for the reviewer must see that they do.
    const distinct = said.filter(({ says }, at) => said.findIndex(other => other.says === says) === at)
    const isAsked = ASKED.includes(IDENTITY[index] ?? '') && !(IDENTITY[index] === 'learner-name' && hasName)
    return distinct.length > 0 || !isAsked ? distinct : [{ what, says: null, place: null }]
  })
  const registered = learner.rowsOf('learners').flatMap(({ sheet, row }) => linesOf(sheet, row, { asked: [], elsewhere: IDENTITY }))
  return [...identity, ...registered]
}
