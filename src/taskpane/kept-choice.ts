// A choice about the pane itself, kept on this machine and never in the workbook. A browser may refuse a page in a frame
// its storage: then the choice holds until the pane is closed.
const kept = new Map<string, string>()

export function keptChoice(name: string): string | null {
  try {
    return localStorage.getItem(`centre-check.${name}`) ?? kept.get(name) ?? null
  } catch {
    return kept.get(name) ?? null
  }
}

export function keepChoice(name: string, value: string): void {
  kept.set(name, value)
  try {
    localStorage.setItem(`centre-check.${name}`, value)
  } catch {
    return
  }
}
