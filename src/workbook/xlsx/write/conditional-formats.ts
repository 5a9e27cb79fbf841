import { SIGNATURE, type Highlight } from '../../workbook'
import { escapeText } from '../xml-text'
import { insertChild } from './element-list'
import { outlineOf } from './worksheet-outline'
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

/** The worksheet without conditional formats whose formula holds a name of ours, also those that Excel moved into its extension list. */
export function removeHighlights(worksheet: string, by = SIGNATURE): string {
  // Nearly every sheet has none, and this costs far less than to parse it.
  if (!worksheet.includes(by)) return worksheet
  return withoutCells(worksheet, outline => {
    const elements = [...descendants(parseXml(outline))].filter(({ local }) => local === 'conditionalFormatting')
    return elements.reverse().reduce((left, element) => removeOwnRules(left, element, by), outline)
  })
}

/** Adds one conditional format a highlight, behind and below in priority to those that are there. */
export function addHighlights(worksheet: string, highlights: readonly StyledHighlight[]): string {
  if (highlights.length === 0) return worksheet
  return withoutCells(worksheet, outline => {
    const root = parseXml(outline)
    let priority = highestPriority(root)
    const formats = highlights.map(highlight => conditionalFormat(root, highlight, ++priority))
    return insertChild(outline, root, BEFORE_HIGHLIGHTS, formats.join(''))
  })
}

/** Edits what is around the cells. Whatever is changed stands behind them, so that they can be put back in their place. */
function withoutCells(worksheet: string, edit: (outline: string) => string): string {
  const { head, cells, tail } = outlineOf(worksheet)
  const edited = edit(head + tail)
  return head + cells + edited.slice(head.length)
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
