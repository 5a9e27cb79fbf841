import { cellError, type CellValue } from '../model/cell'
import type { Grid, GridRow } from '../model/grid'

/**
 * A worked example of a rule: sheets as a person would write them, and the findings expected. A line is a row and `|`
 * parts its cells; a line `== Name ==` begins a further sheet, and one of settings is followed. Digits are numbers unless
 * they begin with a needless zero ("0014"); TRUE and FALSE are truth values; `#N/A` is an error; all else is text.
 */
export interface Example {
  readonly sheets: string
  /** The day by which deadlines are judged, yyyy-mm-dd. */
  readonly asOf?: string
  /** `D7: the message`, or `Sheet!D7: the message` where the example has several sheets; empty in a good example. */
  readonly findings?: readonly string[]
  /** The rule's outcome, where it is not `passed` in a good example or `found` in a bad one. */
  readonly outcome?: 'not-applicable' | 'cannot-tell'
  /** Values worked out, as `D7: label = value`. */
  readonly computed?: readonly string[]
}

export interface Examples {
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
}

/** The sheets of an example, as a workbook would give them. A blank line inside is a blank row. */
export function parseSheets(text: string): readonly ExampleSheet[] {
  const sheets: { name: string; lines: string[] }[] = []
  for (const line of text.replace(/^\s*\n/, '').trimEnd().split('\n')) {
    const name = /^\s*== (.+) ==\s*$/.exec(line)?.[1]
    const current = sheets[sheets.length - 1]
    if (name !== undefined) sheets.push({ name, lines: [] })
    else if (current) current.lines.push(line)
    else sheets.push({ name: 'Sheet1', lines: [line] })
  }
  return sheets.map(({ name, lines }) => ({ name, grid: { rows: lines.flatMap(parseLine) } }))
}

export interface ExampleSheet {
  readonly name: string
  readonly grid: Grid
}

function parseLine(line: string, index: number): GridRow[] {
  const cells = line.split('|').map(text => parseCell(text.trim()))
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop()
  return cells.length > 0 ? [{ number: index + 1, cells }] : []
}

function parseCell(text: string): CellValue {
  if (text === '') return null
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE'
  if (/^#[A-Z/0!?]+$/.test(text)) return cellError(text)
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text
}
