import { rulebook } from '../rulebook'
import { edition } from './edition'
import { keyDates } from './key-dates'
import { records } from './records'
import { later, rules } from './rules.generated'
import { silent } from './silent'

export const book = rulebook('pearson-btec-quality-assurance-2021-22', rules, [edition, ...later], silent, [], { keyDates, records })
