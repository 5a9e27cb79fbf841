import type { SilentEntry } from '../rulebook'

/** Entries of the catalogue that ask a program to keep quiet. */
export const silent: readonly SilentEntry[] = [
  { id: 'QT-20', why: 'units may be incomplete' },
  { id: 'QT-28', why: 'no number of pieces of evidence is too high' },
  { id: 'QT-41', why: 'no type of evidence weighs more than another' },
  { id: 'QT-56', why: 'evidence may be old' },
  { id: 'QT-61', why: 'results follow the Q-TAG, and none is worked out from units' },
  { id: 'QT-69', why: 'external results that were not issued are no gap' },
  { id: 'QT-110', why: 'earlier years bar no grade of a learner' }
]
