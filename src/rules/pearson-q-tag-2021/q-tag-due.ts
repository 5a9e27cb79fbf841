import type { Day } from '../../domain/dates'
import { categoryOf } from './category'
import type { QTagEdition } from './edition'
import type { QTag } from './q-tags'
import { fromRegister, statusOf } from './register'
import { isNamed } from './sector-rules'
import { describedAs } from './title-of'

/** Whether a Q-TAG, or a reason for none, should be there. Where a status is not known, a learner on a sheet of Q-TAGs is taken to certificate. */
export function isDue(qTag: QTag, lastDay: Day, { sectors }: QTagEdition): boolean {
  const status = statusOf(qTag, lastDay)
  const isTaken = status !== 'mid-flight' && status !== 'withdrawn' && fromRegister(qTag, 'apprenticeship') !== 'yes'
  return isTaken && categoryOf(qTag) !== 'A' && !isNamed(sectors.earlyYears.barred, describedAs(qTag))
}

/** Whether it is said why there is no Q-TAG; "withdrawn" in the place of the grade is a reason too. */
export function hasReason({ sheet, row }: QTag): boolean {
  const typed = sheet.column('q-tag')?.raw(row)
  const isGone = typeof typed === 'string' && /^\s*(?:withdrawn|w|left)\s*$/i.test(typed)
  return isGone || sheet.column('no-q-tag-reason')?.isBlank(row) === false
}
