import { everySheetRule } from '../rule'
import type { edition } from './edition'

/** Makes a rule of plain sense. */
export const rule = everySheetRule<typeof edition>
