import type { CriterionLetter } from '../../domain/criteria'
import type { Grade } from '../../domain/grades/grade'

/** The letter of a grade of an internal unit, whose order criteria decide; undefined for grades of other scales and of Level 1. */
export function unitLetter({ scale, name }: Grade): CriterionLetter | 'U' | undefined {
  if (scale !== 'unit' && scale !== 'unit-firsts') return undefined
  const letter = name.replace(/^L2/, '')
  return letter === 'U' || letter === 'P' || letter === 'M' || letter === 'D' ? letter : undefined
}

/** From the lowest. */
export const LETTERS: readonly (CriterionLetter | 'U')[] = ['U', 'P', 'M', 'D']
