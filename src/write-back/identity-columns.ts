import type { ReportedSheet } from '../model/report'

/** Columns that name a learner, best first; and those that tell apart several rows of one learner. */
const IDENTITY = ['candidate-number', 'learner-id', 'uln', 'uci', 'learner-name', 'last-name']
const PARTS = ['component', 'series', 'attempt-number', 'first-name']

/** Letters of the columns that name a learner, best first. */
export function identityLetters(sheet: ReportedSheet): string[] {
  return lettersOf(sheet, IDENTITY)
}

/** Letters of the columns that tell apart several rows of one learner. */
export function partLetters(sheet: ReportedSheet): string[] {
  return lettersOf(sheet, PARTS)
}

function lettersOf({ columns }: ReportedSheet, ids: readonly string[]): string[] {
  return ids.flatMap(id => columns.filter(({ column }) => column === id).flatMap(({ letter }) => letter ?? []))
}
