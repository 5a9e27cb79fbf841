import { plainGrade } from '../domain/grades/plain-grade'
import { scaleOf } from '../domain/grades/scales'
import type { FamilyPattern } from './kind'
import { normalise } from './normalise'

/** Tells which member of a family a heading names, by its name in the form for comparing and as typed. */
export type MemberNamed = (name: string, typed: string) => string | undefined

export function memberNamed(pattern: FamilyPattern): MemberNamed {
  return 'words' in pattern ? byWords(pattern) : NAMED[pattern.kind]
}

/** A letter needs its space, for "Lab" is not LA B; a number does not. */
function byWords({ words, endings }: Extract<FamilyPattern, { words: unknown }>): MemberNamed {
  const ending = endings.map(text => (text === '' ? '' : ` ${normalise(text)}`)).join('|')
  const shape = new RegExp(`^(?:${words.map(normalise).join('|')})(?: (?=[a-z])| ?(?=[0-9]))([a-z]|[0-9]{1,2})(?:${ending})$`)
  return name => shape.exec(name)?.[1]?.toUpperCase()
}

/** What stands before a description or title: "P1" of "P1 – describe the market", "1" of "1: Exploring business". */
function leadOf(typed: string): string | undefined {
  const lead = /^([^:–—]{1,12}?)(?:\s*[:–—]\s*|\s+-\s+|\.\s+)(?=.*\p{L})/u.exec(typed)?.[1]
  return lead === undefined ? undefined : normalise(lead)
}

/** P1, M2, D1; with its learning aim A.P1, with the level of a BTEC First 2B.M3; and 1A.1 of Level 1. */
const CRITERION = /^(?:([12]?[a-g]{1,3}) ?)?([pmd][1-9]\d?)$|^(1[a-g]) ([1-9]\d?)$/
const DOTTED_WITH_TEXT = /^[12]?[A-G]{1,3}\.[PMD]?\d{1,2}(?=\s+\p{L}{2})/iu

function criterion(name: string, typed: string): string | undefined {
  if (!/\d/.test(name)) return undefined
  const dotted = DOTTED_WITH_TEXT.exec(typed)?.[0]
  const found = CRITERION.exec(name) ?? CRITERION.exec(leadOf(typed) ?? '') ?? CRITERION.exec(dotted === undefined ? '' : normalise(dotted))
  if (!found) return undefined
  const [, aim, letter, first, number] = found
  return [aim ?? first, letter ?? number].filter(part => part !== undefined).join('.').toUpperCase()
}

const UNIT = /^(?:unit|u) ?0*(\d{1,3}[a-z]?)(?: (?:grade|result|outcome))?$/
const UNIT_BEFORE_TITLE = /^(?:(?:unit|u) ?)?0*(\d{1,3}[a-z]?)$/
const FLAGGED = / (?:z(?: flag(?:ged)?)?|flag)$/

function unit(name: string, typed: string): string | undefined {
  return FLAGGED.test(name) ? undefined : unitNamed(name, typed)
}

function flagOfUnit(name: string, typed: string): string | undefined {
  return FLAGGED.test(name) ? unitNamed(name.replace(FLAGGED, ''), typed) : undefined
}

function unitNamed(name: string, typed: string): string | undefined {
  if (!/\d/.test(name)) return undefined
  return (UNIT.exec(name) ?? UNIT_BEFORE_TITLE.exec(leadOf(typed) ?? ''))?.[1]?.toUpperCase()
}

const QUALIFICATIONS = ['single', 'double', 'triple', 'tech-award', 'firsts', 'double-level-2', 'art-foundation', 'vtct', 'vtct-technical-award'] as const

const grades = new Map<string, string>()
for (const id of QUALIFICATIONS) {
  for (const [spelling, { name }] of scaleOf(id).spellings) if (!grades.has(spelling)) grades.set(spelling, name)
}

/** What looks like a grade at all; a number alone is none here, though "1" may be a grade in a cell. */
const GRADE = /^(?:l(?:evel)? ?)?[12]? ?(?:[dmp* ]+(?:l?[12]\*?)?$|[unfr]$|dist|merit|pass|near|fail|refer|uncl|ungr)|^l(?:evel )?[12]$/

function grade(name: string): string | undefined {
  return GRADE.test(name) && /[a-z]/.test(name) ? grades.get(plainGrade(name)) : undefined
}

const NAMED: Readonly<Record<Extract<FamilyPattern, { kind: unknown }>['kind'], MemberNamed>> = {
  criterion,
  unit,
  'unit-flag': flagOfUnit,
  grade
}
