import type { ComparisonNote, ComparisonVerdict, YearDistribution } from '../model/comparison'
import { YEAR_2020, type Baseline } from './baseline'
import type { CompareRules } from './compare-rules'
import type { YearFacts } from './read-history'
import type { Measured } from './verdict'
import { atGrade, countAt, fluctuation, listed, percent, pointsApart, yearsListed } from './wording'

/** What is said of a comparison of grades. */
export interface Described {
  readonly year: number
  readonly grades: readonly string[]
  readonly verdict: ComparisonVerdict
  readonly measured: Measured | null
  readonly baseline: Baseline
  readonly facts: readonly YearFacts[]
  readonly isGroup: boolean
  /** Whether it is of one qualification, and not of several together. */
  readonly isOfOne: boolean
  /** 2020 beside the years before it, where the centre wants 2020 and has others. */
  readonly of2020: Measured | null
  readonly rules: CompareRules
}

/** Two years differ by chance or not; only a third shows how much years vary. */
const YEARS_TO_VARY = 3

const note = (text: string, ...entries: string[]): ComparisonNote => ({ text, entries })

/** The sentences of a comparison, the verdict's figures first. */
export function describe(about: Described): readonly ComparisonNote[] {
  const { measured } = about
  return [
    ...(measured ? [...figures(about, measured), ...weight(about, measured)] : nothingBefore(about)),
    ...missingYears(about),
    ...leftOutYears(about),
    ...about2020(about),
    ...usefulness(about)
  ]
}

function figures({ grades, verdict, baseline, isGroup, rules }: Described, { now, pooled, furthest }: Measured): readonly ComparisonNote[] {
  const compared = isGroup ? ['QT-93', 'QT-104'] : ['QT-93', 'QT-96']
  const years = yearsListed(baseline.years.map(({ year }) => year))
  const verdictNote = note(verdictText(verdict, years, { isGroup, furthest }, rules), ...compared)
  if (!furthest) return [verdictNote]
  const earlier = rules.pooling === 'pooled' ? `${countAt(pooled.counts, furthest)} of ${pooled.n}` : 'the mean of the years'
  const moved = `${pointsApart(furthest.difference)} ${furthest.difference > 0 ? 'more' : 'fewer'}`
  const text = `${atGrade(furthest, grades)}: ${percent(furthest.now)} this year (${countAt(now.counts, furthest)} of ${now.n}), ${percent(furthest.earlier)} in ${years} (${earlier}), ${moved}.`
  const swing = fluctuation(baseline.years, furthest)
  return [
    verdictNote,
    note(text, ...compared),
    ...(swing === null ? [] : [note(`Between ${years} the same share differed by ${pointsApart(swing)}.`, 'QT-97')])
  ]
}

function verdictText(
  verdict: ComparisonVerdict,
  years: string,
  { isGroup, furthest }: { readonly isGroup: boolean; readonly furthest: Measured['furthest'] },
  { difference, groupDifference, smallGroup }: CompareRules
): string {
  const threshold = isGroup ? groupDifference : difference
  const own = `the centre’s own threshold is ${pointsApart(threshold)}`
  switch (verdict) {
    case 'higher':
      return `Much higher than in ${years} (${own}): record the reasons and the evidence for it.`
    case 'lower':
      return `Much lower than in ${years} (${own}): record the reasons and the evidence for it.`
    case 'too-few':
      return `Too few learners to say (the centre’s own threshold is ${smallGroup}): the figures are only described.`
    default:
      return Math.abs(furthest?.difference ?? 0) < threshold
        ? `In line with ${years}.`
        : `In line with ${years}: a difference of this size may be chance or the ordinary variation between years.`
  }
}

/** How much the comparison can bear. */
function weight({ isGroup, baseline, rules }: Described, { now, pooled, isBetweenKnown, interval, smallestDetectableShift }: Measured): readonly ComparisonNote[] {
  const isSmall = now.n < rules.smallGroup || pooled.n < rules.smallGroup
  const one = isSmall || isGroup ? [note(`One learner is ${percent(1 / now.n)} of the ${now.n} this year: take care.`, 'QT-105')] : []
  const weak = !isSmall && now.n < rules.weakEvidence ? [note(`With fewer than ${rules.weakEvidence} learners this is weak evidence.`, 'QT-98')] : []
  const between = isBetweenKnown || baseline.years.length >= YEARS_TO_VARY ? [] : [note('With fewer than three earlier years, the variation between years is unknown.', 'QT-97', 'QT-98')]
  return [...one, ...weak, ...between, note(shiftText(interval, smallestDetectableShift), 'QT-98')]
}

