import type { Grade } from '../../domain/grades/grade'
import type { Learner, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { titlesOf } from './evidence'
import type { QTag } from './q-tags'
import { rememberedBy } from '../remembered-by'
import { sameTitle } from './same-title'

/** What the unit grades say of a learner on one unit; undefined where they don't say. */
export interface UnitResult {
  readonly unit: string
  readonly title: string
  readonly grade: Grade | undefined
  readonly isAssessed: boolean | undefined
  readonly isPlanned: boolean | undefined
  readonly isUsed: boolean | undefined
}

type UnitGradesSheet = TypedSheet<'unit-grades'>

/** Units as they are compared: "c1" and "C1" are one. */
export const unitName = (unit: string) => unit.trim().toUpperCase()

/** The units of which something is recorded for the learner of a Q-TAG, by name. */
export function unitResultsOf(workbook: TypedWorkbook, { learner, qualification }: QTag): ReadonlyMap<string, UnitResult> {
  const results = (learner && resultsIn(workbook).get(learner)) ?? []
  const titles = titlesOf(workbook, learner)
  const units = new Map<string, UnitResult>()
  for (const result of results) {
    // A programme that is none of the learner's by the other sheets may be called by another name.
    if (!sameTitle(result.title, qualification) && titles.some(title => sameTitle(title, result.title))) continue
    const before = units.get(result.unit)
    units.set(result.unit, before ? together(before, result) : result)
  }
  return units
}

/** Whether any sheet of unit grades has one of these columns, or grades of units across. */
export function unitGradesHave(workbook: TypedWorkbook, ...ids: readonly ('fully-assessed' | 'unit-grade' | 'used-as-evidence')[]): boolean {
  return workbook.sheetsOf('unit-grades').some(sheet =>
    ids.some(id => sheet.column(id) !== undefined || (id === 'unit-grade' && sheet.family('unit-grade').size > 0))
  )
}

const resultsIn = rememberedBy((workbook: TypedWorkbook): ReadonlyMap<Learner, readonly UnitResult[]> => {
  const byLearner = new Map<Learner, UnitResult[]>()
  for (const sheet of workbook.sheetsOf('unit-grades')) {
    const read = reader(sheet)
    for (const row of sheet.rows) {
      const learner = sheet.isUnder(row, 'pearson-q-tag-2021') ? workbook.learners.of(sheet, row) : null
      if (!learner) continue
      const own = byLearner.get(learner) ?? []
      byLearner.set(learner, own)
      own.push(...read(row))
    }
  }
  return byLearner
})

function reader(sheet: UnitGradesSheet): (row: UnitGradesSheet['rows'][number]) => readonly UnitResult[] {
  const [unit, grade, assessed] = [sheet.column('unit-number'), sheet.column('unit-grade'), sheet.column('fully-assessed')]
  const [plan, used] = [sheet.column('in-plan'), sheet.column('used-as-evidence')]
  const [programme, qualification] = [sheet.column('programme'), sheet.column('qualification')]
  const across = [...sheet.family('unit-grade')]
  return row => {
    const title = programme?.value(row) ?? qualification?.value(row) ?? ''
    const name = unit?.value(row)
    const shown = grade?.value(row)
    const one: UnitResult[] = name === undefined ? [] : [{
      unit: unitName(name),
      title,
      grade: shown,
      isAssessed: truth(assessed?.value(row)) ?? (grade || assessed ? shown !== undefined : undefined),
      isPlanned: truth(plan?.value(row)),
      isUsed: truth(used?.value(row))
    }]
    // Where units stand across, a blank may be a unit that the learner does not take.
    const others = across.flatMap(([member, column]): readonly UnitResult[] => {
      const value = column.value(row)
      const unsaid = { isPlanned: undefined, isUsed: undefined }
      return value === undefined ? [] : [{ unit: unitName(member), title, grade: value, isAssessed: true, ...unsaid }]
    })
    return [...one, ...others]
  }
}

/** Of two rows on one unit, what either says for the learner holds. */
function together(one: UnitResult, other: UnitResult): UnitResult {
  const better = (one.grade?.rank ?? -1) >= (other.grade?.rank ?? -1) ? one : other
  const either = (id: 'isAssessed' | 'isPlanned' | 'isUsed') => (one[id] === true || other[id] === true ? true : (one[id] ?? other[id]))
  return { ...better, isAssessed: either('isAssessed'), isPlanned: either('isPlanned'), isUsed: either('isUsed') }
}

function truth(answer: 'yes' | 'no' | 'not-applicable' | undefined): boolean | undefined {
  return answer === undefined || answer === 'not-applicable' ? undefined : answer === 'yes'
}
