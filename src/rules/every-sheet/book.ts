import { rulebook } from '../rulebook'
import { edition } from './edition'
import { later, rules } from './rules.generated'

export const book = rulebook('every-sheet', rules, [edition, ...later])
