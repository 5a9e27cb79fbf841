import { SEVERITIES, type Severity } from '../model/finding'
import type { FileChecked, OpenFindings } from './check-file'
import { severityHeadings } from './report-text'

/** Adds up what the checks of several files found, by severity and rule. */
export class Summary {
  readonly #rules = new Map<string, OpenFindings & { readonly files: number }>()
  #files = 0
  #unchecked = 0

  add({ code, open }: FileChecked): void {
    this.#files++
    if (code === 2) this.#unchecked++
    for (const one of open) {
      const key = `${one.severity} ${one.rule}`
      const before = this.#rules.get(key)
      this.#rules.set(key, { ...one, count: one.count + (before?.count ?? 0), files: 1 + (before?.files ?? 0) })
    }
  }

  text(): string {
    const unchecked = this.#unchecked === 0 ? '' : `, of which ${this.#unchecked} could not be checked`
    return [`${this.#files} workbooks${unchecked}.`, ...SEVERITIES.flatMap(severity => this.#linesOf(severity))].join('\n')
  }

  #linesOf(severity: Severity): string[] {
    const rules = [...this.#rules.values()].filter(rule => rule.severity === severity).sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule))
    if (rules.length === 0) return []
    const lines = rules.map(({ count, title, rule, files }) => `  ${String(count).padStart(6)}  ${title} (${rule}), in ${files} ${files === 1 ? 'workbook' : 'workbooks'}`)
    return [severityHeadings[severity], ...lines]
  }
}
