import { SEVERITIES, type Severity } from '../model/finding'

/** The gravest of some severities; advice where there is none. */
export function gravest(severities: Iterable<Severity | null>): Severity {
  const all = new Set(severities)
  return SEVERITIES.find(grade => all.has(grade)) ?? 'advice'
}
