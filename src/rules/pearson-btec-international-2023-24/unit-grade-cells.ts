import type { Grade } from '../../domain/grades/grade'
import type { Column, Learner, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { coveredRows } from './covered'
import type { InternationalEdition } from './edition'

export type UnitGradesSheet = TypedSheet<'unit-grades'>

/** A cell that holds a learner's grade for a unit, whether units stand below or beside each other. */
export interface UnitGradeCell {
  readonly row: Row
  readonly column: Column<Grade>
  readonly unit: string
  readonly learner: Learner
  /** Undefined where the cell is blank or not understood. */
  readonly grade: Grade | undefined
}

interface Place {
  readonly sheet: UnitGradesSheet
  readonly workbook: TypedWorkbook
  readonly edition: InternationalEdition
}

/** The grades of units that the centre assesses itself; those brought along from elsewhere rest on no tracking of its own. */
export function* unitGradeCells({ sheet, workbook, edition }: Place): Generator<UnitGradeCell> {
  const [units, single] = [sheet.column('unit-number'), sheet.column('unit-grade')]
  const across = [...sheet.family('unit-grade')]
  const external = externalUnits(workbook)
  const [types, imported, prior, certificated] = [
    sheet.column('assessment-type'), sheet.column('imported'), sheet.column('rpl'), sheet.column('certificated-date')
  ]
  for (const row of coveredRows(sheet, edition)) {
    const learner = workbook.learners.of(sheet, row)
    const isElsewhere =
      types?.value(row) === 'external' || imported?.value(row) === 'yes' || prior?.value(row) === 'yes' || certificated?.value(row) !== undefined
    if (!learner || isElsewhere) continue
    const unit = units?.value(row)
    if (single && unit !== undefined && !external.has(unit)) yield { row, column: single, unit, learner, grade: single.value(row) }
    for (const [name, column] of across) if (!external.has(name)) yield { row, column, unit: name, learner, grade: column.value(row) }
  }
}

function externalUnits(workbook: TypedWorkbook): ReadonlySet<string> {
  return new Set(
    workbook.sheetsOf('units').flatMap(sheet =>
      sheet.rows.flatMap(row => (sheet.column('assessment-type')?.value(row) === 'external' ? (sheet.column('unit-number')?.value(row) ?? []) : []))
    )
  )
}
