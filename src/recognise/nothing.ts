import type { ColumnSpec, ColumnType, LabelSpec } from './kind'

/** Signs that stand for no value whatever the column. */
const SIGNS = String.raw`n\s*\/\s*a|n\.a\.?|tb[acd]|[-–—]+`
/** Words for nothing, or nothing yet, that are values to some columns: NA is a grade, and pending a state. */
const WORDS = String.raw`na|none|nil|pending|not yet`

/** Where "n/a" is an answer. */
const NOT_YET = /^\s*(?:tb[acd]|[-–—]+|pending|not yet)\s*$/i
const SIGNS_ALONE = new RegExp(String.raw`^\s*(?:${SIGNS})\s*$`, 'i')
const SIGNS_AND_WORDS = new RegExp(String.raw`^\s*(?:${SIGNS}|${WORDS})\s*$`, 'i')

/** Of a mark or series something must be said, so there they count as typed. */
const BY_TYPE: Readonly<Partial<Record<Extract<ColumnType, string>, RegExp>>> = {
  'candidate-number': SIGNS_AND_WORDS,
  date: SIGNS_AND_WORDS,
  number: SIGNS_AND_WORDS,
  integer: SIGNS_AND_WORDS,
  tick: SIGNS_AND_WORDS,
  'tick-or-date': SIGNS_AND_WORDS,
  unit: SIGNS_AND_WORDS,
  list: SIGNS_AND_WORDS,
  people: SIGNS_AND_WORDS,
  weekdays: SIGNS_AND_WORDS,
  year: SIGNS_AND_WORDS,
  suite: SIGNS_AND_WORDS,
  share: SIGNS_ALONE,
  'count-or-list': SIGNS_ALONE,
  'date-or-open': SIGNS_ALONE,
  'yes-no-or-date': NOT_YET,
  'tech-award-grade': SIGNS_ALONE,
  'grade-of-unit': SIGNS_ALONE,
  'grade-of-qualification': SIGNS_ALONE,
  'grade-of-unit-or-qualification': SIGNS_ALONE,
  'grade-of-vtct': SIGNS_ALONE,
  criterion: SIGNS_ALONE
}

/** What a cell of the column may hold that is as good as blank; null where nothing is. */
export function wordsForNothing(spec: ColumnSpec | LabelSpec): RegExp | null {
  if ('key' in spec && spec.key === 'identity') return SIGNS_AND_WORDS
  return typeof spec.type === 'string' ? (BY_TYPE[spec.type] ?? null) : null
}
