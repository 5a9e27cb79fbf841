import type { Day } from '../../domain/dates'
import { plainGrade } from '../../domain/grades/plain-grade'
import { normalise } from '../normalise'
import type { Reader, ReaderContext } from './reader'
import { textOf } from './text-readers'

type Criterion = 'achieved' | 'not-achieved'

const WORDS = new Map<string, Criterion>([
  ...['✓', '✔', '√', '☑', '✅', 'v', 'y', 'yes', 'true', '1', 'a', 'ach', 'achieved', 'met'].map(word => [word, 'achieved'] as const),
  ...['✗', '✘', '☒', '❌', 'n', 'no', 'false', '0', 'na', 'not achieved', 'nya', 'not yet achieved', 'not met', 'r', 'refer', 'referred'].map(
    word => [word, 'not-achieved'] as const
  )
])
const TICKS: ReadonlySet<string> = new Set(['✓', '✔', '√', '☑', '✅', 'v', 'y'])

const plain = (text: string) => text.replace('\uFE0F', '').replace(/\s+/g, ' ').trim().toLowerCase()

/** P of "P1", M of "2B.M3"; a Level 1 criterion such as "1A.1" has none. */
function ownLetter(heading: string): string | undefined {
  return /([pmd]) ?\d{1,2}$/.exec(plain(heading))?.[1]
}

const UNCLEAR = 'does not say whether the criterion was achieved'
const CROSS = 'may mean achieved or not achieved, since no criterion of the sheet has a tick or Y'

/** A cell under a criterion such as P1: a tick, a date, its own letter or name; a cross only where others have ticks. */
export function criterionReader({ heading, member = heading, counts }: ReaderContext, dates: Reader<Day>): Reader<Criterion> {
  const own = ownLetter(member)
  const name = normalise(member)
  let ticks: boolean | undefined
  const areTicksUsed = () => (ticks ??= [...counts().keys()].some(text => TICKS.has(plain(text))))
  return {
    read(value) {
      const text = plain(textOf(value))
      const said = WORDS.get(text)
      if (said !== undefined) return said
      if (text === 'x') return areTicksUsed() ? 'not-achieved' : undefined
      if (plainGrade(text) === own || normalise(text) === name) return 'achieved'
      return dates.read(value) === undefined ? undefined : 'achieved'
    },
    explain(value) {
      if (plain(textOf(value)) === 'x') return { kind: 'value', message: CROSS }
      const misread = dates.explain(value)
      return misread.kind === 'date' && typeof value === 'string' ? misread : { kind: 'value', message: UNCLEAR }
    }
  }
}
