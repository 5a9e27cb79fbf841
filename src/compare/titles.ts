import { sameQualification } from '../domain/same-qualification'
import { plainName } from './award'

/**
 * Brings spellings of one title together: two titles are one where each of all the titles may name the same as both or
 * as neither. So "Ext Dip Business" and "Extended Diploma in Business" are one, and "Business" is neither where there is
 * a Diploma as well. The order of the titles changes nothing. Gives back each title's key.
 */
export function titleKeys(titles: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(titles)].sort()
  const plain = [...new Set(all.map(plainName))]
  const keys = new Map(plain.map(title => [title, plain.filter(other => mayBeOne(title, other)).join('\n')]))
  return new Map(all.map(title => [title, keys.get(plainName(title)) ?? '']))
}

/** Whether two titles may name one qualification; one that is blank may be any. */
export function mayBeOne(title: string, other: string): boolean {
  return title === other || title === '' || other === '' || sameQualification(title, other)
}

/** The commonest of the spellings, of equally common ones the first by the alphabet. */
export function usualSpelling(spellings: Iterable<string>): string {
  const counts = new Map<string, number>()
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
  const [usual] = [...counts].sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
  return usual?.[0] ?? ''
}
