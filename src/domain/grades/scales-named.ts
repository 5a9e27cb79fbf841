import { suitesNamed } from '../suites'
import type { ScaleId } from './grade'
import { levelNamed, sizeNamed, suiteInTitle } from './qualification-title'
import { scalesOfSuite, type Graded } from './scales-of-suite'

/** What is said of a qualification, each as typed; empty where nothing is. */
export type SaidOfQualification = Readonly<Record<'suite' | 'title' | 'level' | 'size', string>>

/**
 * The scales that grades of a qualification, or of its units, may be of by what is said of it; none where that tells no
 * scale.
 *
 * Source: the awarding bodies' lists of suites and sizes.
 *
 * @example scalesNamed({ suite: '', title: 'Level 3 National Diploma in Business', level: '', size: '' }, 'qualification') // ['double']
 */
export function scalesNamed({ suite, title, level, size }: SaidOfQualification, graded: Graded | 'vtct' | 'component'): readonly ScaleId[] {
  if (graded === 'component') return ['tech-award-component']
  if (graded === 'vtct') {
    const type = `${suite} ${title}`
    return /technical.award/i.test(type) ? ['vtct-technical-award'] : /technical.(?:certificate|level)/i.test(type) ? ['vtct'] : []
  }
  const inTitle = suiteInTitle(suite) ?? suiteInTitle(title)
  const named = suitesNamed(suite)
  const suites = named.length > 0 ? named : inTitle ? [inTitle] : []
  const known = sizeNamed(size) ?? sizeNamed(title) ?? sizeNamed(suite)
  const scales = new Set(suites.flatMap(one => scalesOfSuite(one, graded, known)))
  if (scales.size > 0 || graded !== 'qualification' || known === undefined) return [...scales]
  // The names of sizes are those of Level 3; at Level 2 a diploma may have a single grade.
  return (levelNamed(level) ?? levelNamed(title) ?? 3) === 3 ? [known] : []
}
