/** The medians of one engine at one size. */
export interface Result {
  readonly engine: string
  readonly way: string
  readonly rows: number
  readonly milliseconds: number
  /** The process's peak, the program and the file itself included. */
  readonly megabytes: number
  readonly turns: number
}

const TITLES = ['engine', 'ms', '× fastest', 'MB', '× least', 'way']

/** Results of one size as lines of text, time and memory also as multiples of the best library's. */
export function tableOf(results: readonly Result[], ours: readonly string[]): string {
  const libraries = results.filter(({ engine }) => !ours.includes(engine))
  const fastest = Math.min(...libraries.map(({ milliseconds }) => milliseconds))
  const least = Math.min(...libraries.map(({ megabytes }) => megabytes))
  const lines = [
    TITLES,
    ...results.map(({ engine, way, milliseconds, megabytes }) => [
      engine, milliseconds.toFixed(0), (milliseconds / fastest).toFixed(2), megabytes.toFixed(0), (megabytes / least).toFixed(2), way
    ])
  ]
  const widths = TITLES.map((_, column) => Math.max(...lines.map(line => (line[column] ?? '').length)))
  return lines.map(line => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
}
