/** Words around a subject that some sheets print and others leave out. */
const AROUND = new Set(['pearson', 'btec', 'edexcel', 'level', 'l1', 'l2', '1', '2', '2022', 'tech', 'award', 'awards', 'in'])

/** A subject as it is compared: "BTEC Tech Award in Art & Design" is "art and design". */
export function plainSubject(subject: string): string {
  const words = subject.toLowerCase().replaceAll('&', ' and ').split(/[^\p{L}\p{N}]+/u)
  return words.filter(word => word !== '' && !AROUND.has(word)).join(' ')
}

/** Whether a subject holds one of these names in whole words: "Sport" is in "Sport, Activity", but not in "Transport". */
export function isNamed(subject: string | null | undefined, names: readonly string[]): boolean {
  if (!subject) return false
  const words = ` ${plainSubject(subject)} `
  return names.some(name => words.includes(` ${plainSubject(name)} `))
}
