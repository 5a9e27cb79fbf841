const LONGEST_NAME = 31

/** The wanted name, made fit for a sheet, or the first of `Name (2)`, `Name (3)` … that no other sheet has. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(name => name.toLowerCase()))
  const base = fitSheetName(wanted)
  // Excel keeps the name History for itself.
  used.add('history')
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`
    const name = base.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix
    if (!used.has(name.toLowerCase())) return name
  }
}

function fitSheetName(wanted: string): string {
  const allowed = wanted.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^'+|'+$/g, ' ')
  const fitted = allowed.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).replace(/['\s\p{Cs}]+$/u, '')
  return fitted === '' ? 'Sheet' : fitted
}
