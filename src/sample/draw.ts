import { Problem } from '../model/problem'
import type { SampleDraw } from '../model/sample'
import type { TypedSheet } from '../recognise/typed-sheet'
import { carryOut, type DrawPlan, type DrawRequest, type DrawRules } from './draw-plan'
import { internalVerificationPlan } from './schemes/internal-verification'
import { ownPlan } from './schemes/own-scheme'
import { sportPlan } from './schemes/sport'
import { standardsVerificationPlan } from './schemes/standards-verification'
import type { SampleSource } from './together'
import { cohortsUnder } from './verify'

const Q_TAG = 'pearson-q-tag-2021'

export interface WantedDraw extends DrawRequest {
  /** The sheet whose cohort is meant; the only one that can be drawn from where left out. */
  readonly sheet?: string | undefined
}

/** Draws a sample where the centre chooses it; throws a `Problem` that says why not where it doesn't, or where nothing can be drawn. */
export function drawSample(source: SampleSource, rules: DrawRules, wanted: WantedDraw): SampleDraw {
  return carryOut(planFor(source, rules, wanted), wanted)
}

function planFor(source: SampleSource, rules: DrawRules, wanted: WantedDraw): DrawPlan {
  const { workbook, placeOf } = source
  if (wanted.sheet !== undefined) {
    const sheet = workbook.sheets.find(one => placeOf(one).sheet === wanted.sheet)
    if (!sheet) throw new Problem(`"${wanted.sheet}" is not a sheet from which learners can be drawn: it was not recognised, or is not there.`, 'no-such-sheet')
    return planOn(sheet, source, rules, wanted.seed)
  }
  const drawable = drawableSheets(source, rules)
  const [only, ...others] = drawable
  if (only && others.length === 0) return planOn(only, source, rules, wanted.seed)
  if (only) throw new Problem(`Several samples can be drawn here: say which with --sheet, one of ${drawable.map(({ name }) => `"${name}"`).join(', ')}.`, 'several-draws')
  const [marks] = cohortsUnder(source, rules.moderation)
  if (marks) throw chosenByPearson(marks.name)
  const sheets = workbook.sheets.map(({ name }) => `"${name}"`)
  throw new Problem(
    sheets.length === 0 ? 'No sheet was recognised, so there is nobody to draw from.' : `Say from which sheet to draw with --sheet, one of ${sheets.join(', ')}.`,
    'cannot-draw'
  )
}

/** One sheet for each sample that a guide, and not a scheme of the centre's own, lets the centre draw. */
function drawableSheets(source: SampleSource, { moderation }: DrawRules): readonly TypedSheet[] {
  const sport = cohortsUnder(source, moderation).flatMap(({ subject, sheets }) => (moderation.isSport(subject) ? [...sheets].slice(0, 1) : []))
  const [attempts] = source.workbook.sheetsOf('assignment-attempts')
  const grades = source.workbook.sheetsOf('unit-grades').find(({ rulebooks }) => rulebooks.includes(Q_TAG))
  return [...(sport as readonly TypedSheet[]), ...(attempts ? [attempts as TypedSheet] : []), ...(grades ? [grades as TypedSheet] : [])]
}

function planOn(sheet: TypedSheet, source: SampleSource, rules: DrawRules, seed: string): DrawPlan {
  const name = source.placeOf(sheet).sheet
  const { workbook } = source
  const cohorts = cohortsUnder(source, rules.moderation, name)
  const [cohort, ...others] = cohorts
  if (cohort) {
    if (others.length > 0) throw new Problem(`"${name}" holds several cohorts: ${cohorts.map(one => one.name).join('; ')}. Put each on a sheet of its own to draw from it.`, 'several-cohorts')
    if (!rules.moderation.isSport(cohort.subject)) throw chosenByPearson(cohort.name)
    return sportPlan(cohort, source, rules.moderation, name)
  }
  if (sheet.kind === 'assignment-attempts') {
    return internalVerificationPlan(workbook.sheetsOf('assignment-attempts'), source, rules.ivPercentage, name)
  }
  if (sheet.kind === 'unit-grades' && sheet.rulebooks.includes(Q_TAG)) {
    const sheets = workbook.sheetsOf('unit-grades').filter(({ rulebooks }) => rulebooks.includes(Q_TAG))
    return standardsVerificationPlan(sheets, source, rules.svSample, { seed, sheet: name })
  }
  return ownPlan(sheet, source, rules.own)
}

function chosenByPearson(cohort: string): Problem {
  return new Problem(
    `The sample of ${cohort} is not the centre's to draw: Pearson selects it at random and ticks it on Edexcel Online. Tick those students here, and run "sample verify".`,
    'chosen-by-awarding-body'
  )
}
