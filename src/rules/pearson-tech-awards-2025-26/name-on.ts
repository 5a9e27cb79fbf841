import type { MarksSheet, Member } from '../../sample/member'
import { briefPersonOn } from '../person'

/** How another learner is named in a fix on this sheet. */
export function nameOn(sheet: MarksSheet, member: Member): string {
  const name = briefPersonOn(member.sheet, member.row)
  return member.sheet === sheet ? name : `${name} on "${member.sheet.name}"`
}
