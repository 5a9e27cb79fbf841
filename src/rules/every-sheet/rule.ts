import type { ColumnId, KindId } from '../../recognise/dictionary'
import { everySheetRule, rulesOf, type RuleSpec } from '../rule'
import type { edition } from './edition'

/** Makes a rule of plain sense. */
export const rule = everySheetRule<typeof edition>

/** Makes a rule of plain sense for the sheets of one kind. */
export function ruleFor<const K extends KindId, const N extends ColumnId<K>>(spec: Omit<RuleSpec<K, N, typeof edition>, 'section'>) {
  return rulesOf<typeof edition>('every-sheet')({ ...spec, section: spec.title })
}
