import type { Grade, ScaleId } from './grade'
import { lettersOf } from './letters'
import { plainGrade } from './plain-grade'
import { scaleOf } from './scales'

/** The longest spelling of a grade is "Level 2 Distinction Distinction Merit", with room to spare. */
const LONGEST_GRADE = 80

/**
 * The grade that a spelling means on a scale: L2D*, "Level 2 Distinction star", "D2"; pairs and triples in any order of
 * letters. Undefined for anything else, such as two grades in one cell, "predicted M" or "M?". On a scale of two levels
 * letters without a level are read only where `level` says which it is.
 *
 * @example readGrade('Dist* Dist', 'double')?.name // 'D*D'
 * @example readGrade('Merit', 'tech-award') // undefined
 * @example readGrade('Merit', 'tech-award', 2)?.name // 'L2M'
 */
export function readGrade(text: string, scale: ScaleId, level?: 1 | 2): Grade | undefined {
  if (text.length > LONGEST_GRADE) return undefined
  const { spellings, twoLevels } = scaleOf(scale)
  const plain = plainGrade(text)
  return spellings.get(plain) ?? (twoLevels && level !== undefined ? spellings.get(`l${level}${plain}`) : undefined)
}

/**
 * Whether a text would be a grade of the scale, did it say of which level: "Merit" of a Tech Award.
 *
 * @example lacksLevel('Merit', 'tech-award') // true
 */
export function lacksLevel(text: string, scale: ScaleId): boolean {
  return readGrade(text, scale) === undefined && readGrade(text, scale, 2) !== undefined
}

/**
 * The grade of a scale that has exactly this name; undefined where the scale has none.
 *
 * @example gradeNamed('DM', 'double')?.rank // 4
 */
export function gradeNamed(name: string, scale: ScaleId): Grade | undefined {
  return scaleOf(scale).grades.find(grade => grade.name === name)
}

/**
 * The best single letter of a grade, such as that of a pair or triple, as a grade of another scale: what evidence on
 * that scale could show at the most. D* is D where the other scale has no D*, and a letter without a level is of Level 2
 * where the other scale has levels. Undefined where the scale has no such grade, as Merit has none on Pass alone.
 *
 * Source: pearson-q-tag-2021, section 8 step 5, read for qualifications whose grades are of several letters.
 *
 * @example bestLetterOn(grade('D*DD'), 'unit')?.name // 'D'
 */
export function bestLetterOn(grade: Grade, scale: ScaleId): Grade | undefined {
  const { grades } = scaleOf(scale)
  const [best] = lettersOf(grade.name)
  if (best === undefined) return grade.rank === 0 ? grades[0] : gradeNamed(grade.name, scale)
  const level = /^L[12]/.exec(grade.name)?.[0] ?? ''
  const letters = [best, best.replace('*', '')]
  const levels = [level, level === '' ? 'L2' : '']
  const names = levels.flatMap(prefix => letters.map(letter => prefix + letter))
  return names.flatMap(name => gradeNamed(name, scale) ?? [])[0]
}
