import type { ScaleId } from '../domain/grades/grade'
import { scaleOf } from '../domain/grades/scales'
import type { TypedWorkbook } from '../recognise/typed-sheet'
import { baselineYears } from './baseline'
import { cohortOf, type Qualification } from './cohort'
import type { CompareRules } from './compare-rules'
import { byYear, distributionOf } from './distribution'
import { readHistory } from './read-history'
import { readNow } from './read-now'
import { measure, type Measured } from './verdict'

/** How far a qualification's latest outcomes lie from its earlier ones. */
export interface Deviation {
  readonly title: string
  readonly year: number
  /** Earlier years compared with, oldest first. */
  readonly years: readonly number[]
  readonly scale: ScaleId
  readonly measured: Measured
}

/** The deviations of the centre's own qualifications, the greatest first; none without a history. */
export function deviationsOf(
  workbook: TypedWorkbook,
  rules: Pick<CompareRules, 'qTags' | 'yearInHand' | 'baselineYears' | 'pooling' | 'basis'>
): readonly Deviation[] {
  const history = readHistory(workbook)
  if (!history.awards.some(({ group }) => group === '')) return []
  const now = readNow(workbook, history, rules)
  const cohort = cohortOf(now, history)
  const { wanted } = baselineYears({ guide: 'every-sheet', year: now.year }, history.facts, rules)
  const of = <T>(all: readonly (readonly [Qualification, T])[], qualification: Qualification) => all.filter(([one]) => one === qualification).map(([, own]) => own)
  const deviations = cohort.qualifications.flatMap(qualification => {
    const awards = of(cohort.now, qualification).flatMap(({ award }) => award ?? [])
    const earlier = of(cohort.earlier, qualification).filter(({ group }) => group === '')
    return [...new Set(awards.map(({ grade }) => grade.scale))].flatMap((scale): readonly Deviation[] => {
      const years = byYear(earlier, scale).filter(({ year }) => wanted.includes(year))
      const measured = measure(distributionOf(awards, scale), years, scaleOf(scale).grades.map(({ rank }) => rank), rules)
      return measured ? [{ title: qualification.name, year: now.year, years: years.map(({ year }) => year), scale, measured }] : []
    })
  })
  const size = ({ measured }: Deviation) => measured.totalVariation ?? 0
  return deviations.sort((one, other) => size(other) - size(one) || (one.title < other.title ? -1 : 1))
}
