import { candidateNumber } from '../domain/candidate-number'
import type { Row, TypedSheet } from '../recognise/typed-sheet'

type Named = Pick<TypedSheet, 'identity'>

/** The learner of a row at the start of a sentence: "Candidate 0014", or "This student" where only a name would say who. */
export function personOn(sheet: Named, row: Row): string {
  const number = numberOn(sheet, row)
  return number === null ? 'This student' : `Candidate ${number}`
}

/** The same for a list: "0014", or the row where only a name would say who. */
export function briefPersonOn(sheet: Named, row: Row): string {
  return numberOn(sheet, row) ?? `the student in row ${row.number}`
}

function numberOn(sheet: Named, row: Row): string | null {
  const identity = sheet.identity(row)
  return identity?.by === 'candidate-number' ? (candidateNumber(identity.name) ?? null) : null
}

/** "candidate 0003", "candidates 0003 and 0007", or a plain list where not all have a number. */
export function candidates(names: readonly string[]): string {
  const rows = names.map(name => /^the student in row (\d+)$/.exec(name)?.[1])
  if (names.length > 1 && !rows.includes(undefined)) return `the students in rows ${listOf(rows.map(row => row ?? ''))}`
  const word = names.length > 1 ? 'candidates' : 'candidate'
  return names.every(name => /^\d{4}\b/.test(name)) ? `${word} ${listOf(names)}` : listOf(names)
}

/** "0003, 0007 and 0012"; no more than so many are named, and the rest counted. */
export function listOf(names: readonly string[], most = 5): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names
  const last = shown[shown.length - 1] ?? ''
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last
}
