export type Rating = 'low' | 'medium' | 'enhanced'

/** The control that each criterion asks for, in the order of the guide. There are no criteria 8, 9 and 10. */
const controls = [
  [4, 'enhanced'], [6, 'enhanced'], [12, 'enhanced'], [15, 'enhanced'],
  [7, 'medium'], [5, 'medium'], [14, 'medium'], [3, 'medium'], [2, 'medium'], [1, 'medium'], [11, 'medium']
] as const

export type Criterion = (typeof controls)[number][0]

/** Met where none of the others is. */
export const NO_CRITERION_MET = 13

/** Whether a programme meets each criterion; one that is undefined or left out is not known. */
export type CriteriaMet = Readonly<Partial<Record<Criterion, boolean | undefined>>>

export interface ProgrammeRating {
  readonly rating: Rating
  /** The criteria that give this rating; 13 alone where none is met. */
  readonly because: readonly (Criterion | typeof NO_CRITERION_MET)[]
  /** Criteria that are not known, and would give a higher rating. */
  readonly open: readonly Criterion[]
}

const RANK: Readonly<Record<Rating, number>> = { low: 0, medium: 1, enhanced: 2 }

/**
 * Whether one rating asks for less control than another.
 *
 * @example isLower('low', 'medium') // true
 */
export function isLower(rating: Rating, other: Rating): boolean {
  return RANK[rating] < RANK[other]
}

/**
 * The rating of a programme by the criteria that it meets: the highest risk wins, and none met is Low. It is an estimate
 * of the centre's own, since the awarding body assigns the rating. It never throws.
 *
 * `newProgramme` is the control that criterion 12 asks for: the guide's table says Enhanced, its answer on new programmes
 * Medium.
 *
 * Source: BTEC Centre Guide to Quality Assurance 2021/22, "Programme Ratings for BTEC Qualifications".
 *
 * @example programmeRating({ 1: true, 15: true }).rating // 'enhanced'
 */
export function programmeRating(met: CriteriaMet, newProgramme: 'enhanced' | 'medium' = 'enhanced'): ProgrammeRating {
  const all = controls.map(([criterion, control]) => ({ criterion, control: criterion === 12 ? newProgramme : control }))
  const highest = all.filter(({ criterion }) => met[criterion]).reduce<Rating>((best, { control }) => (isLower(best, control) ? control : best), 'low')
  const because = all.filter(({ criterion, control }) => met[criterion] && control === highest).map(({ criterion }) => criterion)
  return {
    rating: highest,
    because: because.length > 0 ? because : [NO_CRITERION_MET],
    open: all.filter(({ criterion, control }) => met[criterion] === undefined && isLower(highest, control)).map(({ criterion }) => criterion)
  }
}

/** Why a programme can't be of Low Control, whatever else is known of it. */
export interface LowControlBars {
  /** It is one of the qualifications that criterion 2 lists. */
  readonly newSpecification?: boolean | undefined
  /** It is linked to a licence to practise, CIMSPA accreditation for Sport included. */
  readonly licence?: boolean | undefined
  /** It was not sampled, not yet fully sampled, or not released at first sample in the previous year. */
  readonly notReleased?: boolean | undefined
  /** It was of Low Control in the previous year. */
  readonly lowBefore?: boolean | undefined
}

/**
 * The bars to Low Control that stand, in the order given above. What is not known bars nothing. It never throws.
 *
 * Source: the same guide, "Programme Ratings for BTEC Qualifications" (the note on criterion 13) and "Low Control" (the
 * question about programmes that were never assigned it).
 *
 * @example barsToLow({ licence: true, lowBefore: false }) // ['licence']
 */
export function barsToLow(bars: LowControlBars): readonly (keyof LowControlBars)[] {
  return (['newSpecification', 'licence', 'notReleased', 'lowBefore'] as const).filter(bar => bars[bar])
}
