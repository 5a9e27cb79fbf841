import type { Day } from '../domain/dates'
import type { DateStatus } from '../model/dates'

interface Standing {
  readonly asOf: Day
  /** What comes within so many days is due. */
  readonly near: number
  readonly opens?: Day | null
  readonly official: Day | null
  /** True where it is done, though nobody knows when. */
  readonly isDone: boolean
  /** False where nothing in the workbook would say that it is not done, or where it is nobody's duty. */
  readonly isAsked: boolean
}

/** Where a date stands on a day; the official day itself is still in time. */
export function standingOf({ asOf, near, opens, official, isDone, isAsked }: Standing): DateStatus {
  if (isDone) return 'done'
  if (official === null) return 'no date'
  if (asOf > official) return isAsked ? 'overdue' : 'over'
  const hasBegun = opens !== undefined && opens !== null && opens <= asOf
  return hasBegun || official - asOf <= near ? 'due' : 'upcoming'
}
