import { rulebook } from '../rulebook'
import { edition } from './edition'
import { keyDates } from './key-dates'
import { records } from './records'
import { later, rules } from './rules.generated'

export const book = rulebook('vtct-tag-2021', rules, [edition, ...later], [], [], { keyDates, records })
