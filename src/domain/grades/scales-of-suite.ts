import type { Suite } from '../suites'
import type { ScaleId } from './grade'

/** How large a qualification is, by the number of letters of its grades. */
export type Size = 'single' | 'double' | 'triple'

/** Whose grade it is. */
export type Graded = 'unit' | 'external-unit' | 'qualification'

interface SuiteScales {
  readonly unit: readonly ScaleId[]
  readonly external?: readonly ScaleId[]
  /** `by-size`: single, double or triple. */
  readonly qualification: readonly ScaleId[] | 'by-size'
  /** Where a diploma may well have a single grade: the names of sizes are those of Level 3. */
  readonly sizeTellsNothing?: true
}

const SIZES = ['single', 'double', 'triple'] as const
const plain: SuiteScales = { unit: ['unit'], qualification: ['single'] }
const passOrMore: SuiteScales = { unit: ['unit', 'pass-only'], qualification: ['single', 'pass-only'] }
const passOnly: SuiteScales = { unit: ['pass-only'], qualification: ['pass-only'] }
const bySize: SuiteScales = { unit: ['unit'], qualification: 'by-size' }
const ofAnySize: SuiteScales = { unit: ['unit'], qualification: SIZES, sizeTellsNothing: true }
const techAward: SuiteScales = { unit: ['tech-award-component'], qualification: ['tech-award'] }
const vtct: SuiteScales = { unit: ['vtct'], qualification: ['vtct'] }

/** The scales that a suite's grades may be of, the likeliest first; a suite that is left out has grades of no known scale. */
const scalesBySuite: Readonly<Partial<Record<Suite, SuiteScales>>> = {
  'Entry and Introductory (2016)': passOrMore,
  'Specialist Entry-L3': { unit: ['unit', 'pass-only'], qualification: ['single', 'double', 'triple', 'pass-only'] },
  'PSD/Workskills/Skilled for Life': passOnly,
  'L1/2 Firsts (2012)': { unit: ['unit-firsts'], qualification: ['firsts', 'double-level-2'] },
  'Tech Awards (2017)': techAward,
  'Tech Awards (2022)': techAward,
  'L2 Technicals': plain,
  'L2 Industry Skills': passOrMore,
  'L3 Technicals': plain,
  'L3 Nationals (2010)': bySize,
  'L2 (2010)': { unit: ['unit'], qualification: ['single', 'double-level-2'], sizeTellsNothing: true },
  'L1 (2010)': passOrMore,
  'Entry (2010)': passOnly,
  'L3 Nationals (2016)': { unit: ['unit', 'unit-external'], external: ['unit-external'], qualification: 'by-size' },
  'L3/4 Foundation Diploma Art and Design': { unit: ['unit'], qualification: ['art-foundation'] },
  'International L3 (2020)': bySize,
  'International L2 (2020)': ofAnySize,
  'International L2 Art and Design (2021)': ofAnySize,
  'VTCT Technical Award': { unit: ['vtct-technical-award'], qualification: ['vtct-technical-award'] },
  'VTCT Technical Certificate': vtct,
  'VTCT Technical Level': vtct
}

/**
 * The scales that grades of a suite may be of, the likeliest first: one where the size is known, none where the suite
 * is not. Without a size the letters of a grade tell it: DM is of double size.
 *
 * Source: the awarding bodies' grade lists.
 *
 * @example scalesOfSuite('L3 Nationals (2016)', 'qualification', 'triple') // ['triple']
 * @example scalesOfSuite('Tech Awards (2022)', 'unit') // ['tech-award-component']
 */
export function scalesOfSuite(suite: Suite, graded: Graded, size?: Size): readonly ScaleId[] {
  const scales = scalesBySuite[suite]
  if (!scales) return []
  if (graded === 'external-unit') return scales.external ?? scales.unit
  if (graded === 'unit') return scales.unit
  if (scales.qualification === 'by-size') return size === undefined ? SIZES : [size]
  if (scales.sizeTellsNothing) return scales.qualification
  const double = scales.qualification.filter(scale => scale.startsWith('double'))
  return size === 'double' && double.length > 0 ? double : scales.qualification
}
