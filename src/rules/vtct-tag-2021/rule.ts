import { rulesOf } from '../rule'
import type { VtctEdition } from './edition'

/** Makes a rule of this folder's guide. */
export const rule = rulesOf<VtctEdition>('vtct-tag-2021')
