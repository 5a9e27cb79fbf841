import type { ScaleId } from '../domain/grades/grade'
import { scaleIds, scaleOf } from '../domain/grades/scales'
import { holm } from '../domain/statistics/holm'
import type { Comparison, ComparisonNote, ComparisonRun, LockedScope, RecordedReason } from '../model/comparison'
import type { TypedWorkbook } from '../recognise/typed-sheet'
import type { Awarded } from './award'
import { baselineOf, baselineYears, YEAR_2020, type Baseline, type BaselineYears } from './baseline'
import { cohortOf } from './cohort'
import type { CompareRules } from './compare-rules'
import { describe } from './describe'
import { byYear, distributionOf, pooledOf } from './distribution'
import { groupsApart } from './groups-apart'
import { readHistory } from './read-history'
import { readNow, type Now } from './read-now'
import { runNotes, scopeNotes } from './run-notes'
import { scopesBy, type ScopeParts } from './scopes'
import { measure, verdictOf, type Measured } from './verdict'
import { judgeVolume, volumesOf } from './volume'

export interface CompareSource {
  readonly workbook: TypedWorkbook
  /** Another workbook whose history is taken instead of the workbook's own. */
  readonly history?: TypedWorkbook | undefined
}

export interface CompareWanted {
  /** `qualification`, `sector`, `suite`, `centre`, or `group:` and a column of the learners. */
  readonly by: string
  /** The year that the grades are of; the latest where left out. */
  readonly year?: number | undefined
}

/** A scope's grades on one scale, before the other comparisons of the run are known. */
interface Draft {
  readonly parts: ScopeParts
  readonly scale: ScaleId
  readonly now: readonly Awarded[]
  readonly earlier: readonly Awarded[]
  readonly isByVolume: boolean
  readonly baseline: Baseline
  readonly measured: Measured | null
  readonly of2020: Measured | null
}

const Q_TAG = 'pearson-q-tag-2021'

/**
 * Compares this year's grades with those of earlier years, scope by scope. Yields after each, for a caller that takes a
 * slice at a time. The order of rows changes nothing.
 */
export function* compareYears(
  { workbook, history: second }: CompareSource,
  { by: wanted, year }: CompareWanted,
  rules: CompareRules,
  reasons: readonly RecordedReason[] = []
): Generator<undefined, ComparisonRun, undefined> {
  const history = readHistory(second ?? workbook)
  const now = readNow(workbook, history, rules, year)
  // One spelling, so that a reason recorded beside a group is found again.
  const by = wanted.replace(/^group:\s*/i, 'group:')
  const scopes = scopesBy(by, cohortOf(now, history), workbook)
  yield undefined
  const lockedScopes = scopes.parts.flatMap(parts => lockedOf(parts))
  const isLocking = now.guide === Q_TAG
  const open = isLocking ? scopes.parts.filter(({ scope }) => !lockedScopes.some(locked => locked.scope === scope)) : scopes.parts
  const years = baselineYears(now, history.facts, rules)
  const drafts: Draft[] = []
  for (const parts of open) {
    drafts.push(...draftsOf(parts, now, years, rules))
    yield undefined
  }
  const adjusted = holm(drafts.map(({ measured, isByVolume }) => (isByVolume ? null : (measured?.pValue ?? null))))
  const apart = by.startsWith('group:') ? groupsApart(drafts, rules) : []
  const comparisons = drafts.map((draft, index) =>
    comparisonOf(draft, { adjusted: adjusted[index] ?? null, now, rules, reasons, apart: apart[index] ?? [] })
  )
  const locked = isLocking ? lockedScopes : []
  const notes = runNotes({ now, history, scopes, comparisons, early: isLocking ? [] : lockedScopes, rules })
  return cited({ guide: now.guide, year: now.year, by, locked: locked.length > 0, lockedScopes: locked, comparisons, notes })
}

/** Nothing outside the summer of 2021 cites the guide to its grades. */
function cited(run: ComparisonRun): ComparisonRun {
  if (run.guide === Q_TAG) return run
  const plain = (notes: readonly ComparisonNote[]) => notes.map(note => ({ ...note, entries: [] }))
  return { ...run, notes: plain(run.notes), comparisons: run.comparisons.map(one => ({ ...one, notes: plain(one.notes) })) }
}

function lockedOf({ scope, entries }: ScopeParts): readonly LockedScope[] {
  const due = entries.filter(({ state, isBlank }) => state !== 'not-due' || !isBlank)
  const open = due.filter(({ state, isBlank }) => state === 'due' && isBlank)
  const of = due.reduce((sum, { award }) => sum + (award?.count ?? 1), 0)
  return open.length === 0 ? [] : [{ scope, missing: open.length, of, open: open.map(({ place }) => place) }]
}

