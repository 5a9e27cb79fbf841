/** An area of the marking that a moderator's report names: a learning outcome, in some of its bands or marks. */
export interface MarkingArea {
  /** The outcome's letter or number: "A", "1". */
  readonly outcome: string
  readonly by: 'band' | 'mark'
  readonly from: number
  readonly to: number
}

const WORD = '(?:LO|LA|[Ll]earning (?:outcome|aim)|[Tt]ask)'
const AREA = new RegExp(
  `(?:${WORD}\\s*(?<named>[A-Z]|\\d)|\\b(?<letter>[A-H]))(?<gap>[\\s,]*)(?<word>[Bb]ands?|[Mm]arks?)?\\s*` +
    '(?<from>\\d+)(?:\\s*(?:-|–|—|to)\\s*(?<to>\\d+))?',
  'g'
)

/**
 * The areas that a text names, as they are jotted down from a moderator's report: "A4" and "LO A, band 4" are a band,
 * "B2-3" two bands, and "A 10-14" or "A marks 10-14" a range of marks. What stands between is passed over.
 *
 * Numbers are whole and both ends belong to the area; a range typed the wrong way round is turned. Empty where the text
 * names no area. It never throws.
 *
 * Source: Centre Guide Quality Assurance, BTEC Tech Awards (2022) 2025-2026, "Feedback", which names areas by learning
 * outcome and band or range of marks; the spellings are the project's own.
 *
 * @example markingAreas('A4; B2-3') // [{ outcome: 'A', by: 'band', from: 4, to: 4 }, { outcome: 'B', by: 'band', from: 2, to: 3 }]
 */
export function markingAreas(text: string): readonly MarkingArea[] {
  return [...text.matchAll(AREA)].flatMap(({ groups = {} }) => {
    const outcome = groups.named ?? groups.letter
    if (outcome === undefined) return []
    const from = Number(groups.from)
    const to = Number(groups.to ?? groups.from)
    const isRangeOfMarks = groups.to !== undefined && groups.gap !== ''
    const by = groups.word === undefined ? isRangeOfMarks : /^m/i.test(groups.word)
    return [{ outcome, by: by ? 'mark' : 'band', from: Math.min(from, to), to: Math.max(from, to) } as const]
  })
}
