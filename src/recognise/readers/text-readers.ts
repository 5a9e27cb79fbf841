import { parseAcademicYear } from '../../domain/academic-year'
import { candidateNumber } from '../../domain/candidate-number'
import { isSuite, suitesNamed } from '../../domain/suites'
import { showValue } from '../../model/cell'
import { normalise } from '../normalise'
import { simpleReader, type Filled, type Reader, type ReaderContext } from './reader'

/** Text as it is compared and printed: numbers as their digits, no spaces around. */
export function textOf(value: Filled): string {
  return typeof value === 'string' ? value.trim() : showValue(value)
}

export const textReader: Reader<string> = { ...simpleReader(textOf, 'is not text'), takesAll: true }

/** What is no candidate number stays as typed, for a rule to report. */
export const candidateNumberReader = simpleReader(value => candidateNumber(textOf(value)) ?? textOf(value), 'is not text')

/** A number, and maybe the component's title after it. */
const COMPONENT = /^(?:component|comp\.?|c)?\s*0?([1-9])(?:\s*[:–—]\s*\p{L}.*|\s+-\s+\p{L}.*)?$/iu

/** "Component 1", "C1", "Component 1: Exploring Enterprises" and 1 are "1"; any other name of a component stays as typed. */
export const componentReader = simpleReader(value => {
  const text = textOf(value).replace(/\s+/g, ' ')
  return COMPONENT.exec(text)?.[1] ?? text
}, 'is not a component')

export const academicYearReader = simpleReader(value => parseAcademicYear(textOf(value)), 'is not an academic year such as 2025-26')

const UNIT = /^(?:units?\b|u(?=\s*\d))?\s*(?:no\b\.?|number\b)?\s*(.+)$/i
/** A number, and maybe the unit's title after it. */
const UNIT_NUMBER = /^0*(\d{1,3})\s*(?:[:.–—-]\s*\p{L}.*|\s\p{L}{2}.*)?$/u

/** "Unit 3", "U3", "3: Title" and 3 are "3"; any other code of a unit stays as typed, but for the word before it. */
export const unitReader = simpleReader(value => {
  const text = textOf(value).replace(/\s+/g, ' ')
  const code = UNIT.exec(text)?.[1] ?? text
  return UNIT_NUMBER.exec(code)?.[1] ?? code
}, 'is not a unit')

const FIRST_YEAR = 1950
const LAST_YEAR = 2100

/** An academic year is named by the calendar year in which it ends, as results are. */
export const yearReader = simpleReader(value => {
  const text = textOf(value)
  const start = parseAcademicYear(text)
  const year = start === undefined ? (/^\d{4}$/.test(text) ? Number(text) : 0) : start + 1
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined
}, 'is not a year such as 2019 or 2018-19')

/** The suite's canonical name where only one can be meant, else the text as typed. */
export function suiteReader({ said, academicYear }: ReaderContext): Reader<string> {
  return {
    byRow: true,
    takesAll: true,
    read(value, row) {
      const text = textOf(value)
      if (isSuite(text)) return text
      const specification = said('specification-year', row) ?? said('first-teach-year', row)
      const years = { specification: typeof specification === 'number' ? specification : undefined, academic: academicYear() }
      const [suite, ...others] = suitesNamed(text, years)
      return suite === undefined || others.length > 0 ? text : suite
    },
    explain: () => ({ kind: 'value', message: 'is not a suite' })
  }
}

/** The values of an enumeration with the spellings accepted for each. */
export type Spellings = Readonly<Record<string, readonly string[]>>

/** An enumeration's values by their spellings, and all of them as a message names them. */
export function indexed(spellings: Spellings): { readonly byName: ReadonlyMap<string, string>; readonly choices: string } {
  const byName = new Map<string, string>()
  for (const [id, others] of Object.entries(spellings)) for (const name of [id, ...others]) byName.set(normalise(name), id)
  return { byName, choices: Object.keys(spellings).map(id => `"${id.replaceAll('-', ' ')}"`).join(', ') }
}

export function enumReader(spellings: Spellings): Reader<string> {
  const { byName, choices } = indexed(spellings)
  return simpleReader(value => byName.get(normalise(textOf(value))), `is none of ${choices}`)
}
