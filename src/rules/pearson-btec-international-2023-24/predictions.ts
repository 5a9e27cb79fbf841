import type { Row } from '../../recognise/typed-sheet'
import type { TrackingSheet } from './attempt-rows'
import { keepsCriteria, saysCriteria } from './recorded-criteria'

/** Whether a row's grade is what was predicted, and nothing on the row says that work was handed in or assessed. */
export function isUnprovenPrediction(sheet: TrackingSheet): (row: Row) => boolean {
  const [predicted, grade] = [sheet.column('predicted-grade'), sheet.column('grade')]
  const says = saysCriteria(sheet)
  const proofs = [sheet.column('assessed-date'), sheet.column('submitted-date')].flatMap(column => column ?? [])
  if (!predicted || !grade || !keepsProof(sheet)) return () => false
  return row => {
    const [awarded, expected] = [grade.value(row)?.name, predicted.value(row)?.name]
    return awarded !== undefined && awarded === expected && !says(row) && proofs.every(column => column.isBlank(row))
  }
}

/** Whether a sheet has anywhere to show that a grade was earned. */
export function keepsProof(sheet: TrackingSheet): boolean {
  return keepsCriteria(sheet) || sheet.column('assessed-date') !== undefined || sheet.column('submitted-date') !== undefined
}
