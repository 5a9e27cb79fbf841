import { rulebook } from '../rulebook'
import { edition } from './edition'
import { rules } from './rules.generated'
import { silent } from './silent'

export const book = rulebook('pearson-btec-international-2023-24', rules, [edition], silent)
