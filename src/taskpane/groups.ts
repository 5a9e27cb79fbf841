import { isAccepted, type Finding } from '../model/finding'
import type { Report } from '../model/report'
import { readingOrder } from '../write-back/highlights'
import type { Standing } from './strings'

/** The findings of one rule that stand alike, in the order of the sheets. */
export interface Group {
  readonly id: string
  readonly standing: Standing
  readonly title: string
  readonly findings: readonly Finding[]
}

export const STANDINGS: readonly Standing[] = ['error', 'warning', 'advice', 'accepted']

export const standingOf = (finding: Finding): Standing => (isAccepted(finding) ? 'accepted' : finding.severity)

/** Findings by rule, worst first; those accepted come last. `only` leaves out what stands otherwise. */
export function groupFindings(findings: readonly Finding[], titles: Report['titles'], sheets: readonly string[], only: Standing | null): Group[] {
  const sheetAt = new Map(sheets.map((name, index) => [name, index]))
  const order = (finding: Finding) => sheetAt.get(finding.sheet) ?? sheets.length
  const inOrder = [...findings].sort((a, b) => order(a) - order(b) || readingOrder(a, b))
  const groups = new Map<string, Finding[]>()
  for (const finding of inOrder) {
    const standing = standingOf(finding)
    if (only !== null && standing !== only) continue
    const id = `${standing} ${finding.rule}`
    const group = groups.get(id)
    if (group) group.push(finding)
    else groups.set(id, [finding])
  }
  return [...groups]
    .map(([id, members]) => groupOf(id, members, titles))
    .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing))
}

function groupOf(id: string, findings: readonly Finding[], titles: Report['titles']): Group {
  const [first] = findings
  if (!first) throw new RangeError('A group holds at least one finding.')
  return { id, standing: standingOf(first), title: titles[first.rule] ?? first.rule, findings }
}

/** The finding that is this many steps from the chosen one in the list, or the first where none is chosen. */
export function stepFrom(groups: readonly Group[], key: string | null, step: number): Finding | null {
  const all = groups.flatMap(group => group.findings)
  const at = all.findIndex(finding => finding.key === key)
  return all[Math.min(Math.max(at + step, 0), all.length - 1)] ?? null
}
