import { rulebook } from '../rulebook'
import { edition } from './edition'
import { keyDates } from './key-dates'
import { records } from './records'
import { later, rules } from './rules.generated'
import { silent } from './silent'

export const book = rulebook('pearson-btec-international-2023-24', rules, [edition, ...later], silent, [], { keyDates, records })
