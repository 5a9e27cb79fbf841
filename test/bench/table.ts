/** A table in Markdown, its columns in line with each other as long as they are short. */
export function markdown(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, ...rows]
  const widths = titles.map((_, column) => Math.max(3, ...lines.map(line => (line[column] ?? '').length)))
  const line = (cells: readonly string[]) => `| ${titles.map((_, column) => (cells[column] ?? '').padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(titles), `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n')
}

export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(milliseconds < 100 ? 3 : 2)} s`
export const megabytes = (amount: number) => `${amount.toFixed(0)} MB`
export const times = (ratio: number) => ratio.toFixed(2)
export const count = (amount: number) => amount.toLocaleString('en-GB')
export const kilobytes = (bytes: number) => `${count(Math.ceil(bytes / 1000))} KB`
