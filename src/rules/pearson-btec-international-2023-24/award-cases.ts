import type { Grade } from '../../domain/grades/grade'
import { lettersOf } from '../../domain/grades/letters'
import { isSuite } from '../../domain/suites'
import { normalise } from '../../recognise/normalise'
import type { Column, Learner, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Settings } from '../settings'
import { coveredRows, suiteColumn } from './covered'
import type { InternationalEdition } from './edition'
import { sizeRules, sizesIn, structureOf, type SizeRules, type StructureUnit } from './unit-structure'

export type GradesSheet = TypedSheet<'unit-grades'>

/** One unit of a learner, with the cell of its outcome. */
export interface Outcome {
  readonly sheet: GradesSheet
  readonly row: Row
  readonly column: Column<Grade>
  /** As it is printed, and as it is compared. */
  readonly name: string
  readonly unit: string
  readonly grade: Grade | undefined
  /** Blank, where something should stand: a unit that stands across may be one that the learner does not take. */
  readonly isMissing: boolean
  readonly points: number | undefined
}

/** What stands between one learner and one qualification. */
export interface AwardCase {
  readonly learner: Learner
  /** Where what is said of the whole stands: beside the recorded grade, else at the first outcome. */
  readonly place: { readonly sheet: GradesSheet; readonly row: Row; readonly column: Column }
  readonly recorded: { readonly grade: Grade; readonly sheet: GradesSheet; readonly row: Row; readonly column: Column } | undefined
  readonly outcomes: readonly Outcome[]
  /** Undefined where nothing says for which size. */
  readonly size: SizeRules | undefined
  readonly structure: ReadonlyMap<string, StructureUnit>
  /** The units of the combination, by their plain names; undefined where neither settings nor units sheet say. */
  readonly combination: readonly string[] | undefined
  /** Whether the award is recorded or claimed, so that everything should be there. */
  readonly isDue: boolean
}

export interface Place {
  readonly workbook: TypedWorkbook
  readonly edition: InternationalEdition
  readonly settings: Settings
}

const gathered = new WeakMap<TypedWorkbook, readonly AwardCase[]>()

/** The learners of whom something stands on this sheet, each with the unit grades of all sheets. */
export function casesOn(sheet: GradesSheet, place: Place): readonly AwardCase[] {
  const known = gathered.get(place.workbook) ?? gather(place)
  gathered.set(place.workbook, known)
  return known.filter(one => one.place.sheet === sheet || one.outcomes.some(outcome => outcome.sheet === sheet))
}

interface Entry {
  readonly sheet: GradesSheet
  readonly row: Row
  readonly programme: string
}

function gather({ workbook, edition, settings }: Place): readonly AwardCase[] {
  const byLearner = new Map<Learner, Entry[]>()
  for (const sheet of workbook.sheetsOf('unit-grades')) {
    for (const row of coveredRows(sheet, edition)) {
      const learner = workbook.learners.of(sheet, row)
      if (!learner || !isUnderAwardRules(sheet, row, learner, edition)) continue
      const entry = { sheet, row, programme: normalise(sheet.column('programme')?.value(row) ?? '') }
      const own = byLearner.get(learner)
      if (own) own.push(entry)
      else byLearner.set(learner, [entry])
    }
  }
  const structures = new Map<string, ReadonlyMap<string, StructureUnit>>()
  const structureFor = (programme: string) => {
    const known = structures.get(programme) ?? structureOf(workbook, edition, programme)
    structures.set(programme, known)
    return known
  }
  const sizes = sizesIn(settings)
  return [...byLearner].flatMap(([learner, entries]) =>
    byProgramme(entries).flatMap(own => caseOf(learner, own, { structureFor, sizes, settings }) ?? [])
  )
}

/** A learner on two courses has two awards. */
function byProgramme(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const named = new Set(entries.map(({ programme }) => programme).filter(programme => programme !== ''))
  return named.size < 2 ? [entries] : [...named].map(programme => entries.filter(entry => entry.programme === programme))
}

/** The guide says what an award takes for the new International qualifications alone. */
function isUnderAwardRules(sheet: GradesSheet, row: Row, learner: Learner, { withAwardRules }: InternationalEdition): boolean {
  const listed = learner.rowsOf('learners')
  if (listed.length > 0 && listed.every(({ sheet: list, row: own }) => list.column('status')?.value(own) === 'withdrawn')) return false
  if (sheet.column('status')?.value(row) === 'withdrawn') return false
  const suite = suiteColumn(sheet)?.value(row) ?? listed.flatMap(({ sheet: list, row: own }) => list.column('suite')?.value(own) ?? [])[0]
  return typeof suite !== 'string' || !isSuite(suite) || withAwardRules.includes(suite)
}

interface Known {
  readonly structureFor: (programme: string) => ReadonlyMap<string, StructureUnit>
  readonly sizes: readonly SizeRules[]
  readonly settings: Settings
}

function caseOf(learner: Learner, entries: readonly Entry[], { structureFor, sizes, settings }: Known): AwardCase | undefined {
  const structure = structureFor(entries.find(({ programme }) => programme !== '')?.programme ?? '')
  const named = entries.flatMap(({ sheet, row }) => sheet.column('qualification-size')?.value(row) ?? [])[0]
  const size = named === undefined ? (sizes.length === 1 ? sizes[0] : undefined) : sizeRules(settings, named)
  const listed = [...structure].filter(([, unit]) => unit.isMandatory || unit.isChosen).map(([unit]) => unit)
  const combination = size?.combination ?? (listed.length > 0 ? listed : undefined)
  const outcomes = entries.flatMap(entry => outcomesOn(entry, structure, combination))
  const recorded = entries.flatMap(({ sheet, row }) => {
    const column = sheet.column('qualification-grade')
    const grade = column?.value(row)
    return column && grade ? [{ sheet, row, column, grade }] : []
  })[0]
  const place = recorded ?? outcomes[0]
  if (!place) return undefined
  const isDue = (recorded !== undefined && recorded.grade.rank > 0) || isClaimed(learner)
  return { learner, place, recorded, outcomes, size, structure, combination, isDue }
}

function isClaimed(learner: Learner): boolean {
  return learner.rowsOf('claims').some(({ sheet, row }) => sheet.column('claim-type')?.value(row) === 'full')
}

function outcomesOn({ sheet, row }: Entry, structure: ReadonlyMap<string, StructureUnit>, combination: readonly string[] | undefined): readonly Outcome[] {
  const [names, grades] = [sheet.column('unit-number') ?? sheet.column('unit-title'), sheet.column('unit-grade')]
  const name = names?.value(row)
  const of = (column: Column<Grade>, printed: string, isAcross: boolean): Outcome => {
    const grade = column.value(row)
    const unit = normalise(printed)
    const isTaken = !isAcross || combination?.includes(unit) === true
    const typed = isAcross ? undefined : sheet.column('unit-points')?.value(row)
    return { sheet, row, column, name: printed, unit, grade, isMissing: isTaken && column.isBlank(row), points: typed ?? pointsOf(grade, structure.get(unit)) }
  }
  const down = name !== undefined && grades && sheet.column('in-plan')?.value(row) !== 'no' ? [of(grades, name, false)] : []
  return [...down, ...[...sheet.family('unit-grade')].map(([unit, column]) => of(column, unit, true))]
}

function pointsOf(grade: Grade | undefined, unit: StructureUnit | undefined): number | undefined {
  if (grade?.rank === 0) return 0
  const letter = grade ? lettersOf(grade.name)[0] : undefined
  return letter === 'P' || letter === 'M' || letter === 'D' ? unit?.points[letter] : undefined
}
