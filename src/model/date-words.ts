import type { DateStatus, RecordStatus } from './dates'

/** How each status is called over a group, in the order of the groups. */
export const dateWords = {
  overdue: 'Overdue',
  due: 'Due now',
  upcoming: 'Ahead',
  'no date': 'No date yet: enter it',
  over: 'Past, and nothing says that it is open',
  done: 'Done'
} as const satisfies Record<DateStatus, string>

export const dateStatuses = ['overdue', 'due', 'upcoming', 'no date', 'over', 'done'] as const satisfies readonly DateStatus[]

export const recordWords = {
  missing: 'Missing',
  older: 'Older than it may be',
  due: 'Due',
  open: 'Not answered',
  'not listed': 'Not on the checklist',
  held: 'Held',
  'not needed': 'Not needed here'
} as const satisfies Record<RecordStatus, string>

export const recordStatuses = ['missing', 'older', 'due', 'open', 'not listed', 'held', 'not needed'] as const satisfies readonly RecordStatus[]
