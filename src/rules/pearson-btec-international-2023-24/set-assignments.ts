import type { Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { TrackingSheet } from './attempt-rows'
import { assignmentKey } from './attempts'
import type { InternationalEdition } from './edition'
import { assignmentsOn } from './plan'

const remembered = new WeakMap<TypedWorkbook, ReadonlySet<string>>()

/** The units that the units sheets mark as assessed by a set assignment; undefined where none says. */
export function setAssignmentUnits(workbook: TypedWorkbook): ReadonlySet<string> | undefined {
  const said = new Set<string>()
  let isKept = false
  for (const sheet of workbook.sheetsOf('units')) {
    const [units, marks] = [sheet.column('unit-number'), sheet.column('psa-unit')]
    if (marks) isKept = true
    for (const row of sheet.rows) {
      const unit = units?.value(row)
      if (unit !== undefined && marks?.value(row) === 'yes') said.add(unit)
    }
  }
  return isKept ? said : undefined
}

/** Whether a tracked row is of a set assignment: it names the version, or the plan or the units sheet says so. */
export function isSetAssignmentOn(sheet: TrackingSheet, workbook: TypedWorkbook, edition: InternationalEdition): (row: Row) => boolean {
  const planned = plannedSetAssignments(workbook, edition)
  const marked = setAssignmentUnits(workbook)
  const [units, ids, versions] = [sheet.column('unit-number'), sheet.column('assignment-id'), sheet.column('psa-version')]
  return row => {
    const unit = units?.value(row)
    if (versions?.isBlank(row) === false || (unit !== undefined && marked?.has(unit) === true)) return true
    return planned.has(`${unit ?? ''}|${assignmentKey(ids?.value(row) ?? '')}`)
  }
}

function plannedSetAssignments(workbook: TypedWorkbook, edition: InternationalEdition): ReadonlySet<string> {
  const before = remembered.get(workbook)
  if (before) return before
  const all = workbook.sheetsOf('assignment-plan').flatMap(sheet => assignmentsOn(sheet, edition))
  const found = new Set(
    all.filter(one => one.first('source') === 'PSA').flatMap(({ units, id }) => (units.length > 0 ? units : ['']).map(unit => `${unit}|${assignmentKey(id)}`))
  )
  remembered.set(workbook, found)
  return found
}
