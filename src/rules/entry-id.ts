/** An entry of the catalogue as rows name it. */
export interface EntryId {
  /** Without the part: "QA-6". */
  readonly id: string
  /** 3 of "QA-6.3"; null where the whole entry is meant. */
  readonly part: number | null
  /** As the catalogue writes it, with the part. */
  readonly name: string
}

/** Reads "QA-6.3", "qa 6.3" or "QA6"; null for anything else. */
export function readEntryId(text: string | undefined): EntryId | null {
  const [whole, prefix = '', number = '', part] = /^\s*([a-z]{2})\s*-?\s*(\d+)(?:\s*\.\s*(\d+))?\s*$/i.exec(text ?? '') ?? []
  if (whole === undefined) return null
  const id = `${prefix.toUpperCase()}-${Number(number)}`
  return part === undefined ? { id, part: null, name: id } : { id, part: Number(part), name: `${id}.${Number(part)}` }
}

/** In the order of the catalogue: QA-9 before QA-10. */
export function inOrder(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort((one, other) => numberOf(one) - numberOf(other))
}

function numberOf(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0)
}
