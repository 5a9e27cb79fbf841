import { isAccepted, type Finding, type Severity } from './finding'

/** How many findings of each severity are open, and how many were accepted. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity | 'accepted', number>> {
  const counts = { error: 0, warning: 0, advice: 0, accepted: 0 }
  for (const finding of findings) counts[isAccepted(finding) ? 'accepted' : finding.severity] += 1
  return counts
}

/** "4 to put right, 3 to look at, 2 tips", with "1 accepted" where there is one. */
export function countText(findings: readonly Finding[]): string {
  const { error, warning, advice, accepted } = countFindings(findings)
  const parts = [`${error} to put right`, `${warning} to look at`, `${advice} ${advice === 1 ? 'tip' : 'tips'}`]
  if (accepted > 0) parts.push(`${accepted} accepted`)
  return parts.join(', ')
}
