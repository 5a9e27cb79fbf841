import type { Severity } from '../model/finding'
import type { Change, Highlight } from '../workbook/workbook'
import { highlightsFor } from './highlights'
import type { RecordLine, Section } from './record-lines'
import { expectSameRows } from './same-rows'
import { TO_SAMPLE } from './sample-record'
import type { ReadSheet } from './written-cells'

/** A learner's cell to be highlighted. */
export interface MarkedCell {
  readonly sheet: string
  readonly cell: string
  readonly learner: string
  readonly severity: Severity
}

/** A section as it is now, with the cells to highlight, and the one that it takes the place of. */
export interface MarkedSection {
  readonly section: Section
  readonly marks: readonly MarkedCell[]
  readonly replaces: Section | undefined
}

/**
 * Highlights whom samples are about, by look-up texts on the lines of the record, and takes away what earlier runs
 * highlighted on the same sheets.
 */
export function highlightSamples(others: readonly Section[], marked: readonly MarkedSection[], sheets: ReadonlyMap<string, ReadSheet>) {
  const lit = ({ lookup, sheet }: RecordLine) => (lookup === '' ? [] : sheet)
  const touched = new Set(marked.flatMap(({ marks, replaces }) => [...marks.map(({ sheet }) => sheet), ...(replaces ?? []).flatMap(lit)]))
  const affected = [...touched].filter(name => sheets.has(name))
  const staying = others.map(section => section.map(line => (affected.includes(line.sheet) ? { ...line, lookup: '' } : line)))
  let firstNumber = 1 + Math.max(0, ...staying.flat().map(({ lookup }) => Number.parseInt(lookup, 10)).filter(Number.isInteger))
  const highlights: Highlight[] = []
  const expected: Change[] = []
  const lookups = new Map<MarkedCell, string>()
  for (const name of affected) {
    const sheet = sheets.get(name)
    const cells = marked.flatMap(({ marks }) => marks.filter(mark => mark.sheet === name))
    if (!sheet || cells.length === 0) continue
    const found = highlightsFor(sheet.reported, sheet.grid, cells, { firstNumber, among: TO_SAMPLE })
    firstNumber += found.highlights.length
    highlights.push(...found.highlights)
    expected.push(...expectSameRows(sheet.reported, sheet.grid, cells))
    for (const cell of cells) lookups.set(cell, found.lookupOf(cell))
  }
  const changes: Change[] = [...expected, ...(affected.length > 0 ? [{ kind: 'set-highlights', sheets: affected, by: TO_SAMPLE, highlights } as const] : [])]
  return { sections: [...staying, ...marked.map(one => withLookups(one, lookups))], changes }
}

function withLookups({ section, marks }: MarkedSection, lookups: ReadonlyMap<MarkedCell, string>): Section {
  const open = new Set(marks)
  return section.map(line => {
    const mark = [...open].find(({ sheet, cell, learner }) => line.sheet === sheet && line.cell === cell && line.learner === learner)
    if (!mark) return line
    open.delete(mark)
    return { ...line, lookup: lookups.get(mark) ?? '' }
  })
}
