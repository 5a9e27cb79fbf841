import { rulesOf } from '../rule'
import type { InternationalEdition } from './edition'

/** Makes a rule of this folder's guide. */
export const rule = rulesOf<InternationalEdition>('pearson-btec-international-2023-24')
