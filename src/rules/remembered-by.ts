/** The same function with its answer kept for each workbook, sheet or other thing that it is asked about. */
export function rememberedBy<K extends object, T>(make: (about: K) => T): (about: K) => T {
  const known = new WeakMap<K, { readonly made: T }>()
  return about => {
    const entry = known.get(about) ?? { made: make(about) }
    known.set(about, entry)
    return entry.made
  }
}
