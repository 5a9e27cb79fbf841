import { suitesNamed, type Suite } from '../suites'
import type { Size } from './scales-of-suite'

/**
 * The size that a title or a size column tells; undefined where it tells none. The names are those of Level 3.
 *
 * Source: the awarding bodies' lists of Level 3 qualifications; guided learning hours as their specifications print them.
 *
 * @example sizeNamed('Level 3 National Extended Diploma in Sport') // 'triple'
 */
export function sizeNamed(title: string): Size | undefined {
  const name = plainTitle(title)
  if (/\bextended diploma\b|\btriple\b|\b10[78]0\b|^3$/.test(name)) return 'triple'
  if (/\bfoundation diploma\b|\bsubsidiary\b|\bcertificate\b|\baward\b|\bsingle\b|\b(180|360|510|540)\b|^1$/.test(name)) return 'single'
  return /\bdiploma\b|\bdouble\b|\b720\b|^2$/.test(name) ? 'double' : undefined
}

/** Words of a title by which its suite is known, in the order in which they are looked for. */
const IN_TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bhigher national|\bhn[cd]\b/, 'Higher Nationals'],
  [/\btech award/, 'Tech Award'],
  [/\bvtct\b.*\btechnical award|\btechnical award\b.*\bvtct\b/, 'VTCT Technical Award'],
  [/\bvtct\b|\bitec\b/, 'VTCT Technical Certificate'],
  [/\bfoundation diploma in art/, 'Foundation Diploma Art and Design'],
  [/\binternational\b/, 'International'],
  [/\bnationals?\b/, 'L3 Nationals (2016)'],
  [/\bfirsts?\b(?! aid)/, 'Firsts'],
  [/\bintroductory\b/, 'Introductory'],
  [/\bwork ?skills\b|\bpersonal and social development\b/, 'Workskills'],
  [/\bl2 technical\b/, 'L2 Technicals'],
  [/\bl3 technical\b/, 'L3 Technicals']
]

/**
 * A suite that the title of a qualification gives away, for its scale alone: it may be of another year's specification.
 *
 * @example suiteInTitle('BTEC Level 3 National Diploma in Business') // 'L3 Nationals (2016)'
 */
export function suiteInTitle(title: string): Suite | undefined {
  const name = plainTitle(title)
  const named = IN_TITLES.find(([words]) => words.test(name))?.[1]
  return named === undefined ? undefined : suitesNamed(named)[0]
}

/**
 * The level that a heading, title or level column names; undefined where it names none or several, as "Level 1/2" does.
 *
 * @example levelNamed('Level 2 grade') // 2
 */
export function levelNamed(text: string): number | undefined {
  const levels = /\bl ?([1-8])(?: ?(?:and|or|to|-)? ?l? ?([1-8])\b)?/.exec(plainTitle(text)) ?? /^([1-8])$/.exec(text.trim())
  return levels?.[1] === undefined || levels[2] !== undefined ? undefined : Number(levels[1])
}

function plainTitle(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, ' ').replace(/\blevels? (?=\d)/g, 'l').trim()
}
