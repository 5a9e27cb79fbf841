/** "assignment 2", "brief B1", as it stands within a sentence. */
export function assignmentNamed(id: string): string {
  return /^(?:assignment|brief|project|task)\b/i.test(id) ? id.charAt(0).toLowerCase() + id.slice(1) : `assignment ${id}`
}

export function unitNamed(unit: string): string {
  return `unit ${unit}`
}

/** A sentence with a capital at its start. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "1 week", "3 weeks". */
export function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}
