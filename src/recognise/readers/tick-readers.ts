import { isBlank } from '../../model/cell'
import type { Day } from '../../domain/dates'
import type { SaidText, YesNo } from '../kind'
import { normalise } from '../normalise'
import { simpleReader, type Filled, type Reader, type ReaderContext } from './reader'
import { textOf } from './text-readers'

const WORDS = new Map<string, YesNo>([
  ...['✓', '✔', '√', '☑', '✅', 'y', 'yes', 'true', '1'].map(word => [word, 'yes'] as const),
  ...['✗', '✘', '☐', '❌', 'n', 'no', 'false', '0'].map(word => [word, 'no'] as const),
  ...['n/a', 'na', 'n.a.', 'not applicable'].map(word => [word, 'not-applicable'] as const)
])

/** Reads yes, no and their signs; a cell that repeats the column's own name says yes. */
function readYesNo(value: Filled, names: ReadonlySet<string>): YesNo | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  // Browsers and Excel may add a variation selector to a tick.
  const word = textOf(value).replace('\uFE0F', '').toLowerCase()
  return WORDS.get(word) ?? (names.has(normalise(word)) ? 'yes' : undefined)
}

const namesOf = ({ names }: ReaderContext) => new Set(names.map(normalise))

const isCross = (value: unknown) => typeof value === 'string' && value.trim().toLowerCase() === 'x'

/** An x is a tick where the column holds nothing else; beside other marks it may as well be a cross. */
function crossesAreTicks({ values }: ReaderContext): () => boolean {
  let answer: boolean | undefined
  return () => {
    answer ??= [...values()].every(value => isBlank(value) || isCross(value))
    return answer
  }
}

const UNCLEAR_CROSS = 'may be a tick or a cross, since the column holds other marks too'

export function yesNoReader(context: ReaderContext): Reader<YesNo> {
  const names = namesOf(context)
  return simpleReader(value => readYesNo(value, names), 'is neither yes nor no')
}

export function yesNoOrTickReader(context: ReaderContext): Reader<YesNo> {
  const plain = yesNoReader(context)
  const ticks = crossesAreTicks(context)
  return {
    read: value => plain.read(value) ?? (isCross(value) && ticks() ? 'yes' : undefined),
    explain: value => (isCross(value) ? { kind: 'value', message: UNCLEAR_CROSS } : plain.explain(value))
  }
}

export function tickReader(context: ReaderContext): Reader<boolean> {
  const names = namesOf(context)
  const ticks = crossesAreTicks(context)
  return {
    read(value) {
      const answer = readYesNo(value, names) ?? (isCross(value) && ticks() ? 'yes' : undefined)
      return answer === undefined || answer === 'not-applicable' ? undefined : answer === 'yes'
    },
    explain: value => ({ kind: 'value', message: isCross(value) ? UNCLEAR_CROSS : 'is neither a tick nor a blank' })
  }
}

export function tickOrDateReader(context: ReaderContext, dates: Reader<Day>): Reader<boolean> {
  const ticks = tickReader(context)
  return {
    read: value => ticks.read(value) ?? (dates.read(value) === undefined ? undefined : true),
    explain(value) {
      const misread = dates.explain(value)
      if (isCross(value)) return ticks.explain(value)
      return misread.kind === 'date' ? misread : { kind: 'value', message: 'is neither a tick nor a date' }
    }
  }
}

/** The text; empty where the cell says no. */
export const textOrTickReader = simpleReader(
  value => (readYesNo(value, new Set()) === 'no' ? '' : textOf(value)),
  'is neither text nor a tick'
)

const NOTHING_SAID = /^(?:none|nil|nothing|no\s*[,;:.–—-].*)$/is

/** Yes or no, or the text that says more; "No, not declared" is a no. */
export function yesNoOrTextReader(context: ReaderContext): Reader<YesNo | SaidText> {
  const plain = yesNoOrTickReader(context)
  return {
    read(value) {
      const answer = plain.read(value)
      if (answer !== undefined) return answer
      const text = textOf(value)
      if (NOTHING_SAID.test(text)) return 'no'
      return isCross(value) ? undefined : { text }
    },
    explain: value => plain.explain(value)
  }
}

export function yesNoOrDateReader(context: ReaderContext, dates: Reader<Day>): Reader<YesNo | Day> {
  const plain = yesNoReader(context)
  return {
    read: value => plain.read(value) ?? dates.read(value),
    explain(value) {
      const misread = dates.explain(value)
      return misread.kind === 'date' ? misread : { kind: 'value', message: 'is neither yes, no nor a date' }
    }
  }
}
