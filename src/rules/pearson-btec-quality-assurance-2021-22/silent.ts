import type { SilentEntry } from '../rulebook'

/** Entries of the catalogue that ask a program to keep quiet, or that no sheet of one centre can answer. */
export const silent: readonly SilentEntry[] = [
  { id: 'QA-68', why: 'claims stay pending until summer, and that is no fault' },
  { id: 'QA-71', why: 'forms of your own will do' }
]
