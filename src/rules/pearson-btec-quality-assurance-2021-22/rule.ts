import { rulesOf } from '../rule'
import type { QualityAssuranceEdition } from './edition'

/** Makes a rule of this folder's guide. */
export const rule = rulesOf<QualityAssuranceEdition>('pearson-btec-quality-assurance-2021-22')
