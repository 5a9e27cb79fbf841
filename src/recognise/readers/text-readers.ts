import { parseAcademicYear } from '../../domain/academic-year'
import { candidateNumber } from '../../domain/candidate-number'
import { parseTechAwardGrade } from '../../domain/tech-award-grade'
import { showValue } from '../../model/cell'
import { normalise } from '../normalise'
import { simpleReader, type Filled, type Reader } from './reader'

/** Text as it is compared and printed: numbers as their digits, no spaces around. */
export function textOf(value: Filled): string {
  return typeof value === 'string' ? value.trim() : showValue(value)
}

export const textReader: Reader<string> = { ...simpleReader(textOf, 'is not text'), takesAll: true }

/** What is no candidate number stays as typed, for a rule to report. */
export const candidateNumberReader = simpleReader(value => candidateNumber(textOf(value)) ?? textOf(value), 'is not text')

/** "Component 1", "C1" and 1 are "1"; any other name of a component stays as typed. */
export const componentReader = simpleReader(value => {
  const text = textOf(value).replace(/\s+/g, ' ')
  return /^(?:component|comp\.?|c)?\s*0?([1-9])$/i.exec(text)?.[1] ?? text
}, 'is not a component')

export const academicYearReader = simpleReader(value => parseAcademicYear(textOf(value)), 'is not an academic year such as 2025-26')

export const componentGradeReader = simpleReader(
  value => parseTechAwardGrade(textOf(value), 'component'),
  'is not the grade of a component, U to L2D'
)

export function enumReader(spellings: Readonly<Record<string, readonly string[]>>) {
  const byName = new Map<string, string>()
  for (const [id, others] of Object.entries(spellings)) for (const name of [id, ...others]) byName.set(normalise(name), id)
  const choices = Object.keys(spellings).map(id => `"${id.replaceAll('-', ' ')}"`)
  return simpleReader(value => byName.get(normalise(textOf(value))), `is none of ${choices.join(', ')}`)
}
