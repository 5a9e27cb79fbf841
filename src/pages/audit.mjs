/** What `npm audit --omit=dev --json` says, in a sentence; `grave` where a release must wait for it. */
export function auditSentence(json) {
  const answer = parse(json)
  const counts = answer?.metadata?.vulnerabilities
  if (counts === undefined) {
    const cause = answer?.error?.summary ?? answer?.message
    return { grave: false, sentence: `Known weaknesses could not be asked for: this registry offers no audit, or is out of reach${cause ? ` (${cause})` : ''}.` }
  }
  const { total, high = 0, critical = 0 } = counts
  if (total === 0) return { grave: false, sentence: 'No weakness is known of the packages that are handed out.' }
  const names = Object.values(answer.vulnerabilities ?? {}).map(({ name, severity }) => `${name} (${severity})`)
  return { grave: high + critical > 0, sentence: `Weaknesses are known of ${names.join(', ')}: npm audit --omit=dev tells more.` }
}

function parse(json) {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
