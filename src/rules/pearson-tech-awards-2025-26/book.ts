import { rulebook } from '../rulebook'
import { edition } from './edition'
import { rules } from './rules.generated'
import { silent } from './silent'

export const book = rulebook('pearson-tech-awards-2025-26', rules, [edition], silent)
