import { readGrade } from '../../domain/grades/read-grade'
import { scaleIds } from '../../domain/grades/scales'
import { showValue } from '../../model/cell'
import { misreadSentence, unknownIn } from '../cell-faults'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { qTagsIn, saysNoGrade } from './q-tags'
import { rule } from './rule'
import { suiteOf } from './suite-of'
import { titleOf } from './title-of'

/** A Q-TAG is one of the grades of its qualification; all of them are open, whichever the sector indicators describe. */
export default rule({
  id: 'q-tag-off-scale',
  catalogue: ['QT-39'],
  severity: 'error',
  title: 'A Q-TAG is not a grade of the qualification',
  section: 'Reflect on your judgement before submission',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'Q-TAGs come from the whole range of grades of the qualification, and from no other.',
  fix: 'Enter one of the grades of the qualification.',
  *check({ sheet, workbook, columns: { 'q-tag': column } }): Iterable<Verdict> {
    const byRow = new Map(qTagsIn(workbook).on(sheet).map(qTag => [qTag.row, qTag]))
    for (const { row, problem } of column.misunderstood()) {
      const value = showValue(column.raw(row))
      const qTag = byRow.get(row)
      if (problem.kind === 'unknown' || saysNoGrade(value)) continue
      const isOfNoScale = scaleIds.every(scale => readGrade(value, scale, 2) === undefined)
      if (!isOfNoScale && qTag && !suiteOf(qTag) && titleOf(qTag) === undefined) {
        yield { cannotTell: `Nothing says which qualification the Q-TAG in ${column.cell(row)} is for.` }
      } else yield { row, column, value, message: misreadSentence(column, row, problem) }
    }
    yield* unknownIn(column)
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Qualification                              | Q-TAG
        L1         | L3 National Extended Diploma in Business   | D*D*D*
        L2         | L3 National Diploma in Business            | MD
        L3         | L3 National Extended Certificate in Sport  | Distinction*
        L4         | L3 National Extended Certificate in Sport  | U
        L5         | L3 National Extended Certificate in Sport  |`
    },
    {
      sheets: `
        Suite: BTEC Tech Award (2017)
        Learner ID | Q-TAG
        L1         | L1P
        L2         | L2 Distinction*`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Qualification                              | Q-TAG
        L1         | L3 National Extended Diploma in Business   | DDM
        L2         | L3 National Extended Certificate in Sport  | DM
        L3         | L3 National Extended Certificate in Sport  | M?`,
      findings: [
        'C3: "DM" is not a grade of a qualification of single size, U to D*.',
        'C4: "M?" is not a grade of a qualification of single size, U to D*.'
      ]
    }
  ]
}
