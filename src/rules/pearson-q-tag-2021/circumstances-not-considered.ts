import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { piecesBehind, type Piece } from './evidence'
import { manyAsOne } from '../many-as-one'
import { enteredOn } from './q-tags'
import { rule } from './rule'

const NOTHING = /^(?:no|none|nil|n\/?a|nothing|not known|-+)\.?$/i

/** Where illness or other circumstances are recorded, the log says which evidence they touch and how that was borne in mind. */
export default rule({
  id: 'circumstances-not-considered',
  catalogue: ['QT-48'],
  severity: 'warning',
  title: 'Personal circumstances are not considered in the evidence',
  section: 'Reasonable Adjustment and Special Consideration:',
  sheetKind: 'q-tags',
  needs: ['circumstances'],
  why: 'Illness or other personal circumstances may have affected performance for a time, and centres should bear that in mind in their judgements. Requests for special consideration are not needed this summer.',
  fix: 'Note on the evidence concerned what the circumstances were, or how they were taken into account.',
  *check({ sheet, workbook, columns: { circumstances: column } }): Iterable<Verdict> {
    const based = enteredOn(sheet, workbook)
      .filter(({ row }) => !column.isBlank(row) && !NOTHING.test((column.value(row) ?? '').trim()))
      .map(qTag => ({ qTag, pieces: piecesBehind(workbook, qTag) }))
      .filter(({ pieces }) => pieces.length > 0)
    const tells = (piece: Piece) => piece.sheet.column('context-note') ?? piece.sheet.column('how-considered')
    if (based.length > 0 && !based.some(({ pieces }) => pieces.some(tells))) {
      yield { cannotTell: 'The evidence log has no column for the context of evidence, or for how it was taken into account.' }
      return
    }
    const faults = based.filter(({ pieces }) => !pieces.some(isConsidered)).map(({ qTag: { row } }): Fault => ({
      row, column, message: 'Circumstances are recorded, but no piece of evidence says how they were taken into account.'
    }))
    yield* manyAsOne(faults, {
      of: based.length, column, message: (count, of) => `For ${count} of the ${of} learners with recorded circumstances no piece of evidence says how they were taken into account.`
    })
  }
})

function isConsidered({ sheet, row }: Piece): boolean {
  return (['context-note', 'how-considered'] as const).some(id => sheet.column(id)?.isBlank(row) === false)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG | Circumstances
        L1         | 3     | M     | Ill in March
        L2         | 3     | M     | None
        L3         | 3     | M     |
        == Evidence ==
        Learner ID | Evidence type | Context | How considered
        L1         | Mock exam     | Ill     | Given less weight
        L2         | Mock exam     |         |
        L3         | Mock exam     |         |`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG | Circumstances
        L1         | 3     | M     | Ill in March
        == Evidence ==
        Learner ID | Evidence type | Context | How considered
        L1         | Mock exam     |         |`,
      findings: ['Q-TAGs!D2: Circumstances are recorded, but no piece of evidence says how they were taken into account.']
    }
  ]
}
