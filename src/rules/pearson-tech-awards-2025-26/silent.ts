import type { SilentEntry } from '../rulebook'

/** Entries of the catalogue that ask a program to keep quiet. */
export const silent: readonly SilentEntry[] = [
  { id: 'TA-3', why: 'no assessment plan is needed' },
  { id: 'TA-26', why: 'how many students are standardised is up to you' },
  { id: 'TA-42', why: 'annotations are good practice, and give no marks' },
  { id: 'TA-57', why: 'the moderator may look at part of the sample; you send all of it' }
]
