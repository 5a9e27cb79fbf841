import { rulebook } from '../rulebook'
import { edition } from './edition'
import { rules } from './rules.generated'

export const book = rulebook('vtct-tag-2021', rules, [edition])
