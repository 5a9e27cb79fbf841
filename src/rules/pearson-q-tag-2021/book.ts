import { rulebook } from '../rulebook'
import { edition } from './edition'
import { rules } from './rules.generated'
import { silent } from './silent'

export const book = rulebook('pearson-q-tag-2021', rules, [edition], silent)
