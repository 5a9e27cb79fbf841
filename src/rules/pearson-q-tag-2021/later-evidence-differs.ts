import type { TypedWorkbook } from '../../recognise/typed-sheet'
import { formatDay, type Day } from '../../domain/dates'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { piecesBehind } from './evidence'
import { gradedPieces, gradesOf, type GradedPiece } from './graded'
import { manyAsOne } from '../many-as-one'
import { qTagsIn, type QTag } from './q-tags'
import { rule } from './rule'

/** Where a Q-TAG rests on earlier evidence and all later pieces differ, the context is asked for; the newest is never preferred. */
export default rule({
  id: 'later-evidence-differs',
  catalogue: ['QT-43'],
  severity: 'advice',
  title: 'Later evidence differs from the Q-TAG',
  section: 'Evaluate the quality of the evidence',
  sheetKind: 'evidence',
  needs: ['evidence-grade', 'evidence-date'],
  why: 'More recent evidence may be more representative of current performance, and it may not: a January examination taken in a time of closures may say less than earlier homework. It depends on the context.',
  fix: 'Enter the context in which the later work was done, or look at the Q-TAG again.',
  *check({ sheet, workbook, columns: { 'evidence-date': date } }): Iterable<Verdict> {
    const column = sheet.column('context-note') ?? date
    const based = qTagsIn(workbook).all.filter(({ isOwn, grade }) => isOwn && grade).map(qTag => ({ qTag, ...splitPieces(qTag, workbook) }))
    const faults = based.flatMap(({ qTag, last: day, later }): readonly Fault[] => {
      const last = later.at(-1)
      return last?.piece.sheet !== sheet || isExplained(qTag, later) ? [] : [{
        row: last.piece.row,
        column,
        value: qTag.grade?.name ?? '',
        message: `The Q-TAG is ${qTag.grade?.name ?? ''}, as evidence up to ${formatDay(day)} shows, but all later evidence is at ${gradesOf(later)}.`
      }]
    })
    yield* manyAsOne(faults, { of: based.length, column, message: (count, of) => `For ${count} of the ${of} Q-TAGs all later evidence is at another grade, and no context is noted.` })
  }
})

/** The last day on which a piece is at the Q-TAG's grade, and the graded pieces after it, in order; none where there is no such day. */
function splitPieces(qTag: QTag, workbook: TypedWorkbook): { readonly last: Day; readonly later: readonly GradedPiece[] } {
  const graded = gradedPieces(qTag, piecesBehind(workbook, qTag))
  const dated = graded.flatMap(one => (one.piece.date === undefined ? [] : [{ one, date: one.piece.date }]))
  const last = Math.max(...dated.filter(({ one }) => one.standing === 0).map(({ date }) => date))
  const later = dated.filter(({ date }) => Number.isFinite(last) && date > last).sort((first, second) => first.date - second.date)
  return { last, later: later.map(({ one }) => one) }
}

/** By the rationale of the grade, or a note on any of the later pieces. */
function isExplained({ sheet, row }: QTag, later: readonly GradedPiece[]): boolean {
  return sheet.column('rationale')?.isBlank(row) === false || later.some(isNoted)
}

function isNoted({ piece }: GradedPiece): boolean {
  const notes = (['context-note', 'weight-reason', 'how-considered'] as const).map(id => piece.sheet.column(id))
  return notes.some(column => column?.isBlank(piece.row) === false)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG | Rationale
        L1         | 3     | M     |
        L2         | 3     | M     |
        L3         | 3     | M     | Earlier work was done in full, later work was not.
        == Evidence ==
        Learner ID | Evidence type | Date       | Grade | Context
        L1         | Homework      | 12/11/2020 | P     |
        L1         | Mock exam     | 12/04/2021 | M     |
        L2         | Homework      | 12/11/2020 | M     |
        L2         | January exam  | 12/01/2021 | P     | School was closed.
        L3         | Homework      | 12/11/2020 | M     |
        L3         | Mock exam     | 12/04/2021 | P     |`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | M
        == Evidence ==
        Learner ID | Evidence type | Date       | Grade | Context
        L1         | Homework      | 12/11/2020 | M     |
        L1         | Mock exam     | 12/04/2021 | P     |
        L1         | January exam  | 12/01/2021 | P     |`,
      findings: ['Evidence!E3: The Q-TAG is M, as evidence up to 12 November 2020 shows, but all later evidence is at P.']
    }
  ]
}
