import { namesIn } from '../domain/assessors'
import type { AppealLine } from '../model/appeal'
import type { Learner, TypedWorkbook } from '../recognise/typed-sheet'
import { namedLike, staffOn } from '../rules/pearson-q-tag-2021/people'
import { gradeRowsOf, namesOf } from './graded-learners'
import { saidIn, sentenceOf } from './recorded'

const SIGNING = ['assessor', 'iv-name', 'hod-name', 'changed-by', 'sign-off-1', 'sign-off-2'] as const
const ASKED = ['standardisation-date', 'objectivity-ack-date', 'conflict-of-interest']

/** What the staff lists say of those who decided and signed; nothing where the workbook has no such list. */
export function peopleLines(learner: Learner, workbook: TypedWorkbook): readonly AppealLine[] {
  const staff = workbook.sheetsOf('staff').flatMap(staffOn)
  if (staff.length === 0) return []
  return signatoriesOf(learner).flatMap((name): readonly AppealLine[] => {
    const listed = namedLike(staff, name)
    if (listed.length === 0) return [{ what: name, says: 'not on the staff list', place: null }]
    return listed.map(({ sheet, row, name: as }) => ({
      what: as === name ? name : `${name}, perhaps ${as}`,
      says: sentenceOf(sheet, row, { asked: ASKED, elsewhere: ['staff-name'] }),
      place: { sheet: sheet.name, cell: sheet.column('staff-name')?.cell(row) ?? sheet.firstHeadingCell }
    }))
  })
}

function signatoriesOf(learner: Learner): readonly string[] {
  const said = gradeRowsOf(learner).flatMap(({ sheet, row }) => SIGNING.flatMap(id => namesIn(saidIn(sheet, id, row) ?? '')))
  return [...new Set(said)]
}

/** Records of the checklists that name the learner in what they apply to. */
export function recordLines(learner: Learner, workbook: TypedWorkbook): readonly AppealLine[] {
  const names = new Set(namesOf(learner).map(name => name.toLowerCase()))
  return workbook.sheetsOf('records-checklist').flatMap(sheet => sheet.rows.flatMap(row => {
    const scope = saidIn(sheet, 'scope', row)
    if (scope === null || !names.has(scope.toLowerCase())) return []
    const id = sheet.column('item-id')
    return [{
      what: saidIn(sheet, 'item', row) ?? saidIn(sheet, 'item-id', row) ?? 'Record',
      says: sentenceOf(sheet, row, { asked: ['done'], elsewhere: ['item', 'scope'] }),
      place: { sheet: sheet.name, cell: id?.cell(row) ?? sheet.firstHeadingCell }
    }]
  }))
}
