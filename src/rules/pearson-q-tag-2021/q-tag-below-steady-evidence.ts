import { formatDay } from '../../domain/dates'
import type { CellFault } from '../cell-faults'
import type { Examples } from '../example'
import type { Settings } from '../settings'
import { gradedPieces, type GradedPiece } from './graded'
import { onBasis } from './on-basis'
import type { QTag } from './q-tags'

/** One piece of evidence is not yet a steady performance. */
const STEADY = 2

/**
 * Who performs steadily at a grade, or has risen to it and stayed there, has that grade; a lower one needs its reason.
 * That a higher one is out of the question is another rule's.
 */
export default onBasis({
  id: 'q-tag-below-steady-evidence',
  catalogue: ['QT-37', 'QT-38'],
  severity: 'warning',
  title: 'A Q-TAG is below the grade that the evidence steadily shows',
  section: 'The use of tracking data and predicted grades in reaching grading decisions',
  why: 'By the examples in the guidance a learner who performs consistently at a grade should be awarded it, and so should one who reached it in the second half of the year.',
  fix: 'Look at the Q-TAG again, or record the rationale for it.',
  asks: ['evidence-grade', 'evidence-date'],
  judge(qTag, pieces, settings) {
    const rationale = qTag.sheet.column('rationale')
    if (!qTag.grade || (rationale && !rationale.isBlank(qTag.row))) return null
    const graded = gradedPieces(qTag, pieces)
    return graded.length < STEADY ? null : (steady(qTag, graded) ?? risen(qTag, graded, settings))
  },
  many: 'are below the grade that it steadily shows, without a rationale'
})

function steady({ grade }: QTag, graded: readonly GradedPiece[]): CellFault | null {
  const [one] = graded
  if (!grade || !one || one.standing <= 0 || !allAt(graded, one)) return null
  return { value: grade.name, message: `The Q-TAG is ${grade.name}, but all graded evidence (${graded.length} pieces) is at ${one.grade.name}.` }
}

function risen({ grade }: QTag, graded: readonly GradedPiece[], settings: Settings): CellFault | null {
  const half = settings['tag.first-half-ends']
  if (!grade || graded.some(({ piece }) => piece.date === undefined)) return null
  const [before, after] = [true, false].map(early => graded.filter(({ piece: { date = 0 } }) => date <= half === early))
  const [first, then] = [before?.[0], after?.[0]]
  if (!before || !after || !first || !then || !allAt(before, first) || !allAt(after, then)) return null
  if (first.standing > 0 || then.standing <= 0) return null
  return {
    value: grade.name,
    message:
      `The Q-TAG is ${grade.name}, but all graded evidence after ${formatDay(half)}, the centre’s own end of the first half of the year, is at ` +
      `${then.grade.name}.`
  }
}

function allAt(graded: readonly GradedPiece[], { grade }: GradedPiece): boolean {
  return graded.every(other => other.grade.scale === grade.scale && other.grade.rank === grade.rank)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG | Rationale
        L1         | 3     | M     |
        L2         | 3     | M     |
        L3         | 3     | P     | The work after February was done with much help.
        L4         | 3     | P     |
        == Evidence ==
        Learner ID | Evidence type | Date       | Grade
        L1         | Homework      | 12/11/2020 | M
        L1         | Mock exam     | 12/04/2021 | M
        L2         | Homework      | 12/11/2020 | P
        L2         | Mock exam     | 12/04/2021 | M
        L3         | Homework      | 12/11/2020 | P
        L3         | Mock exam     | 12/04/2021 | M
        L4         | Mock exam     | 12/04/2021 | M`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG | Rationale
        L1         | 3     | P     |
        L2         | 3     | P     |
        L3         | 3     | M     |
        == Evidence ==
        Learner ID | Evidence type | Date       | Grade
        L1         | Homework      | 12/11/2020 | M
        L1         | Mock exam     | 12/04/2021 | M
        L2         | Homework      | 12/11/2020 | P
        L2         | Project       | 12/03/2021 | M
        L2         | Mock exam     | 12/04/2021 | M
        L3         | Project       | 12/11/2020 | M
        L3         | Mock exam     | 12/04/2021 | M`,
      findings: [
        'Q-TAGs!C2: The Q-TAG is P, but all graded evidence (2 pieces) is at M.',
        'Q-TAGs!C3: The Q-TAG is P, but all graded evidence after 31 January 2021, the centre’s own end of the first half of the year, is at M.'
      ]
    }
  ]
}
