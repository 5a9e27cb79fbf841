import type { Learner, TypedWorkbook } from '../../recognise/typed-sheet'
import { evidenceIn, piecesBehind, type EvidenceSheet, type Piece } from './evidence'
import { qTagsIn } from './q-tags'
import { sameTitle } from './same-title'

/** The evidence of one learner for one qualification, as an evidence log has it. */
export interface Gathered {
  readonly learner: Learner
  /** Empty where neither the evidence nor a Q-TAG names one. */
  readonly qualification: string
  readonly pieces: readonly Piece[]
  /** The piece of this sheet on which what is said of all of them stands. */
  readonly first: Piece
  /** Whether the judgement is made: a Q-TAG is entered, or the workbook keeps none. */
  readonly isJudged: boolean
}

/**
 * The evidence of each learner whose first piece stands on this sheet, one for each of their Q-TAGs; learners without a
 * Q-TAG in the workbook have one for each qualification that their evidence names.
 */
export function gatheredOn(sheet: EvidenceSheet, workbook: TypedWorkbook): readonly Gathered[] {
  const qTags = qTagsIn(workbook)
  const keepsQTags = qTags.all.length > 0
  const gathered: Gathered[] = []
  for (const [learner, all] of evidenceIn(workbook).learners) {
    const own = qTags.of(learner)
    const graded = own.filter(({ isOwn }) => isOwn).map(qTag => ({
      qualification: qTag.qualification, pieces: piecesBehind(workbook, qTag), isJudged: qTag.isEntered
    }))
    const sets = own.length > 0 ? graded : byTitle(all.filter(({ isUsed }) => isUsed)).map(set => ({ ...set, isJudged: !keepsQTags }))
    for (const set of sets) {
      const [first] = set.pieces
      if (first?.sheet === sheet) gathered.push({ learner, first, ...set })
    }
  }
  return gathered
}

function byTitle(pieces: readonly Piece[]): readonly { readonly qualification: string; readonly pieces: readonly Piece[] }[] {
  const titles: string[] = []
  for (const { qualification } of pieces) {
    if (qualification !== '' && !titles.some(title => sameTitle(title, qualification))) titles.push(qualification)
  }
  if (titles.length === 0) return [{ qualification: '', pieces }]
  return titles.map(title => ({ qualification: title, pieces: pieces.filter(({ qualification }) => sameTitle(qualification, title)) }))
}
