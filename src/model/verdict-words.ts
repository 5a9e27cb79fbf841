import type { Comparison, ComparisonVerdict } from './comparison'

/** A verdict as people read it. */
export const verdictWords: Readonly<Record<ComparisonVerdict, string>> = {
  'in-line': 'in line',
  higher: 'higher, explain',
  lower: 'lower, explain',
  'too-few': 'too few to say',
  'no-history': 'no history'
}

/** How a comparison came out: a group may lie as it did in earlier years and still differ from the other groups. */
export function verdictText(comparison: Pick<Comparison, 'verdict' | 'asks'>): string {
  const words = verdictWords[comparison.verdict]
  return asksAboutOthers(comparison) ? `${words}, but unlike the other groups: explain` : words
}

export function asksAboutOthers({ verdict, asks }: Pick<Comparison, 'verdict' | 'asks'>): boolean {
  return asks && verdict !== 'higher' && verdict !== 'lower'
}
