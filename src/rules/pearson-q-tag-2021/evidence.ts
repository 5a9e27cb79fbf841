import type { Day } from '../../domain/dates'
import type { Grade } from '../../domain/grades/grade'
import { showValue } from '../../model/cell'
import type { ColumnValue } from '../../recognise/dictionary'
import type { Learner, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { qTagsIn, type QTag } from './q-tags'
import { registeredFor, registeredRows } from './register'
import { rememberedBy } from '../remembered-by'
import { sameTitle } from './same-title'

export type EvidenceSheet = TypedSheet<'evidence'>
export type EvidenceType = ColumnValue<'evidence', 'evidence-type'>

/** A row of an evidence log: one piece of evidence for one learner. */
export interface Piece {
  readonly sheet: EvidenceSheet
  readonly row: Row
  /** Undefined where the cell names none of the guide's types. */
  readonly type: EvidenceType | undefined
  /** What tells types apart, the guide's and others; empty where none is named. */
  readonly typeName: string
  readonly qualification: string
  readonly unit: string | undefined
  readonly aims: readonly string[]
  readonly grade: Grade | undefined
  readonly date: Day | undefined
  /** False where the log says that the piece was left out of the decision. */
  readonly isUsed: boolean
}

export interface Evidence {
  /** All pieces of a learner, used or not. */
  of(learner: Learner | null): readonly Piece[]
  on(sheet: EvidenceSheet): readonly Piece[]
  readonly learners: ReadonlyMap<Learner, readonly Piece[]>
}

/** The pieces of the workbook's evidence logs by learner: read once, and used by every rule. */
export const evidenceIn = rememberedBy((workbook: TypedWorkbook): Evidence => {
  const bySheet = new Map(workbook.sheetsOf('evidence').map(sheet => [sheet, piecesOf(sheet)]))
  const learners = new Map<Learner, Piece[]>()
  for (const piece of [...bySheet.values()].flat()) {
    const learner = workbook.learners.of(piece.sheet, piece.row)
    if (!learner) continue
    const own = learners.get(learner) ?? []
    learners.set(learner, own)
    own.push(piece)
  }
  return { learners, of: learner => (learner && learners.get(learner)) ?? [], on: sheet => bySheet.get(sheet) ?? [] }
})

/** The pieces that a Q-TAG is based on. One for another qualification of the learner is not; one for none that is known may be. */
export const piecesBehind = (workbook: TypedWorkbook, qTag: QTag): readonly Piece[] => behind(workbook)(qTag)

const behind = rememberedBy((workbook: TypedWorkbook) =>
  rememberedBy((qTag: QTag): readonly Piece[] => piecesAbout(workbook, qTag).filter(({ isUsed }) => isUsed))
)

/** The same with those that the log says were left out. */
export function piecesAbout(workbook: TypedWorkbook, qTag: QTag): readonly Piece[] {
  const titles = titlesOf(workbook, qTag.learner)
  return evidenceIn(workbook).of(qTag.learner).filter(({ qualification }) =>
    sameTitle(qualification, qTag.qualification) || !titles.some(title => sameTitle(title, qualification))
  )
}

/** The qualifications that a learner takes, by the Q-TAGs and the registers of the workbook; blank ones left out. */
export function titlesOf(workbook: TypedWorkbook, learner: Learner | null): readonly string[] {
  return learner ? titlesIn(workbook)(learner) : []
}

const titlesIn = rememberedBy((workbook: TypedWorkbook) =>
  rememberedBy((learner: Learner): readonly string[] => {
    const graded = qTagsIn(workbook).of(learner).map(({ qualification }) => qualification)
    return [...new Set([...graded, ...registeredRows(learner).map(registeredFor)])].filter(title => title !== '')
  })
)

function piecesOf(sheet: EvidenceSheet): readonly Piece[] {
  const [type, unit, aim] = [sheet.column('evidence-type'), sheet.column('unit-number'), sheet.column('learning-aim')]
  const [grade, date, used] = [sheet.column('evidence-grade'), sheet.column('evidence-date'), sheet.column('used')]
  const [qualification, programme] = [sheet.column('qualification'), sheet.column('programme')]
  return sheet.rows.filter(row => sheet.isUnder(row, 'pearson-q-tag-2021')).map(row => ({
    sheet,
    row,
    type: type?.value(row),
    typeName: type?.value(row) ?? plain(showValue(type?.raw(row) ?? null)),
    qualification: qualification?.value(row) ?? programme?.value(row) ?? '',
    unit: unit?.value(row),
    aims: (aim?.value(row) ?? []).map(aimName),
    grade: grade?.value(row),
    date: date?.value(row),
    isUsed: used?.value(row) !== 'no'
  }))
}

/** "Aim B" and "b" are one learning aim. */
export function aimName(text: string): string {
  return plain(text.replace(AIM, '')).replace(/^([a-z]|\d+)\b[\s:.–-].*$/, '$1')
}

const AIM = /^\s*(?:learning )?(?:aim|objective|outcome|l\.?a\.?|l\.?o\.?)\b[\s:.]*/i

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}
