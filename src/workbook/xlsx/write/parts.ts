import { relationshipsPart, type OfficePackage } from '../package'
import { parseXml, attributeOf } from './xml-tree'

/** Removes a part, and those to which only it is related: a sheet's table, comments that someone wrote on it. */
export function removePart(file: OfficePackage, part: string): void {
  const targets = relatedParts(file, part)
  file.remove(part)
  file.removeContentType(part)
  if (file.has(relationshipsPart(part))) file.remove(relationshipsPart(part))
  for (const target of targets) if (file.has(target) && !isRelated(file, target)) removePart(file, target)
}

/** Takes out a relationship, and the part at its end where nothing else is related to it. */
export function removeRelated(file: OfficePackage, part: string, relationshipId: string): void {
  const target = file.relationships(part).find(({ id, external }) => id === relationshipId && !external)?.target
  file.removeRelationship(part, relationshipId)
  if (target !== undefined && file.has(target) && !isRelated(file, target)) removePart(file, target)
}

function relatedParts(file: OfficePackage, part: string): string[] {
  return file
    .relationships(part)
    .filter(({ external }) => !external)
    .map(({ target }) => target)
}

function isRelated(file: OfficePackage, target: string): boolean {
  const wanted = target.toLowerCase()
  return ['', ...file.partNames()].some(part => relatedParts(file, part).some(related => related.toLowerCase() === wanted))
}

/**
 * Removes the record of the order of calculation where it lists cells of a sheet whose formulas go: Excel would call
 * the workbook damaged, whereas without the record it makes a new one. Formulas that the record lacks do no harm.
 */
export function dropCalculationOrder(file: OfficePackage, workbookPart: string, sheetId: number): void {
  const chain = file.relationships(workbookPart).find(({ kind }) => kind === 'calcChain')
  if (!chain || !file.has(chain.target)) return
  const cells = parseXml(file.text(chain.target)).children
  if (cells.some(cell => attributeOf(cell, 'i') === String(sheetId))) removeRelated(file, workbookPart, chain.id)
}
