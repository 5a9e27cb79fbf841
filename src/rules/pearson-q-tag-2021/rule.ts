import { rulesOf } from '../rule'
import type { QTagEdition } from './edition'

/** Makes a rule of this folder's guide. */
export const rule = rulesOf<QTagEdition>('pearson-q-tag-2021')
