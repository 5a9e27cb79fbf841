import type { LookedHeading, SheetLook } from '../flow/look-at-sheet'
import type { Front } from './state'
import { strings } from './strings'

/** What a person asks of a column. */
export interface MapRequest {
  readonly sheet: string
  readonly heading: string
  readonly letter: string
  /** The id of the column to take it for, or the word that leaves it out; null where its heading is to speak for itself. */
  readonly column: string | null
  readonly isUndo?: true
}

/** How many columns of a recognised sheet were understood. */
export function understoodText({ sheet }: SheetLook): string {
  const known = sheet.columns.filter(({ letter }) => letter !== null).length
  return strings.understood(known, known + sheet.unrecognised.length)
}

/** What the sheet in front is now, in a sentence for those who can't see it. */
export function outlookText(front: Front): string {
  if (front.kind !== 'seen') return ''
  const { look } = front
  if (look.sheet.kind !== null) return `${understoodText(look)}.`
  return [strings.notRecognised, ...(look.mappable ? lacksText(look.mappable) : [])].join(' ')
}

/** What a sheet still lacks to be of the kind that it is read as. */
export function lacksText({ kindTitle, lacks }: NonNullable<SheetLook['mappable']>): string[] {
  return lacks.length === 0 ? [] : [strings.lacks(kindTitle, lacks)]
}

/** Where a request was written. */
export function writtenText({ column, isUndo }: MapRequest, settings: string): string {
  if (isUndo) return strings.undone(settings)
  return column === null ? strings.takenOut(settings) : strings.written(settings)
}

/** What came of a request and how the sheet looks now, for those who can't see it. */
export function mappedAnnouncement({ letter }: MapRequest, written: string, front: Front): string {
  const now = front.kind === 'seen' ? front.look.mappable?.headings.find(one => one.letter === letter) : undefined
  return [...(now ? [`${now.heading}: ${headingText(now)}.`] : []), written, outlookText(front)].join(' ').trim()
}

/** How a heading stands. */
export function headingText({ taken, byHand, leftOut }: LookedHeading): string {
  if (leftOut) return strings.columnLeftOut
  if (taken) return byHand ? strings.takenByHand(taken.title) : strings.taken(taken.title)
  return byHand ? strings.settledInVain : strings.columnUnknown
}
