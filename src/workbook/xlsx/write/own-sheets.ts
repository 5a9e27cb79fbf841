import { isSameName } from '../../same-name'
import { SIGNATURE } from '../../workbook'
import type { OfficePackage } from '../package'
import { unescapeExcel } from '../xml-text'
import { attributeOf, childOf, parseXml } from './xml-tree'
import type { WorkbookXml } from './workbook-xml'

/** A table and the sheet that holds it. */
export interface PlacedTable {
  readonly name: string
  readonly id: number
  /** The cells that it takes, headings included. */
  readonly range: string
  readonly headings: readonly string[]
  readonly part: string
  readonly relationshipId: string
  readonly sheet: {
    readonly index: number
    readonly name: string
    readonly sheetId: number
    readonly part: string
    readonly relationshipId: string
  }
}

/** Every table of the workbook. Sheets of ours are known by theirs. */
export function placedTables(file: OfficePackage, workbookPart: string, workbook: WorkbookXml): readonly PlacedTable[] {
  const related = new Map(file.relationships(workbookPart).map(relationship => [relationship.id, relationship]))
  return workbook.sheets.flatMap(({ name, sheetId, relationshipId }, index) => {
    const part = related.get(relationshipId)?.target
    if (part === undefined || !file.has(part)) return []
    return file
      .relationships(part)
      .filter(({ kind, target }) => kind === 'table' && file.has(target))
      .map(({ id, target }) => {
        const table = parseXml(file.text(target))
        return {
          name: attributeOf(table, 'displayName') ?? attributeOf(table, 'name') ?? '',
          id: Number(attributeOf(table, 'id') ?? 0),
          range: attributeOf(table, 'ref') ?? '',
          headings: (childOf(table, 'tableColumns')?.children ?? []).map(column => unescapeExcel(attributeOf(column, 'name') ?? '')),
          part: target,
          relationshipId: id,
          sheet: { index, name, sheetId, part, relationshipId }
        }
      })
  })
}

export function tableNamed(tables: readonly PlacedTable[], name: string): PlacedTable | undefined {
  return tables.find(table => isSameName(table.name, name))
}

export function isOwnTable({ name }: PlacedTable): boolean {
  return name.toLowerCase().startsWith(SIGNATURE.toLowerCase())
}
