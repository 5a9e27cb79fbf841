import type { SilentEntry } from '../rulebook'

/** Entries of the catalogue that ask a program to keep quiet. */
export const silent: readonly SilentEntry[] = [
  { id: 'IA-13', why: 'how many pieces are verified is up to you' },
  { id: 'IA-19', why: 'any version of a set assignment of the year will do' },
  { id: 'IA-23', why: 'the times of set assignments are suggestions' },
  { id: 'IA-28', why: 'set assignment units follow the same rules as others' },
  { id: 'IA-59', why: 'set assignment units may be retaken' },
  { id: 'IA-90', why: 'forms of your own will do' }
]
