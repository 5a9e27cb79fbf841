/** The same function with its answers kept, for texts of which few fill many rows. Undefined is an answer too. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    const reading = read(text)
    known.set(text, reading)
    return reading
  }
}
