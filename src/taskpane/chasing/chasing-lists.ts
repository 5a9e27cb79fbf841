import type { CheckedWorkbook } from '../../flow/check-workbook'
import { isAccepted, type Finding } from '../../model/finding'
import { facetOf, type Facet } from '../narrow/narrowing'

/** By whom or what findings are handed out. */
export const CHASED_BY = ['assessor', 'group', 'sheet'] as const satisfies readonly Facet[]

export type ChasedBy = (typeof CHASED_BY)[number]

/** What one assessor, or the assessors of one class or sheet, are to put right. */
export interface ChasingList {
  /** Null for findings that name nobody. */
  readonly name: string | null
  /** Only open ones. */
  readonly findings: readonly Finding[]
}

const inOrder = new Intl.Collator(undefined, { numeric: true })

/** Open findings by name, in the order of the names; those that name nobody come last. */
export function chasingLists(findings: readonly Finding[], by: ChasedBy, checked: Pick<CheckedWorkbook, 'belongsTo'>): readonly ChasingList[] {
  const lists = new Map<string | null, Finding[]>()
  for (const finding of findings) {
    if (isAccepted(finding)) continue
    const name = facetOf(finding, by, checked)
    const list = lists.get(name)
    if (list) list.push(finding)
    else lists.set(name, [finding])
  }
  return [...lists]
    .map(([name, members]) => ({ name, findings: members }))
    .sort((one, other) => Number(one.name === null) - Number(other.name === null) || inOrder.compare(one.name ?? '', other.name ?? ''))
}

/** The first of these by which findings can be told apart; a sheet where none can. */
export function usualBy(findings: readonly Finding[], checked: Pick<CheckedWorkbook, 'belongsTo'>): ChasedBy {
  return CHASED_BY.find(by => findings.some(finding => facetOf(finding, by, checked) !== null)) ?? 'sheet'
}

/** A list as text, a line each, to paste into a message or a sheet. */
export function listText(title: string, { findings }: ChasingList): string {
  const lines = findings.map(({ learner, sheet, cell, message, fix }) => [learner ?? '', sheet, cell, message, fix].join('\t'))
  return [title, ...lines].join('\n')
}
