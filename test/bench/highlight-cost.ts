import type { Book } from '../host/book'

/** What the highlights of a workbook have Excel work out, by count. */
export interface HighlightCost {
  readonly formats: number
  /** One for each cell that a format covers. */
  readonly evaluations: number
  /** Texts that are compared in all look-ups, where none is found before the last. */
  readonly comparisons: number
  /** The same for the cells that a person sees at once: Excel works out no others (Williams, FastExcel, 9 and 11 October 2013). */
  readonly onScreen: number
}

/** Rows of a window on a large screen. */
const SCREEN = 50

/** A look-up among the cells of a name: whole, or by halves where the last argument says that they are sorted. */
const LOOKUPS = [
  { pattern: /\bX?MATCH\(.*?,([A-Z_]\w*),0\)/gi, comparisons: (cells: number) => cells },
  { pattern: /\bMATCH\(.*?,([A-Z_]\w*)(?:,-?1)?\)/gi, comparisons: (cells: number) => Math.ceil(Math.log2(cells + 1)) },
  { pattern: /\b[VH]?LOOKUP\(.*?,([A-Z_]\w*)\)/gi, comparisons: (cells: number) => Math.ceil(Math.log2(cells + 1)) },
  { pattern: /\bCOUNTIFS?\(([A-Z_]\w*),/gi, comparisons: (cells: number) => cells }
]

export function highlightCost(book: Book): HighlightCost {
  const cells = new Map(book.names.map(({ name, target }) => [name.toLowerCase(), (target?.area.rows ?? 0) * (target?.area.columns ?? 0)]))
  let [formats, evaluations, comparisons, onScreen] = [0, 0, 0, 0]
  for (const { conditionalFormats } of book.sheets) {
    for (const { area, formula } of conditionalFormats) {
      const each = comparisonsIn(formula, name => cells.get(name.toLowerCase()))
      formats++
      evaluations += area.rows * area.columns
      comparisons += area.rows * area.columns * each
      onScreen += Math.min(area.rows, SCREEN) * area.columns * each
    }
  }
  return { formats, evaluations, comparisons, onScreen }
}

function comparisonsIn(formula: string, cellsOf: (name: string) => number | undefined): number {
  let sum = 0
  for (const { pattern, comparisons } of LOOKUPS) {
    for (const [, name = ''] of formula.matchAll(pattern)) sum += comparisons(cellsOf(name) ?? unknownName(name))
  }
  if (sum === 0) throw new Error(`There is no look-up in the formula ${formula}`)
  return sum
}

function unknownName(name: string): never {
  throw new Error(`There is no name ${name} in the workbook`)
}
