import { rulebook } from '../rulebook'
import { comparisons } from './comparisons'
import { edition } from './edition'
import { keyDates } from './key-dates'
import { records } from './records'
import { later, rules } from './rules.generated'
import { silent } from './silent'

export const book = rulebook('pearson-q-tag-2021', rules, [edition, ...later], silent, comparisons, { keyDates, records })
