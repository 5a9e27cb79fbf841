import { rulebook } from '../rulebook'
import { edition } from './edition'
import { rules } from './rules.generated'

export const book = rulebook('pearson-tech-awards-2025-26', rules, [edition])
