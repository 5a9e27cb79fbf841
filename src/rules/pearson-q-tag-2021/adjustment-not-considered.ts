import type { ColumnValue } from '../../recognise/dictionary'
import type { Learner, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { evidenceIn, type Piece } from './evidence'
import { manyAsOne } from '../many-as-one'
import { isOwnWork } from './own-work'
import { qTagsIn } from './q-tags'
import { registeredRows, registersHave } from './register'
import { rule } from './rule'

/** For learners with an access arrangement it is known whether it was in place for each piece, and else how that was considered. */
export default rule({
  id: 'adjustment-not-considered',
  catalogue: ['QT-47'],
  severity: 'warning',
  title: 'Access arrangements are not considered for a piece of evidence',
  section: 'Reasonable Adjustment and Special Consideration:',
  sheetKind: 'evidence',
  needs: ['access-arrangement-in-place'],
  why: 'Access arrangements should have been in place when evidence was generated. Where they were not, the judgement should take account of it, with input from specialists where appropriate, and the record is kept for appeals.',
  fix: 'Enter whether the arrangement was in place; if it was not, how that was taken into account.',
  *check({ sheet, workbook, columns: { 'access-arrangement-in-place': column } }): Iterable<Verdict> {
    const pieces = evidenceIn(workbook).on(sheet).filter(piece => isOwnWork(piece) || (piece.isUsed && piece.type === 'banked-external'))
    const considered = sheet.column('how-considered')
    const missing = pieces.filter(({ row }) => column.value(row) === 'no')
    if (!considered && missing.length > 0) yield { cannotTell: 'There is no "How taken into account" column.' }
    const unconsidered = considered ? missing.filter(({ row }) => considered.isBlank(row)) : []
    for (const { row } of unconsidered) {
      yield { row, column: considered ?? column, kind: 'considered', message: 'The access arrangement was not in place, and it is not recorded how that was taken into account.' }
    }
    if (!isArrangementKept(workbook)) {
      yield { cannotTell: 'Nothing in this workbook says which learners have an access arrangement.' }
      return
    }
    const entitled = pieces.filter(({ row }) => hasArrangement(workbook.learners.of(sheet, row), workbook))
    const open = entitled.filter(({ row }) => column.isBlank(row)).map(({ row }: Piece): Fault => ({
      row, column, kind: 'in place', message: 'The learner has an access arrangement, and it is not recorded whether it was in place for this evidence.'
    }))
    yield* manyAsOne(open, {
      of: entitled.length, column, kind: 'in place',
      message: (count, of) => `For ${count} of the ${of} pieces of evidence by learners with an access arrangement it is not recorded whether it was in place.`
    })
  }
})

function isArrangementKept(workbook: TypedWorkbook): boolean {
  return registersHave(workbook, 'access-arrangement') || workbook.sheetsOf('q-tags').some(sheet => sheet.column('access-arrangement') !== undefined)
}

function hasArrangement(learner: Learner | null, workbook: TypedWorkbook): boolean {
  const graded = learner ? qTagsIn(workbook).of(learner) : []
  return (
    graded.some(({ sheet, row }) => isArrangement(sheet.column('access-arrangement')?.value(row))) ||
    registeredRows(learner).some(({ sheet, row }) => isArrangement(sheet.column('access-arrangement')?.value(row)))
  )
}

function isArrangement(value: ColumnValue<'q-tags', 'access-arrangement'> | undefined): boolean {
  return value === 'yes' || typeof value === 'object'
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG | Access arrangement
        L1         | 3     | M     | 25% extra time
        L2         | 3     | M     | No
        == Evidence ==
        Learner ID | Evidence type | AA in place | How considered
        L1         | Mock exam     | Yes         |
        L1         | Homework      | N/A         |
        L1         | Class test    | No          | Extra time would have let the last question be done.
        L2         | Mock exam     |             |`
    },
    {
      sheets: `
        Learner ID | Evidence type | AA in place | How considered
        L1         | Mock exam     |             |`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG | Access arrangement
        L1         | 3     | M     | Reader
        == Evidence ==
        Learner ID | Evidence type | AA in place | How considered
        L1         | Mock exam     | No          |
        L1         | Homework      |             |`,
      findings: [
        'Evidence!D2: The access arrangement was not in place, and it is not recorded how that was taken into account.',
        'Evidence!C3: The learner has an access arrangement, and it is not recorded whether it was in place for this evidence.'
      ]
    }
  ]
}
