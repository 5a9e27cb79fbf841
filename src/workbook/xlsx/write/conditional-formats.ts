import { SIGNATURE, type Highlight } from '../../workbook'
import { escapeText } from '../xml-text'
import { insertChild } from './element-list'
import { attributeOf, descendants, parseXml, qualify, replaceRange, type XmlElement } from './xml-tree'

/** What the schema places before conditional formats, and other people's conditional formats themselves. */
const BEFORE_HIGHLIGHTS = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection',
  'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells',
  'phoneticPr', 'conditionalFormatting'
]

/** A highlight with the index of its format among the workbook's differential formats. */
export interface StyledHighlight extends Highlight {
  readonly format: number
}

/**
 * What stands around a worksheet's cells, without conditional formats whose formula holds a name of ours, also those that
 * Excel moved into its extension list.
 */
export function removeHighlights(around: string, by = SIGNATURE): string {
  // Nearly every sheet has none, and this costs far less than to parse it.
  if (!around.includes(by)) return around
  const elements = [...descendants(parseXml(around))].filter(({ local }) => local === 'conditionalFormatting')
  return elements.reverse().reduce((left, element) => removeOwnRules(left, element, by), around)
}

/** Adds one conditional format a highlight, behind and below in priority to those that are there; all behind the cells. */
export function addHighlights(around: string, highlights: readonly StyledHighlight[]): string {
  if (highlights.length === 0) return around
  const root = parseXml(around)
  let priority = highestPriority(root)
  const formats = highlights.map(highlight => conditionalFormat(root, highlight, ++priority))
  return insertChild(around, root, BEFORE_HIGHLIGHTS, formats.join(''))
}

function removeOwnRules(outline: string, element: XmlElement, by: string): string {
  const rules = element.children.filter(({ local }) => local === 'cfRule')
  const own = rules.filter(({ start, end }) => outline.slice(start, end).includes(by))
  if (own.length === 0) return outline
  if (own.length === rules.length) return replaceRange(outline, element.start, element.end, '')
  return own.reverse().reduce((left, { start, end }) => replaceRange(left, start, end, ''), outline)
}

function highestPriority(root: XmlElement): number {
  let highest = 0
  for (const element of descendants(root)) {
    if (element.local === 'cfRule') highest = Math.max(highest, Number(attributeOf(element, 'priority') ?? 0))
  }
  return highest
}

function conditionalFormat(root: XmlElement, { range, formula, format }: StyledHighlight, priority: number): string {
  const name = (local: string): string => qualify(root, local)
  return (
    `<${name('conditionalFormatting')} sqref="${range}">` +
    `<${name('cfRule')} type="expression" dxfId="${format}" priority="${priority}">` +
    `<${name('formula')}>${escapeText(formula)}</${name('formula')}>` +
    `</${name('cfRule')}></${name('conditionalFormatting')}>`
  )
}
