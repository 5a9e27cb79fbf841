/** The grade that a criterion counts towards. */
export type CriterionLetter = 'P' | 'M' | 'D'

/** Criteria by what was decided of them. */
export interface Decisions {
  readonly achieved: Iterable<string>
  readonly notAchieved: Iterable<string>
}

const LOWEST_FIRST = ['P', 'M', 'D'] as const
const CRITERION = /^(?:[12]?[A-G]{1,3}\.)?([PMD])([1-9]\d?)$/

/**
 * The letter of a criterion: "A.P1" and "2B.M3" have one; undefined for a Level 1 criterion such as "1A.1", and for
 * anything that is no criterion. It never throws.
 *
 * @example criterionLetter('A.M2') // 'M'
 */
export function criterionLetter(criterion: string): CriterionLetter | undefined {
  const letter = CRITERION.exec(criterion.trim().toUpperCase())?.[1]
  return LOWEST_FIRST.find(one => one === letter)
}

/**
 * A criterion as criteria of one unit are compared, without the learning aim that some sheets print and others leave
 * out: numbers run on through a unit. It never throws.
 *
 * @example plainCriterion('A.P1') // 'P1'
 */
export function plainCriterion(criterion: string): string {
  const typed = criterion.trim().toUpperCase()
  const [, letter, number] = CRITERION.exec(typed) ?? []
  return letter !== undefined && number !== undefined ? letter + number : typed
}

/**
 * A learning aim, objective or outcome as it is compared: "Learning aim A", "LA A" and "A: Explore" are "A". It never throws.
 *
 * @example plainAim('LO2') // '2'
 */
export function plainAim(text: string): string {
  const typed = text.trim().toUpperCase().replace(/\s+/g, ' ')
  const lead = /^(?:(?:LEARNING (?:AIM|OBJECTIVE|OUTCOME)|AIM|L[AO])(?=[ \d]) ?)?([A-Z]|\d{1,2})(?:$| ?[:.)–—-])/.exec(typed)
  return lead?.[1] ?? typed
}

/**
 * The highest grade that decisions leave open: no criterion up to its letter is decided as not achieved, and one of its
 * own letter is achieved. `U` where there is none. Criteria without a letter are left aside. It never throws.
 *
 * Source: the grading of internal units in the specifications; BTEC International Centre Guide to Internal Assessment
 * 2023-2024, "Meeting deadlines", says that the criteria alone decide.
 *
 * @example highestGradeOpen({ achieved: ['P1', 'M1'], notAchieved: ['D1'] }) // 'M'
 */
export function highestGradeOpen({ achieved, notAchieved }: Decisions): CriterionLetter | 'U' {
  const [won, lost] = [lettersOf(achieved), lettersOf(notAchieved)]
  let open: CriterionLetter | 'U' = 'U'
  for (const letter of LOWEST_FIRST) {
    if (lost.has(letter)) break
    if (won.has(letter)) open = letter
  }
  return open
}

/**
 * The grade that achieved criteria earn where `all` is every criterion to be met: the highest letter up to which nothing
 * is missing. `U` where a pass criterion is missing or there is none. It never throws.
 *
 * @example gradeEarned(['P1', 'P2', 'M1', 'D1'], ['P1', 'P2', 'M1']) // 'M'
 */
export function gradeEarned(all: Iterable<string>, achieved: Iterable<string>): CriterionLetter | 'U' {
  const won = new Set([...achieved].map(plainCriterion))
  const wanted = [...all]
  let earned: CriterionLetter | 'U' = 'U'
  for (const letter of LOWEST_FIRST) {
    const own = wanted.filter(criterion => criterionLetter(criterion) === letter)
    if (own.some(criterion => !won.has(plainCriterion(criterion)))) break
    if (own.length > 0) earned = letter
  }
  return earned
}

function lettersOf(criteria: Iterable<string>): ReadonlySet<CriterionLetter | undefined> {
  return new Set([...criteria].map(criterionLetter))
}
