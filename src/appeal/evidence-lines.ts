import type { AppealLine } from '../model/appeal'
import type { Learner, LearnerRow, TypedWorkbook } from '../recognise/typed-sheet'
import { piecesAbout, type Piece } from '../rules/pearson-q-tag-2021/evidence'
import { qTagsIn, type QTag } from '../rules/pearson-q-tag-2021/q-tags'
import { IDENTITY } from './identity-columns'
import { saidIn, sentenceOf } from './recorded'

const TITLE = ['evidence-type', 'evidence-id', 'qualification']
const ASKED = ['evidence-date', 'evidence-grade', 'used', 'weight', 'authenticated-by', 'location', 'how-considered']

/** The Q-TAG of a row as the rules see it. */
export function qTagOf({ sheet, row }: LearnerRow<'q-tags'>, workbook: TypedWorkbook): QTag | undefined {
  return qTagsIn(workbook).on(sheet).find(one => one.row === row)
}

/** Each piece of evidence for a Q-TAG, used or not, by its day. */
export function evidenceLines(qTag: QTag, workbook: TypedWorkbook): readonly AppealLine[] {
  const pieces = [...piecesAbout(workbook, qTag)].sort((one, other) => (one.date ?? Infinity) - (other.date ?? Infinity) || 0)
  return pieces.length === 0 ? [{ what: 'Evidence', says: null, place: null }] : pieces.map(pieceLine)
}

function pieceLine({ sheet, row }: Piece, index: number): AppealLine {
  const [type, id] = [saidIn(sheet, 'evidence-type', row), saidIn(sheet, 'evidence-id', row)]
  const column = sheet.column('evidence-type')
  return {
    what: `${index + 1}. ${type ?? 'Type not recorded'}${id === null ? '' : ` (${id})`}`,
    says: sentenceOf(sheet, row, { asked: ASKED, elsewhere: [...IDENTITY, ...TITLE] }),
    place: column ? { sheet: sheet.name, cell: column.cell(row) } : null
  }
}

/** What the unit grades say of the learner, a line for each unit, or for each row with the units across. */
export function unitLines(learner: Learner): readonly AppealLine[] {
  return learner.rowsOf('unit-grades').map(({ sheet, row }) => {
    const [unit, title] = [saidIn(sheet, 'unit-number', row), saidIn(sheet, 'unit-title', row)]
    const named = [...(unit === null ? [] : [/^\d+$/.test(unit) ? `Unit ${unit}` : unit]), ...(title === null ? [] : [title])]
    const asked = sheet.column('unit-grade') ? ['unit-grade'] : []
    const cell = sheet.column('unit-grade')?.cell(row) ?? sheet.columns.find(({ letter }) => letter !== null)?.cell(row)
    return {
      what: named.length === 0 ? 'Units' : named.join(', '),
      says: sentenceOf(sheet, row, { asked, elsewhere: [...IDENTITY, 'unit-number', 'unit-title'] }) || null,
      place: cell === undefined ? null : { sheet: sheet.name, cell }
    }
  })
}
