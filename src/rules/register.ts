import { loaders } from './register.generated'
import type { Rulebook } from './rulebook'

export const rulebookIds: readonly string[] = Object.keys(loaders)

/** Loads the rulebooks asked for, each once; an id that is no rulebook's is left out. */
export async function loadRulebooks(ids: Iterable<string>): Promise<ReadonlyMap<string, Rulebook>> {
  const books = new Map<string, Rulebook>()
  for (const id of new Set(ids)) {
    const load = loaders[id]
    if (load) books.set(id, (await load()).book)
  }
  return books
}
