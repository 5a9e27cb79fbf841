import type { Comparison } from './comparison'

/** What the verdict means, and the figure that says so: notes come with these two first. */
const CHIEF = 2

/** The notes of a comparison: those that everyone reads, and what else there is to bear in mind. */
export function chiefNotes({ notes }: Pick<Comparison, 'notes'>): { readonly chief: readonly string[]; readonly others: readonly string[] } {
  const texts = notes.map(({ text }) => text)
  return { chief: texts.slice(0, CHIEF), others: texts.slice(CHIEF) }
}
