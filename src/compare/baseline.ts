import type { YearDistribution } from '../model/comparison'
import type { CompareRules } from './compare-rules'
import type { YearFacts } from './read-history'

/** The years that a run compares with, whatever its scopes have of them. */
export interface BaselineYears {
  /** Oldest first. */
  readonly wanted: readonly number[]
  /** Years in which grades did not come from exams, and which are therefore left out. */
  readonly withoutExams: ReadonlySet<number>
}

/** The years that one scope is compared with. */
export interface Baseline {
  readonly years: readonly YearDistribution[]
  /** Years that are wanted and not in its history. */
  readonly missing: readonly number[]
  /** How 2020 comes in: alone, or beside the years with which it was compared first. */
  readonly use2020: 'only-year' | 'after-comparison' | null
  /** Years without exams that are in its history and were left out. */
  readonly leftOut: readonly number[]
}

export const YEAR_2020 = 2020
const NO_EXAMS = [YEAR_2020, 2021]
const EXAMS_AND_VERIFICATION = [2018, 2019]
const USUAL_YEARS = 3

/** The baseline years of a run: for Q-TAGs 2018 and 2019, else the three latest earlier ones that had exams. */
export function baselineYears(
  { guide, year }: { readonly guide: string; readonly year: number },
  facts: readonly YearFacts[],
  { baselineYears: set }: Pick<CompareRules, 'baselineYears'>
): BaselineYears {
  const [sat, unsat] = [new Set<number>(), new Set(NO_EXAMS)]
  for (const { year: of, source } of facts) {
    if (source === 'exams') sat.add(of)
    if (source === 'CAG' || source === 'TAG') unsat.add(of)
  }
  const isQTag = guide === 'pearson-q-tag-2021'
  const earlier = [...new Set(facts.map(one => one.year))].filter(of => of < year).sort((one, other) => other - one)
  const withoutExams = new Set([...unsat].filter(of => !sat.has(of) || (isQTag && of === YEAR_2020)))
  const asked = set?.filter(of => of < year)
  if (asked && asked.length > 0) {
    // In the Q-TAG comparison 2020 has its own two ways in.
    const wanted = asked.filter(of => !(isQTag && of === YEAR_2020))
    return { wanted, withoutExams: new Set([...withoutExams].filter(of => !wanted.includes(of))) }
  }
  if (isQTag) return { wanted: EXAMS_AND_VERIFICATION, withoutExams }
  return { wanted: earlier.filter(of => !withoutExams.has(of)).slice(0, USUAL_YEARS).reverse(), withoutExams }
}

/** What a scope's history has of the years wanted, and whether 2020 comes in beside them or alone. */
export function baselineOf(all: readonly YearDistribution[], { wanted, withoutExams }: BaselineYears, { use2020 }: CompareRules): Baseline {
  const years = all.filter(({ year }) => wanted.includes(year))
  const of2020 = wanted.includes(YEAR_2020) ? undefined : all.find(({ year }) => year === YEAR_2020)
  const way = of2020 === undefined || use2020 === 'no' ? null : years.length === 0 ? 'only-year' : use2020 === 'after-comparison' ? 'after-comparison' : null
  const leftOut = all.filter(({ year }) => withoutExams.has(year) && !(year === YEAR_2020 && way !== null)).map(({ year }) => year)
  return {
    years: way === null || !of2020 ? years : [...years, of2020].sort((one, other) => one.year - other.year),
    missing: wanted.filter(year => !years.some(one => one.year === year)),
    use2020: way,
    leftOut
  }
}
