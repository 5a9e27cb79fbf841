/** What is said of a cohort, always in the same order; null where nothing is said. */
export type Facts = readonly (string | null)[]

const UNSAID = ''
const ANY = '*'

/** Finds sheets whose cohort may be that of another sheet, since one of the two leaves something unsaid. */
export class PossibleSheets {
  private readonly byFacts = new Map<string, Set<string>>()

  add(sheet: string, facts: Facts): void {
    for (const key of combinations(facts.map(fact => [fact ?? UNSAID, ANY]))) {
      const sheets = this.byFacts.get(key)
      if (sheets) sheets.add(sheet)
      else this.byFacts.set(key, new Set([sheet]))
    }
  }

  /** Another sheet on which each fact is the same, or is said by one of the two alone. */
  otherThan(sheet: string, facts: Facts): string | null {
    for (const key of combinations(facts.map(fact => (fact === null ? [ANY] : [fact, UNSAID])))) {
      for (const other of this.byFacts.get(key) ?? []) if (other !== sheet) return other
    }
    return null
  }
}

function combinations(choices: readonly (readonly string[])[]): string[] {
  return choices.reduce<string[]>((keys, texts) => keys.flatMap(key => texts.map(text => `${key}|${text}`)), [''])
}
