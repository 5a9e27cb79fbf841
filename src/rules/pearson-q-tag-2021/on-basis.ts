import type { Severity } from '../../model/finding'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { CellFault } from '../cell-faults'
import type { Verdict } from '../rule'
import type { Settings } from '../settings'
import { piecesBehind, type Piece } from './evidence'
import { manyAsOne } from '../many-as-one'
import { enteredOn, type QTag } from './q-tags'
import { rule } from './rule'

type Asked = 'evidence-grade' | 'evidence-date'

interface BasisRule {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly severity: Severity
  readonly title: string
  readonly section: string
  readonly why: string
  readonly fix: string
  /** Columns without which no log tells anything. */
  readonly asks?: readonly Asked[]
  readonly judge: (qTag: QTag, pieces: readonly Piece[], settings: Settings) => CellFault | null
  /** What is said once where most Q-TAGs of the sheet are at fault, after "12 of the 14 Q-TAGs". */
  readonly many: string
}

const headings: Readonly<Record<Asked, string>> = { 'evidence-grade': 'Evidence grade', 'evidence-date': 'Evidence date' }

/** Makes a rule on a Q-TAG and the evidence that it is based on; one without any is another rule's. */
export function onBasis({ asks = [], judge, many, ...described }: BasisRule) {
  return rule({
    ...described,
    sheetKind: 'q-tags',
    needs: ['q-tag'],
    *check({ sheet, workbook, settings, columns: { 'q-tag': column } }): Iterable<Verdict> {
      const missing = asks.find(id => !logsHave(workbook, id))
      if (workbook.sheetsOf('evidence').length === 0) yield { cannotTell: 'There is no evidence log in this workbook.' }
      else if (missing !== undefined) yield { cannotTell: `The evidence log has no "${headings[missing]}" column.` }
      else {
        const entered = enteredOn(sheet, workbook).map(qTag => ({ qTag, pieces: piecesBehind(workbook, qTag) }))
        const based = entered.filter(({ pieces }) => pieces.length > 0)
        const faults = based.flatMap(({ qTag, pieces }) => {
          const fault = judge(qTag, pieces, settings)
          return fault ? [{ ...fault, row: qTag.row, column }] : []
        })
        yield* manyAsOne(faults, { of: based.length, column, message: (count, of) => `${count} of the ${of} Q-TAGs with evidence ${many}.` })
      }
    }
  })
}

function logsHave(workbook: TypedWorkbook, id: Asked): boolean {
  return workbook.sheetsOf('evidence').some(sheet => sheet.column(id) !== undefined)
}
