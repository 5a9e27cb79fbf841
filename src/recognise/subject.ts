import { remembered } from './remembered'

/** Words around a subject that some sheets print and others leave out. */
const AROUND = new Set(['pearson', 'btec', 'edexcel', 'level', 'l1', 'l2', '1', '2', '2022', 'tech', 'award', 'awards', 'in'])

/** A subject as it is compared: "BTEC Tech Award in Art & Design" is "art and design". */
export function plainSubject(subject: string): string {
  const words = subject.toLowerCase().replaceAll('&', ' and ').split(/[^\p{L}\p{N}]+/u)
  return words.filter(word => word !== '' && !AROUND.has(word)).join(' ')
}

/** Tells whether a subject holds one of these names in whole words: "Sport" is in "Sport, Activity", but not in "Transport". */
export function namedBy(names: readonly string[]): (subject: string | null | undefined) => boolean {
  const wanted = names.map(name => ` ${plainSubject(name)} `)
  const isNamed = remembered(subject => wanted.some(name => ` ${plainSubject(subject)} `.includes(name)))
  return subject => Boolean(subject) && isNamed(subject ?? '')
}

/** Whether a programme and a subject may be one: one names the other, or one of them is not named. */
export function sameCourse(programme: string | undefined, subject: string | undefined): boolean {
  const [one, other] = [plainSubject(programme ?? ''), plainSubject(subject ?? '')]
  return one.includes(other) || other.includes(one)
}
