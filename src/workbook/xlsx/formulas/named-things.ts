import { KnownNames, type DefinedName, type NamedTable } from '../../../formulas/known-names'
import { readArea } from '../../../model/area'
import type { OfficePackage } from '../package'
import type { WorkbookPart } from '../workbook-part'
import { attributeOf, childOf, parseXml, type XmlElement } from '../write/xml-tree'
import { plainText } from '../xml-text'

/** What formulas of a workbook call by a name, and whether it asks for results that only Excel can tell. */
export interface NamedThings {
  readonly known: KnownNames
  readonly isBeyond: boolean
}

const isFalse = (value: string | undefined) => value === '0' || value === 'false' || value === 'off'

export function readNamedThings(file: OfficePackage, { part, sheets }: WorkbookPart): NamedThings {
  const text = file.text(part)
  const root = parseXml(text)
  const calculation = childOf(root, 'calcPr')
  const tables = sheets.flatMap(({ name, part: sheetPart }) => tablesOf(file, name, sheetPart))
  return {
    known: new KnownNames({
      sheets: sheets.map(({ name }) => name),
      names: definedNames(root, text),
      tables: new Map(tables),
      hasMacros: file.relationships(part).some(({ kind }) => /vbaProject|xlIntlMacrosheet|xlMacrosheet/.test(kind))
    }),
    // Results are then cut to the digits that are shown.
    isBeyond: calculation !== undefined && isFalse(attributeOf(calculation, 'fullPrecision'))
  }
}

function definedNames(root: XmlElement, text: string): DefinedName[] {
  const tabs = (childOf(root, 'sheets')?.children ?? []).map(element => attributeOf(element, 'name') ?? '')
  return (childOf(root, 'definedNames')?.children ?? []).map(element => {
    const tab = attributeOf(element, 'localSheetId')
    return {
      name: attributeOf(element, 'name') ?? '',
      sheet: tab === undefined ? null : (tabs[Number(tab)] ?? ''),
      definition: plainText(text.slice(element.contentStart, element.contentEnd))
    }
  })
}

function tablesOf(file: OfficePackage, sheet: string, part: string): (readonly [string, NamedTable])[] {
  return file.relationships(part).flatMap(({ kind, target }) => {
    if (kind !== 'table' || !file.has(target)) return []
    const table = parseXml(file.text(target))
    const area = readArea(attributeOf(table, 'ref') ?? '')
    if (!area) return []
    const named: NamedTable = {
      sheet,
      area,
      headingRows: Number(attributeOf(table, 'headerRowCount') ?? 1),
      totalsRows: Number(attributeOf(table, 'totalsRowCount') ?? 0),
      columns: (childOf(table, 'tableColumns')?.children ?? []).map(element => columnName(attributeOf(element, 'name') ?? ''))
    }
    return [[attributeOf(table, 'displayName') ?? '', named] as const]
  })
}

/** Line breaks stand in a table's part in Excel's own escapes. */
function columnName(written: string): string {
  return written.replace(/_x000a_/gi, '\n').replace(/_x0009_/gi, '\t')
}
