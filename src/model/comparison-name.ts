import type { Comparison } from './comparison'

/** A scope of several scales is several comparisons, told apart by their scales. */
export function nameAmong(all: readonly Comparison[], { scope, scale, scaleTitle }: Comparison): string {
  return all.some(other => other.scope.name === scope.name && other.scale !== scale) ? `${scope.name} (${scaleTitle})` : scope.name
}