function shiftText(interval: Measured['interval'], shift: number | null): string {
  if (interval === null) {
    return 'The earlier results are too few, or too much alike within their years, to say which range is to be expected, or how small a shift could have been seen.'
  }
  if (shift === null) return 'With so few results not even a shift over the whole scale would be seen four times in five.'
  return `Of this many learners a shift of ${Math.round(shift * 100) / 100} grade points or more would be seen four times in five.`
}

function nothingBefore({ baseline, rules }: Described): readonly ComparisonNote[] {
  if (rules.isNewCentre) return [note('A new centre has no earlier results: look to the other quality assurance.', 'QT-102')]
  const { leftOut } = baseline
  if (leftOut.length === 0) return [note('The history has no earlier results on this scale to compare with, so there are no figures beside this year’s.', 'QT-99')]
  if (leftOut.includes(YEAR_2020)) {
    return [note('2020 is the only earlier year and is left out, for its grades did not come from exams; the setting "history.use-2020" may let it in.', 'QT-100')]
  }
  return [note(`The only earlier results are of ${yearsListed(leftOut)}, whose grades did not come from exams; the setting "history.baseline-years" may let them in.`, 'QT-93')]
}

function missingYears({ baseline: { missing, years }, rules }: Described): readonly ComparisonNote[] {
  if (missing.length === 0 || years.length === 0 || rules.isNewCentre) return []
  return [note(`The history has no results of ${yearsListed(missing)}; the comparison with ${yearsListed(years.map(({ year }) => year))} is still likely to be useful.`, 'QT-99')]
}

/** Years that someone may look for beside those compared with. */
function leftOutYears({ baseline: { leftOut, years }, of2020 }: Described): readonly ComparisonNote[] {
  const untold = leftOut.filter(year => !(year === YEAR_2020 && of2020))
  if (untold.length === 0 || years.length === 0) return []
  const [are, their] = untold.length === 1 ? ['is', 'its'] : ['are', 'their']
  return [note(`${yearsListed(untold)} ${are} in the history and left out, for ${their} grades did not come from exams.`, 'QT-93')]
}

function about2020({ baseline: { use2020, years }, of2020, grades }: Described): readonly ComparisonNote[] {
  const caution = '2020’s grades were those that centres thought learners would most likely have achieved, unit by unit, so they rest on another principle: take care.'
  if (use2020 === 'only-year') return [note(caution, 'QT-100')]
  if (!of2020) return []
  const others = yearsListed(years.flatMap(({ year }) => (year === YEAR_2020 ? [] : [year])))
  const { furthest, pooled, now, pValue } = of2020
  const found = furthest
    ? `${atGrade(furthest, grades)} ${percent(furthest.now)} of ${now.n} against ${percent(furthest.earlier)} of ${pooled.n}`
    : 'no difference at any grade'
  const finding = `2020 compared with ${others} first: ${found} (p ${shownP(pValue)}).`
  return use2020 === null
    ? [note(`${finding} 2020 is left out until the setting "history.use-2020" says "after comparison".`, 'QT-101')]
    : [note(finding, 'QT-101'), note(caution, 'QT-100', 'QT-101')]
}

function shownP(p: number | null): string {
  if (p === null) return 'unknown'
  return p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`
}

/** What says how useful the history is: sizes, years of delivery, changes of structure, and what was noted of the centre. */
function usefulness({ baseline: { years }, facts, isOfOne, year }: Described): readonly ComparisonNote[] {
  if (years.length === 0) return []
  const sizes = years.map(sizeOf)
  const earliest = Math.min(...facts.map(one => one.year), ...years.map(one => one.year))
  const changed = [...new Set(facts.filter(one => one.isStructureChanged && one.year <= year).map(one => one.year))].sort()
  const notes = [...new Set(facts.flatMap(one => (one.note === '' ? [] : [one.note])))].sort()
  return [
    note(`The history holds ${listed(sizes)}, and goes back to ${earliest}.`, 'QT-98'),
    ...(changed.length === 0 ? [] : [note(`The structure of ${isOfOne ? 'the qualification' : 'a qualification among them'} changed in ${yearsListed(changed)}, which makes earlier results less useful.`, 'QT-98')]),
    ...(notes.length === 0 ? [] : [note(`Noted in the history: ${notes.map(one => `“${one.replace(/[.;\s]+$/, '')}”`).join('; ')}.`, 'QT-103')])
  ]
}

function sizeOf({ year, n }: YearDistribution): string {
  return `${n} ${n === 1 ? 'learner' : 'learners'} in ${year}`
}
