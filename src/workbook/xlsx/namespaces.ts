export interface Namespaces {
  /** Workbooks, sheets, styles, tables. */
  readonly main: string
  /** Relationship types, and the `r:id` attributes that refer to them. */
  readonly relationships: string
  /** Shapes and their text, wherever they stand. */
  readonly drawing: string
  /** Where on a sheet a drawing stands. */
  readonly sheetDrawing: string
  readonly chart: string
}

/** The two families of namespaces: what Excel writes, and what it writes as "Strict Open XML". */
export const NAMESPACES = {
  transitional: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
    sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart'
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
    sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
    chart: 'http://purl.oclc.org/ooxml/drawingml/chart'
  }
} as const satisfies Record<string, Namespaces>

const FAMILIES: readonly Namespaces[] = Object.values(NAMESPACES)

export const MAIN_NAMESPACES = FAMILIES.map(({ main }) => main)
export const RELATIONSHIP_NAMESPACES = FAMILIES.map(({ relationships }) => relationships)

/** The last word of a relationship's type where it is one of Office's, in either family. */
export function relationshipKind(type: string): string {
  const family = RELATIONSHIP_NAMESPACES.find(namespace => type.startsWith(`${namespace}/`))
  return family === undefined ? type : type.slice(family.length + 1)
}

export function relationshipType(kind: string, { relationships }: Namespaces): string {
  return kind.includes(':') ? kind : `${relationships}/${kind}`
}
