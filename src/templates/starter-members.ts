import type { ScaleId } from '../domain/grades/grade'
import type { FamilyId, KindId } from '../recognise/dictionary'
import { gradesDownwards } from './column-form'

type AnyFamily = { readonly [K in KindId]: FamilyId<K> }[KindId]

const OUTCOMES = ['A', 'B', 'C']
const UNITS = ['1', '2', '3', '4', '5', '6']

interface Starters {
  readonly members: (scale: ScaleId) => readonly string[]
  readonly heading: (member: string) => string
}

/** The members of a family with which a template begins; people add or delete columns as they need. */
export const starters: Readonly<Record<AnyFamily, Starters>> = {
  'lo-mark': { members: () => OUTCOMES, heading: member => `LO ${member}` },
  'lo-band': { members: () => OUTCOMES, heading: member => `LO ${member} band` },
  criterion: { members: () => ['P1', 'P2', 'P3', 'M1', 'M2', 'D1'], heading: member => member },
  'unit-grade': { members: () => UNITS, heading: member => `Unit ${member}` },
  'unit-z-flag': { members: () => UNITS, heading: member => `Unit ${member} Z` },
  'grade-count': { members: gradesDownwards, heading: member => member }
}

export function isFamilyWithStarters(family: string): family is AnyFamily {
  return Object.hasOwn(starters, family)
}
