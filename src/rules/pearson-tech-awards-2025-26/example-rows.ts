/** Rows of an example: a candidate number, a mark and a tick, numbered from `first`. */
export function exampleRows(first: number, marks: readonly (number | 'X' | '')[], tick: '✓' | '' = ''): string {
  return marks.map((mark, index) => `        ${first + index} | ${mark} | ${tick}`).join('\n')
}

/** The same mark so many times. */
export function times(count: number, mark: number): readonly number[] {
  return Array.from({ length: count }, () => mark)
}

/** A marksheet of one component and series, in which the first row is row 4. */
export function exampleMarksheet(...rows: readonly string[]): string {
  return `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | Sampled
${rows.join('\n')}`
}