/** One draft for each scale, and one more where some qualifications are compared by how many achieve. */
function draftsOf(whole: ScopeParts, { year, guide }: Now, years: BaselineYears, rules: CompareRules): readonly Draft[] {
  const all = whole.entries.flatMap(({ award }) => award ?? [])
  return scaleIds.flatMap(scale => [false, true].flatMap(isByVolume => {
    const onScale = all.filter(({ grade }) => grade.scale === scale)
    const now = onScale.filter(one => one.isByVolume === isByVolume)
    if (now.length === 0) return []
    // Two comparisons on one scale have names of their own, so that each has its own reason.
    const parts = isByVolume && now.length < onScale.length ? { ...whole, scope: { ...whole.scope, name: `${whole.scope.name}, by how many achieve` } } : whole
    const isCompared = ({ grade, isByVolume: own, isOfSummer }: Awarded) =>
      grade.scale === scale && own === isByVolume && (isOfSummer || isByVolume || guide !== Q_TAG)
    const earlier = parts.earlier.filter(award => award.year < year && isCompared(award))
    const before = byYear(earlier, scale)
    const baseline = baselineOf(before, years, rules)
    const { points } = gradesOf(scale)
    const measured = measure(distributionOf(now, scale), baseline.years, points, rules)
    return [{ parts, scale, now, earlier, isByVolume, baseline, measured, of2020: of2020(before, baseline, points, rules) }]
  }))
}

/** 2020 beside the other years, where the centre wants it among them. */
function of2020(all: ReturnType<typeof byYear>, { years, use2020 }: Baseline, points: readonly number[], rules: CompareRules): Measured | null {
  const isWanted = use2020 === 'after-comparison' || rules.use2020 !== 'no' || rules.baselineYears?.includes(YEAR_2020) === true
  const own = all.find(({ year }) => year === YEAR_2020)
  const others = years.filter(({ year }) => year !== YEAR_2020)
  const isPlainYear = use2020 === null && years.some(({ year }) => year === YEAR_2020)
  return isWanted && own && !isPlainYear ? measure(own, others, points, rules) : null
}

function gradesOf(scale: ScaleId) {
  const { grades, title } = scaleOf(scale)
  return { title, names: grades.map(({ name }) => name), points: grades.map(({ rank }) => rank) }
}

interface Judging {
  readonly adjusted: number | null
  readonly now: Now
  readonly rules: CompareRules
  readonly reasons: readonly RecordedReason[]
  /** What sets a group apart from the others. */
  readonly apart: readonly (ComparisonNote & { readonly asks: boolean })[]
}

function comparisonOf(draft: Draft, { adjusted, now: { year, guide }, rules, reasons, apart }: Judging): Comparison {
  const { parts, scale, now, baseline, measured, isByVolume } = draft
  const { names, points, title } = gradesOf(scale)
  const isGroup = parts.scope.by.startsWith('group:')
  const difference = isGroup ? rules.groupDifference : rules.difference
  const judged = isByVolume
    ? byVolume(draft, year, rules)
    : { verdict: verdictOf(measured, adjusted, points, { ...rules, difference }), notes: [] }
  const described = { year, grades: names, verdict: judged.verdict, measured, baseline, facts: parts.facts, isGroup, isOfOne: parts.scope.by === 'qualification', of2020: draft.of2020, rules }
  const besideOthers = (isAsking: boolean) => apart.flatMap(({ asks, text, entries }) => (asks === isAsking ? [{ text, entries }] : []))
  const notes = [
    // What must be explained is not to be read last.
    ...besideOthers(true),
    ...(isByVolume ? judged.notes : describe(described)),
    ...besideOthers(false),
    ...scopeNotes(parts, guide, rules)
  ]
  return {
    scope: parts.scope,
    scale,
    scaleTitle: title,
    grades: names,
    points,
    now: distributionOf(now, scale),
    years: baseline.years,
    pooled: pooledOf(baseline.years),
    meanPointsDifference: measured?.meanPointsDifference ?? null,
    totalVariation: measured?.totalVariation ?? null,
    pValue: isByVolume ? null : (measured?.pValue ?? null),
    adjustedPValue: adjusted,
    interval: isByVolume ? null : (measured?.interval ?? null),
    smallestDetectableShift: isByVolume ? null : (measured?.smallestDetectableShift ?? null),
    verdict: judged.verdict,
    notes,
    asks: judged.verdict === 'higher' || judged.verdict === 'lower' || apart.some(({ asks }) => asks),
    reason: reasons.find(one => one.year === year && one.scale === scale && one.scope.by === parts.scope.by && one.scope.name === parts.scope.name) ?? null
  }
}

function byVolume({ now, earlier, baseline }: Draft, year: number, rules: CompareRules) {
  const volumes = volumesOf(now, earlier, { year, years: baseline.years.map(one => one.year), window: rules.window })
  const { verdict, notes } = judgeVolume(volumes, rules)
  const isNew = verdict === 'no-history' && rules.isNewCentre
  const why = isNew
    ? { entries: ['QT-102'], text: 'A new centre has no earlier results: look to the other quality assurance.' }
    : { entries: ['QT-113'], text: 'The history has no earlier results of this kind to compare with, so there are no figures beside this year’s.' }
  const untested = { entries: ['QT-113'], text: 'Numbers of learners are not put to the test of chance.' }
  return { verdict, notes: verdict === 'no-history' ? [why, ...notes] : [...notes, untested] }
}

