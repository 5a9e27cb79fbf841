import type { Day } from '../../domain/dates'
import type { QTag } from './q-tags'
import { fromRegister } from './register'
import type { Timetable } from './timetable'
import { describedAs } from './title-of'

export interface ResultsDay {
  readonly level: number
  readonly day: Day
}

/** The day on which the results of a Q-TAG's level are issued; undefined where the level is not known or has no day. */
export function resultsDayOf(qTag: QTag, { results }: Timetable): ResultsDay | undefined {
  const level = levelOf(qTag)
  const day = level === undefined ? undefined : results.get(level)
  return level === undefined || day === undefined ? undefined : { level, day }
}

/** Of a qualification at levels 1 and 2 the results come with those of level 2; the Foundation Diplomas with those of level 3. */
function levelOf(qTag: QTag): number | undefined {
  const said = qTag.sheet.column('level')?.value(qTag.row) ?? fromRegister(qTag, 'level')
  const text = said ?? /\b(?:level|l)\s*\d(?:\s*(?:\/|and|&)\s*(?:level|l)?\s*\d)?/i.exec(describedAs(qTag))?.[0]
  const levels = [...(text ?? '').matchAll(/\d/g)].map(([digit]) => Number(digit)).filter(level => level <= 3)
  return levels.length === 0 ? undefined : Math.max(...levels)
}
