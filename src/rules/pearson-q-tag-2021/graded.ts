import { evidenceStanding } from '../../domain/grades/evidence-standing'
import type { Grade } from '../../domain/grades/grade'
import { listOf } from '../person'
import type { Piece } from './evidence'
import type { QTag } from './q-tags'
import { rememberedBy } from '../remembered-by'

/** A piece of evidence that shows a grade which an order holds together with that of the Q-TAG. */
export interface GradedPiece {
  readonly piece: Piece
  readonly grade: Grade
  /** Below 0 where it stands below the Q-TAG, 0 at it, else above 0. */
  readonly standing: number
}

/** The pieces that show a grade to compare; of those that show none, or one of another order, nothing is said. */
export function gradedPieces({ grade: given }: QTag, pieces: readonly Piece[]): readonly GradedPiece[] {
  if (given === undefined) return []
  const standingOf = standings(given)
  return pieces.flatMap(piece => {
    const standing = piece.grade && standingOf(piece.grade)
    return piece.grade === undefined || standing === undefined ? [] : [{ piece, grade: piece.grade, standing }]
  })
}

const standings = rememberedBy((given: Grade) => rememberedBy((shown: Grade) => evidenceStanding(shown, given)))

/** The grades that pieces show, for a message, the best first: "M and P". */
export function gradesOf(graded: readonly GradedPiece[]): string {
  const best = [...graded].sort((one, other) => other.standing - one.standing)
  return listOf([...new Set(best.map(({ grade }) => grade.name))])
}
