import type { Column } from '../../recognise/typed-sheet'
import type { Grade } from '../../domain/grades/grade'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { piecesBehind } from './evidence'
import { gradedPieces } from './graded'
import { enteredOn, type QTag } from './q-tags'
import { rule } from './rule'

const PREDICTION = /\b(?:targets?|predict\w*|forecast\w*|trajector\w*|project(?:ed|ion)|mtg|meg|potential|minimum expected|working towards)\b/i
const DENIED = /\b(?:not|no|never|without|rather than|instead of|non)\b|n['’]t\b/i
const PERFORMANCE = /\b(?:evidence|(?:class|home|course)?work|assess\w*|assignments?|performance|mocks?|exams?|units?|tests?|portfolio|achiev\w*)\b/i

/** A Q-TAG comes from what a learner did, not from a target, a prediction or a trajectory. */
export default rule({
  id: 'q-tag-by-prediction',
  catalogue: ['QT-36'],
  severity: 'error',
  title: 'A Q-TAG comes from a target or predicted grade',
  section: 'The use of tracking data and predicted grades in reaching grading decisions',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'The final grade is derived solely from performances of the learner: one that is derived from a predicted trajectory or a target grade is not permitted.',
  fix: 'Decide the Q-TAG by the evidence, and enter on which evidence it is based.',
  *check({ sheet, workbook, columns: { 'q-tag': column } }): Iterable<Verdict> {
    const basis = sheet.column('basis')
    const expectations = (['predicted-grade', 'target-grade'] as const).flatMap(id => sheet.column(id) ?? [])
    if (!basis && expectations.length === 0) {
      yield { cannotTell: 'There is no column for the basis of the grade, a predicted or a target grade.' }
      return
    }
    for (const qTag of enteredOn(sheet, workbook)) {
      const said = basis && saidBasis(basis, qTag)
      if (said) yield said
      else if (isUnshown(qTag, workbook)) yield* sameAs(qTag, column, expectations)
    }
  }
})

function saidBasis(column: Column<string>, { row }: QTag): Fault | null {
  const text = column.value(row) ?? ''
  const word = PREDICTION.exec(text)?.[0]
  if (word === undefined || DENIED.test(text)) return null
  const isMixed = PERFORMANCE.test(text)
  return {
    row, column, kind: 'basis',
    message: `The basis of the Q-TAG is given as "${text.trim()}".`,
    ...(isMixed && { severity: 'advice', fix: 'Make sure that the grade comes from the evidence alone; a prediction can only be shown beside it.' })
  }
}

/** Whether all graded evidence lies to one side of the Q-TAG, so that none shows it and no balance of pieces leads to it. */
function isUnshown(qTag: QTag, workbook: Parameters<typeof piecesBehind>[0]): boolean {
  const graded = gradedPieces(qTag, piecesBehind(workbook, qTag))
  return graded.length > 0 && (graded.every(({ standing }) => standing < 0) || graded.every(({ standing }) => standing > 0))
}

function* sameAs({ row, grade }: QTag, column: Column, expectations: readonly Column<Grade>[]): Iterable<Fault> {
  const same = expectations.find(one => one.value(row)?.name === grade?.name && grade !== undefined)
  if (!same || !grade) return
  yield {
    row, column, kind: 'same', value: grade.name,
    message: `The Q-TAG ${grade.name} is the one under "${same.heading}", and no piece of evidence is at that grade.`
  }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG | Predicted grade | Target grade | Basis
        L1         | M     | M               | D            | Unit 1 and mock exam
        L2         | P     | D               | M            | Evidence, not the target grade
        L3         | M     | M               | M            |
        == Evidence ==
        Learner ID | Evidence type | Grade
        L1         | Mock exam     | M
        L2         | Homework      | P
        L3         | Homework      | P
        L3         | Project       | D`
    },
    {
      sheets: `
        Learner ID | Level | Q-TAG
        L1         | 3     | P`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Q-TAG | Predicted grade | Basis
        L1         | D     | D               |
        L2         | P     |                 | Target grade
        L3         | M     |                 | Mock exam and predicted grade
        == Evidence ==
        Learner ID | Evidence type | Grade
        L1         | Mock exam     | M
        L2         | Homework      | P
        L3         | Homework      | M`,
      findings: [
        'Q-TAGs!B2: The Q-TAG D is the one under "Predicted grade", and no piece of evidence is at that grade.',
        'Q-TAGs!D3: The basis of the Q-TAG is given as "Target grade".',
        'Q-TAGs!D4: The basis of the Q-TAG is given as "Mock exam and predicted grade".'
      ]
    }
  ]
}
