import { learnerBlock } from '../recognise/kinds/learner-block'

/** Columns that say who the learner is: told once, at the top of the page. */
export const IDENTITY: readonly string[] = Object.keys(learnerBlock)
