import type { TypedWorkbook } from '../../recognise/typed-sheet'
import { listOf } from '../person'
import type { Fault, Verdict } from '../rule'
import { contentFor } from './content'
import type { QTagEdition } from './edition'
import { piecesBehind } from './evidence'
import { manyAsOne } from '../many-as-one'
import { enteredOn, type QTag } from './q-tags'
import { fromRegister } from './register'
import { rule } from './rule'
import { isNamed, type RequiredUnits } from './sector-rules'
import { describedAs, titleOf } from './title-of'
import { unitGradesHave, unitName, unitResultsOf, type UnitResult } from './unit-results'

interface UnitsRule {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly title: string
  readonly section: string
  readonly why: string
  readonly required: (edition: QTagEdition) => RequiredUnits
  /** Whether learners on the way to the qualification are meant too. */
  readonly andOnTheWay?: true
}

/** Makes a rule on units that a sector asks for: each is fully assessed, and among the evidence for the Q-TAG. */
export function requiredUnits({ required, andOnTheWay, ...described }: UnitsRule) {
  return rule({
    ...described,
    severity: 'error',
    fix: 'Finish the assessment of the units and use them as evidence, or take the Q-TAG out.',
    sheetKind: 'q-tags',
    needs: ['q-tag'],
    *check({ sheet, workbook, edition, columns: { 'q-tag': column } }): Iterable<Verdict> {
      const units = required(edition)
      const entered = enteredOn(sheet, workbook)
      const unknown = entered.filter(qTag => applies(units, qTag, andOnTheWay) === undefined).length
      if (unknown > 0) yield { cannotTell: `Nothing says whether ${unknown} of the Q-TAGs are for the specification of ${units.specification ?? ''}.` }
      const concerned = entered.filter(qTag => applies(units, qTag, andOnTheWay) === true)
      if (concerned.length === 0) return
      if (!unitGradesHave(workbook, 'fully-assessed', 'unit-grade')) {
        yield { cannotTell: 'No sheet of unit grades in this workbook says which units are fully assessed.' }
        return
      }
      const judged = concerned.map(qTag => ({ qTag, ...judge(units, qTag, workbook) }))
      const unlisted = judged.filter(({ isListed }) => !isListed).length
      if (unlisted > 0) yield { cannotTell: `For ${unlisted} of the Q-TAGs nothing says which of these units belong to the qualification, or are taken.` }
      const faults = (kind: 'unassessed' | 'unused', says: string) =>
        judged.filter(one => one[kind].length > 0).map((one): Fault => ({
          row: one.qTag.row, column, kind, message: `A Q-TAG is entered, but ${unitsOf(one[kind])} not ${says}.`
        }))
      const of = concerned.length
      yield* manyAsOne(faults('unassessed', 'fully assessed'), {
        of, column, kind: 'unassessed', message: count => `For ${count} of the ${of} Q-TAGs concerned, units are not fully assessed.`
      })
      yield* manyAsOne(faults('unused', 'among the evidence for it'), {
        of, column, kind: 'unused', message: count => `For ${count} of the ${of} Q-TAGs concerned, required units are not among the evidence.`
      })
    }
  })
}

/** Undefined where the year of the specification would tell, and is not known. */
function applies({ of, only, specification }: RequiredUnits, qTag: QTag, andOnTheWay?: true): boolean | undefined {
  const title = describedAs(qTag)
  if (!isNamed(of, title) && !(andOnTheWay && isNamed(of, fromRegister(qTag, 'progressing-to') ?? ''))) return false
  if (specification === null || title.includes(String(specification)) || (only && isNamed(only, title))) return true
  return /\b20[0-2]\d\b/.test(title) ? false : undefined
}

function judge({ always, ifTaken }: RequiredUnits, qTag: QTag, workbook: TypedWorkbook) {
  const results = unitResultsOf(workbook, qTag)
  const listed = new Set(contentFor(workbook, titleOf(qTag) ?? '').map(({ unit }) => unit))
  const taken = ifTaken.filter(unit => isTaken(results.get(unit)) === true)
  const units = [...always.filter(unit => results.has(unit) || listed.has(unit)), ...taken]
  const pieces = piecesBehind(workbook, qTag)
  const evidenced = new Set(pieces.flatMap(({ unit }) => (unit === undefined ? [] : unitName(unit))))
  const tellsUse = unitGradesHave(workbook, 'used-as-evidence') || evidenced.size > 0
  const isUsed = (unit: string) => results.get(unit)?.isUsed === true || evidenced.has(unit)
  const isOpen = (unit: string) => results.has(unit) && isTaken(results.get(unit)) === undefined
  return {
    isListed: units.length > 0 || (results.size > 0 && always.length === 0 && !ifTaken.some(isOpen)),
    unassessed: units.filter(unit => results.get(unit)?.isAssessed !== true),
    unused: tellsUse ? units.filter(unit => results.get(unit)?.isAssessed === true && !isUsed(unit)) : []
  }
}

/** Undefined where a unit is listed for the learner, but nothing says that it is taken. */
function isTaken(result: UnitResult | undefined): boolean | undefined {
  return result?.isPlanned ?? (result?.isAssessed === true ? true : undefined)
}

function unitsOf(units: readonly string[]): string {
  return units.length === 1 ? `unit ${units[0] ?? ''} is` : `units ${listOf(units, units.length)} are`
}
