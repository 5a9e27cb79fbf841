import { compareGrades, type Grade } from './grade'
import { lettersOf } from './letters'
import { bestLetterOn, gradeNamed } from './read-grade'
import { scaleOf } from './scales'

/**
 * Below 0 where a piece of evidence stands below a qualification's grade, 0 where it is at that grade, else above 0;
 * undefined where no order holds the two together. A grade of several letters is compared by its best letter, and a star
 * counts for nothing, since many scales have none.
 *
 * Source: pearson-q-tag-2021, section 8 step 5, read for grades of several letters.
 *
 * @example evidenceStanding(merit, gradeNamed('DMM', 'triple')) // below 0
 */
export function evidenceStanding(evidence: Grade, qualification: Grade): number | undefined {
  const [shown, given] = [withoutStars(evidence), withoutStars(qualification)]
  if (shown.scale === given.scale) return compareGrades(shown, given)
  // A Pass that says no level may be of Level 2, and above any of Level 1.
  if (given.name.startsWith('L1') && !scaleOf(shown.scale).twoLevels) return undefined
  const wanted = bestLetterOn(given, shown.scale)
  return wanted && compareGrades(shown, wanted)
}

/**
 * Whether a grade has a star that pieces of evidence could show, but none does.
 *
 * @example lacksStar([distinction], gradeNamed('D*', 'single')) // true where the evidence's own scale has a D*
 */
export function lacksStar(evidence: readonly Grade[], { name }: Grade): boolean {
  return name.includes('*') && !evidence.some(grade => grade.name.includes('*')) && evidence.some(({ scale }) => hasStars(scale))
}

/**
 * Whether every letter of a grade is a Distinction without a star: the grade above which a star is.
 *
 * @example isPlainDistinction('DDD') // true
 */
export function isPlainDistinction(name: string): boolean {
  const letters = lettersOf(name)
  return letters.length > 0 && letters.every(letter => letter === 'D')
}

function hasStars(scale: Grade['scale']): boolean {
  return scaleOf(scale).grades.some(({ name }) => name.includes('*'))
}

function withoutStars(grade: Grade): Grade {
  return gradeNamed(grade.name.replaceAll('*', ''), grade.scale) ?? grade
}
