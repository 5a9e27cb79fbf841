/** The indexes from 0 that have a key in common, in rising order; those that share their key with none are left out. */
export function* chainsOf(count: number, keyOf: (index: number) => string | undefined): Generator<readonly number[], void, undefined> {
  const last = new Map<string, number>()
  // Most keys stand once: linking backwards makes no list for them.
  const previous = new Int32Array(count).fill(-1)
  for (let index = 0; index < count; index++) {
    const key = keyOf(index)
    if (key === undefined) continue
    previous[index] = last.get(key) ?? -1
    last.set(key, index)
  }
  for (const end of last.values()) {
    const before = previous[end] ?? -1
    if (before < 0) continue
    const chain = [end]
    for (let at = before; at >= 0; at = previous[at] ?? -1) chain.push(at)
    yield chain.reverse()
  }
}
