import type { CheckedWorkbook } from '../../flow/check-workbook'
import type { Finding } from '../../model/finding'

/** What the list may be narrowed down to, beside how findings stand. */
export const FACETS = ['rule', 'sheet', 'assessor', 'group'] as const

export type Facet = (typeof FACETS)[number]

/** Null lets everything through. */
export interface Narrowing extends Readonly<Record<Facet, string | null>> {
  /** What a learner's number holds, such as its last digits. */
  readonly learner: string | null
}

export const everything: Narrowing = { rule: null, sheet: null, assessor: null, group: null, learner: null }

export interface FacetChoice {
  readonly value: string
  readonly label: string
  readonly count: number
}

type Checked = Pick<CheckedWorkbook, 'report' | 'belongsTo'>

const inOrder = new Intl.Collator(undefined, { numeric: true })

export function facetOf(finding: Finding, facet: Facet, { belongsTo }: Pick<CheckedWorkbook, 'belongsTo'>): string | null {
  return facet === 'rule' || facet === 'sheet' ? finding[facet] : belongsTo(finding)[facet]
}

export function isNarrowed(narrowing: Narrowing): boolean {
  return Object.values(narrowing).some(value => value !== null)
}

/** The findings that are let through, in their order. */
export function narrowed({ report: { findings }, belongsTo }: Checked, narrowing: Narrowing): readonly Finding[] {
  if (!isNarrowed(narrowing)) return findings
  const wanted = FACETS.filter(facet => narrowing[facet] !== null)
  const learner = narrowing.learner?.toLowerCase()
  return findings.filter(finding =>
    wanted.every(facet => facetOf(finding, facet, { belongsTo }) === narrowing[facet]) &&
    (learner === undefined || finding.learner?.toLowerCase().includes(learner) === true)
  )
}

/** What one may choose of a facet. Where there is only one, there is nothing to choose. */
export function choicesOf(checked: Checked, facet: Facet): readonly FacetChoice[] {
  const counts = new Map<string, number>()
  for (const finding of checked.report.findings) {
    const value = facetOf(finding, facet, checked)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const label = (value: string) => (facet === 'rule' ? (checked.report.titles[value] ?? value) : value)
  return [...counts]
    .map(([value, count]) => ({ value, label: label(value), count }))
    .sort((one, other) => inOrder.compare(one.label, other.label))
}
