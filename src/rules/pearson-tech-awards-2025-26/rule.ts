import { rulesOf } from '../rule'
import type { TechAwardsEdition } from './edition'

/** Makes a rule of this folder's guide. */
export const rule = rulesOf<TechAwardsEdition>('pearson-tech-awards-2025-26')
