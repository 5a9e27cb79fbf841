import type { DateSystem } from '../../model/grid'
import type { SheetInfo, TableInfo } from '../workbook'
import { badFile, damaged } from './bad-file'
import { MAIN_NAMESPACES, RELATIONSHIP_NAMESPACES } from './namespaces'
import type { OfficePackage } from './package'
import { XmlScanner } from './xml'

export interface SheetPart {
  readonly name: string
  readonly part: string
  readonly visibility: SheetInfo['visibility']
}

/** What the workbook's own part says: which sheets there are, in tab order, and how dates count. */
export interface WorkbookPart {
  readonly part: string
  /** Worksheets alone; chart sheets, dialogs and macro sheets hold no rows of learners. */
  readonly sheets: readonly SheetPart[]
  readonly dateSystem: DateSystem
  readonly structureProtected: boolean
  /** The part with the texts that cells share; undefined where there is none. */
  readonly sharedStrings: string | undefined
}

const SIGNATURE_ORIGIN = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'

const isTrue = (value: string | undefined) => value === '1' || value === 'true' || value === 'on'

export function readWorkbookPart(file: OfficePackage): WorkbookPart {
  const part = file.relationships('').find(({ kind }) => kind === 'officeDocument')?.target
  if (part === undefined || !file.has(part)) throw badFile('not-a-workbook')
  if (file.contentType(part)?.includes('binary')) throw badFile('binary-xlsb')

  const related = new Map(file.relationships(part).map(relationship => [relationship.id, relationship]))
  const sheets: SheetPart[] = []
  const taken = new Set<string>()
  let dateSystem: DateSystem = 1900
  let structureProtected = false
  const tag = new XmlScanner(file.text(part))
  while (tag.next()) {
    if (tag.kind === 'close' || !MAIN_NAMESPACES.includes(tag.namespace)) {
      if (tag.depth === 0 && tag.kind !== 'close') throw badFile('not-a-workbook')
    } else if (tag.depth === 0 && tag.local !== 'workbook') {
      throw badFile('not-a-workbook')
    } else if (tag.local === 'workbookPr' && tag.depth === 1) {
      if (isTrue(tag.attribute('date1904'))) dateSystem = 1904
    } else if (tag.local === 'workbookProtection' && tag.depth === 1) {
      structureProtected = isTrue(tag.attribute('lockStructure'))
    } else if (tag.local === 'sheet' && tag.depth === 2) {
      const relationship = related.get(tag.attributeIn(RELATIONSHIP_NAMESPACES, 'id') ?? '')
      if (!relationship || !file.has(relationship.target)) throw damaged(`sheet “${tag.attribute('name') ?? ''}” has no part`)
      if (relationship.kind !== 'worksheet') continue
      if (taken.has(relationship.target)) throw damaged(`two sheets have the part ${relationship.target}`)
      taken.add(relationship.target)
      sheets.push({ name: tag.attribute('name') ?? '', part: relationship.target, visibility: visibilityOf(tag.attribute('state')) })
    }
  }
  const sharedStrings = [...related.values()].find(({ kind, target }) => kind === 'sharedStrings' && file.has(target))?.target
  return { part, sheets, dateSystem, structureProtected, sharedStrings }
}

function visibilityOf(state: string | undefined): SheetInfo['visibility'] {
  return state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible'
}

/** The tables of one sheet, by the name under which formulas know them. */
export function readTables(file: OfficePackage, sheet: SheetPart): TableInfo[] {
  return file
    .relationships(sheet.part)
    .filter(({ kind, target }) => kind === 'table' && file.has(target))
    .map(({ target }) => {
      const tag = new XmlScanner(file.text(target))
      if (!tag.next()) throw damaged(`table ${target} is empty`)
      return { name: tag.attribute('displayName') ?? tag.attribute('name') ?? '', sheet: sheet.name }
    })
}

export function isSigned(file: OfficePackage): boolean {
  return file.relationships('').some(({ kind }) => kind === SIGNATURE_ORIGIN)
}
