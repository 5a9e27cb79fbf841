import type { Day } from '../../domain/dates'
import type { ColumnId, ColumnValue } from '../../recognise/dictionary'
import { normalise } from '../../recognise/normalise'
import type { Column, Row, TypedSheet } from '../../recognise/typed-sheet'
import { assignmentKey } from './attempts'
import { coveredRows } from './covered'
import type { InternationalEdition } from './edition'
import { assignmentNamed } from './wording'

export type PlanSheet = TypedSheet<'assignment-plan'>
type PlanColumn = ColumnId<'assignment-plan'>

/** One assignment of a plan, with all its rows: one for each unit, or for each learning aim. */
export interface PlannedAssignment {
  readonly sheet: PlanSheet
  readonly rows: readonly [Row, ...Row[]]
  readonly id: string
  /** "assignment 2". */
  readonly name: string
  /** The cohort of a programme that it is set for, in the form for comparing. */
  readonly scope: string
  /** The cohort as typed. */
  readonly cohort: string | undefined
  readonly isRetake: boolean
  readonly units: readonly string[]
  /** Of cells merged over the rows only the first is filled. */
  first<C extends PlanColumn>(id: C): ColumnValue<'assignment-plan', C> | undefined
}

const remembered = new WeakMap<PlanSheet, readonly PlannedAssignment[]>()

/**
 * The assignments of a plan, in the order of their first rows. Rows with the same number are one assignment, unless
 * their units have other dates, or numbers begin anew with each unit: then "1" is the first assignment of each.
 */
export function assignmentsOn(sheet: PlanSheet, edition: InternationalEdition): readonly PlannedAssignment[] {
  const before = remembered.get(sheet)
  if (before) return before
  const [ids, programmes, cohorts, attempts] = [
    sheet.column('assignment-id'), sheet.column('programme'), sheet.column('cohort'), sheet.column('attempt')
  ]
  const rows = coveredRows(sheet, edition).filter(row => ids?.value(row) !== undefined)
  const plannedUnit = plannedUnitOf(sheet)
  const unitOf = (row: Row) => plannedUnit(row) ?? ''
  const beginsAnew = beginsAnewBy(rows, unitOf, row => assignmentKey(ids?.value(row) ?? ''))
  const groups = groupedBy(rows, row =>
    [programmes?.value(row), cohorts?.value(row), ids?.value(row), attempts?.value(row) === 'retake' ? 'retake' : ''].map(text => normalise(text ?? '')).join('|')
  )
  const found = groups.flatMap(rows =>
    byUnits(sheet, rows, unitOf, beginsAnew).map((own): PlannedAssignment => {
      const [row] = own
      const id = ids?.value(row) ?? ''
      return {
        sheet,
        rows: own,
        id,
        name: assignmentNamed(id),
        scope: scopeOf(sheet, row),
        cohort: cohorts?.value(row),
        isRetake: attempts?.value(row) === 'retake',
        units: [...new Set(own.flatMap(one => plannedUnit(one) ?? []))],
        first: column => firstOf(sheet.column(column), own)
      }
    })
  )
  const sorted = found.sort((one, other) => one.rows[0].index - other.rows[0].index)
  remembered.set(sheet, sorted)
  return sorted
}

const unitsBefore = new WeakMap<PlanSheet, (row: Row) => string | undefined>()

/** The unit that a row of a plan is for: its own, or that of the rows above where one cell is merged over them. */
export function plannedUnitOf(sheet: PlanSheet): (row: Row) => string | undefined {
  const before = unitsBefore.get(sheet)
  if (before) return before
  const [numbers, titles] = [sheet.column('unit-number'), sheet.column('unit-title')]
  const units = new Map<Row, string | undefined>()
  let unit: string | undefined
  for (const row of sheet.rows) {
    if (numbers?.isBlank(row) === false || titles?.isBlank(row) === false) unit = numbers?.value(row)
    units.set(row, unit)
  }
  const unitOf = (row: Row) => units.get(row)
  unitsBefore.set(sheet, unitOf)
  return unitOf
}

/** The programme and cohort that a row of a plan is for, in the form for comparing. */
export function scopeOf(sheet: PlanSheet, row: Row): string {
  return [sheet.column('programme'), sheet.column('cohort')].map(column => normalise(column?.value(row) ?? '')).join('|')
}

/** Units of one assignment have the same dates, or none of their own where cells are merged. */
function byUnits(sheet: PlanSheet, rows: Rows, unitOf: (row: Row) => string, beginsAnew: (row: Row) => boolean): readonly Rows[] {
  const dateOf = (id: 'hand-out-date' | 'deadline', own: Rows): Day | undefined => firstOf(sheet.column(id), own)
  const keys = new Map<Row, string>()
  let last: string | undefined
  for (const own of groupedBy(rows, unitOf)) {
    const dates = [dateOf('hand-out-date', own), dateOf('deadline', own)]
    if (last === undefined || dates.some(day => day !== undefined)) last = beginsAnew(own[0]) ? unitOf(own[0]) : dates.join('|')
    for (const row of own) keys.set(row, last)
  }
  return groupedBy(rows, row => keys.get(row) ?? '')
}

/** Whether a row's number is one that begins anew with each unit, as where each unit has an assignment 1. */
function beginsAnewBy(rows: readonly Row[], unitOf: (row: Row) => string, keyOf: (row: Row) => string): (row: Row) => boolean {
  const isNumber = (row: Row) => /^\d{1,2}$/.test(keyOf(row))
  const numbered = groupedBy(rows.filter(isNumber), unitOf)
  const isPerUnit = numbered.length > 1 && numbered.every(own => own.some(row => keyOf(row) === '1'))
  return row => isPerUnit && isNumber(row)
}

type Rows = readonly [Row, ...Row[]]

function groupedBy(rows: readonly Row[], keyOf: (row: Row) => string): readonly Rows[] {
  const groups = new Map<string, [Row, ...Row[]]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

function firstOf<T>(column: Column<T> | undefined, rows: readonly Row[]): T | undefined {
  for (const row of rows) {
    const value = column?.value(row)
    if (value !== undefined) return value
  }
  return undefined
}
