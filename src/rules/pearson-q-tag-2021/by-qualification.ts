import type { QTag } from './q-tags'
import { sameTitle } from './same-title'
import { titleOf } from './title-of'

/** Rows of Q-TAGs by the title of their qualification, in the order of the sheet; spellings of one title are one. */
export function byQualification(rows: readonly QTag[]): ReadonlyMap<string, readonly QTag[]> {
  const groups = new Map<string, QTag[]>()
  const keys = new Map<string, string>()
  for (const qTag of rows) {
    const title = titleOf(qTag) ?? ''
    const key = keys.get(title) ?? [...groups.keys()].find(known => known !== '' && title !== '' && sameTitle(known, title)) ?? title
    keys.set(title, key)
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(qTag)
  }
  return groups
}

/** " in Business", or nothing where no qualification is named. */
export function called(qualification: string): string {
  return qualification === '' ? '' : ` in ${qualification}`
}
