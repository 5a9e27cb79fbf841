import type { KindId } from './dictionary'
import { readHeading, type Heading } from './heading'
import { kinds, meaningOf, type Meaning } from './heading-index'
import type { ColumnSpec } from './kind'
import { normalise } from './normalise'

/** What a person settled a heading to mean: a column by its id or title, or one of these words to leave it out. */
export interface MappedHeading {
  readonly sheet: string
  readonly heading: string
  readonly column: string
}

const LEAVE_OUT: readonly string[] = ['ignore', '-', '–', '—']

/** The headings that people settled by hand, for all sheets of a workbook. */
export class Mapping {
  private readonly bySheet = new Map<string, SheetMapping>()

  constructor(headings: readonly MappedHeading[] = []) {
    for (const sheet of new Set(headings.map(mapped => nameOf(mapped.sheet)))) {
      this.bySheet.set(sheet, new SheetMapping(headings.filter(mapped => nameOf(mapped.sheet) === sheet)))
    }
  }

  /** Undefined where nothing of the sheet is settled by hand. */
  of(sheet: string): SheetMapping | undefined {
    return this.bySheet.get(nameOf(sheet))
  }
}

/** The headings of one sheet that people settled by hand. */
export class SheetMapping {
  private readonly byHeading: ReadonlyMap<string, string>

  constructor(headings: readonly MappedHeading[]) {
    // Of several rows about one heading the first one counts.
    this.byHeading = new Map([...headings].reverse().map(({ heading, column }) => [normalise(heading), column]))
  }

  /** Whether a person settled the heading, or left it out. */
  holds(heading: string): boolean {
    return this.byHeading.has(normalise(heading))
  }

  leavesOut({ text }: Pick<Heading, 'text'>): boolean {
    return isLeftOut(this.byHeading.get(normalise(text)) ?? '')
  }

  /** What the heading stands for on a sheet of that kind; undefined where nobody settled it, or the kind has no such column. */
  meaning(kind: KindId, heading: Heading): Meaning | undefined {
    const column = this.byHeading.get(normalise(heading.text))
    const found = column === undefined ? undefined : columnNamed(kind, column)
    return found && { ...found, maximum: heading.forms.find(({ maximum }) => maximum !== null)?.maximum ?? null, byHand: true }
  }
}

/** Parts "Year 10.1.Mark" where both a sheet's name and a heading may hold dots: by the longest sheet name that fits. */
export function partsOfPath(path: string, sheets: readonly string[]): { readonly sheet: string; readonly heading: string } | undefined {
  const fitting = sheets.filter(name => path.toLowerCase().startsWith(`${name.toLowerCase()}.`))
  const [sheet] = fitting.sort((a, b) => b.length - a.length)
  return sheet === undefined ? undefined : { sheet, heading: path.slice(sheet.length + 1).trim() }
}

/** Whether a mapping's value leaves the column out. */
export function isLeftOut(column: string): boolean {
  return LEAVE_OUT.includes(column.trim().toLowerCase())
}

/** A column of a kind by its id, or by any heading that it is known under. */
export function columnNamed(kind: KindId, name: string): Pick<Meaning, 'id' | 'spec'> | undefined {
  const id = name.trim()
  const { columns, labels } = kinds[kind]
  const specs: Readonly<Record<string, ColumnSpec | undefined>> = { ...labels, ...columns }
  const own = specs[id]
  if (own && !own.pattern) return { id, spec: own }
  const family = /^([^:]+):[^*]+$/.exec(id)?.[1]
  const member = family === undefined ? undefined : specs[`${family}:*`]
  if (member) return { id, spec: member }
  const heading = readHeading(name)
  return heading && meaningOf(kind, heading)
}

/** Sheet names are compared as Excel does. */
function nameOf(sheet: string): string {
  return sheet.trim().toLowerCase()
}
