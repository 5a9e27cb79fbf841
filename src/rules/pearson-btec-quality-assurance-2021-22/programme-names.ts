import { normalise } from '../../recognise/normalise'
import { remembered } from '../../recognise/remembered'

/** Words that some sheets print with a programme's name and others leave out. */
const AROUND = new Set(['pearson', 'btec', 'edexcel', 'in', 'the', 'level', 'award', 'certificate', 'diploma', 'national', 'nationals'])

const wordsOf = remembered((name: string): readonly string[] => {
  const words = normalise(name.replace(/\bL(?=[1-3]\b)/gi, '')).split(' ').filter(word => word !== '')
  const telling = words.filter(word => !AROUND.has(word))
  return telling.length > 0 ? telling : words
})

/** Whether two sheets may mean one programme: the name of one is within the other's, or one of them names none. */
export function mayBeOneProgramme(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true
  const [own, others] = [wordsOf(one), wordsOf(other)]
  const [fewer, more] = own.length < others.length ? [own, others] : [others, own]
  return fewer.every(word => more.includes(word))
}

/** Of several things with a programme's name the one that is meant: named just so, or the only one that may be. */
export function namedLike<T>(name: string | undefined, all: readonly T[], nameOf: (one: T) => string | undefined): T | undefined {
  if (name === undefined) return undefined
  const same = all.filter(one => normalise(nameOf(one) ?? '') === normalise(name))
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  const possible = all.filter(one => nameOf(one) !== undefined && mayBeOneProgramme(name, nameOf(one)))
  return possible.length === 1 ? possible[0] : undefined
}
