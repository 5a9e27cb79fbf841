import { aggregates } from './aggregates'
import { conditionals } from './conditionals'
import { counting } from './counting'
import type { KnownFunction } from './known-function'
import { lookups } from './lookups'
import { rounding } from './rounding'
import { texts } from './texts'

/** Every function that is worked out here, by its name. */
export const FUNCTIONS: ReadonlyMap<string, KnownFunction> = new Map(
  [aggregates, conditionals, counting, lookups, rounding, texts].flatMap(functions => Object.entries(functions))
)
