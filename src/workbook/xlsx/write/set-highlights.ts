import { Problem } from '../../../model/problem'
import { highlightsProtected } from '../../refused-writing'
import { isSameName } from '../../same-name'
import { SIGNATURE, type Change, type Highlight } from '../../workbook'
import type { OfficePackage } from '../package'
import { readWorkbookPart, type SheetPart } from '../workbook-part'
import { setCellsAside } from './cells-aside'
import { addHighlights, removeHighlights, type StyledHighlight } from './conditional-formats'
import { editStyles, reduceStyles } from './styles-part'
import { isProtected } from './worksheet-outline'

type SetHighlights = Extract<Change, { kind: 'set-highlights' }>

/** Removes our highlights from the named sheets, or from all, then sets these. */
export function setHighlights(file: OfficePackage, workbookPart: string, { highlights, sheets: named, by }: SetHighlights): void {
  const { sheets } = readWorkbookPart(file)
  for (const { formula } of highlights) {
    if (!formula.includes(SIGNATURE)) throw new RangeError(`A highlight without ${SIGNATURE} could not be found again`)
  }
  // Where some stay, they may still be shown in these formats.
  if (!named && by === undefined) reduceStyles(file, workbookPart, styles => { styles.removeHighlightFormats() })
  const wanted = bySheet(sheets, withFormats(file, workbookPart, highlights))
  for (const sheet of sheets) {
    const isCleared = named?.some(name => isSameName(name, sheet.name)) ?? true
    const added = wanted.get(sheet) ?? []
    if (!isCleared && added.length === 0) continue
    const aside = setCellsAside(file.bytes(sheet.part))
    const before = aside.around
    const bare = isCleared ? removeHighlights(before, by) : before
    if (bare === before && added.length === 0) continue
    // Excel refuses to change a protected sheet, and every backend does the same.
    if (isProtected(before)) throw highlightsProtected(sheet.name)
    file.setBytes(sheet.part, ...aside.put(addHighlights(bare, added)))
  }
}

function withFormats(file: OfficePackage, workbookPart: string, highlights: readonly Highlight[]): readonly StyledHighlight[] {
  if (highlights.length === 0) return []
  return editStyles(file, workbookPart, styles =>
    highlights.map(highlight => ({ ...highlight, format: styles.highlightIndex(highlight.style) }))
  )
}

function bySheet(sheets: readonly SheetPart[], highlights: readonly StyledHighlight[]): ReadonlyMap<SheetPart, readonly StyledHighlight[]> {
  const grouped = new Map<SheetPart, StyledHighlight[]>()
  for (const highlight of highlights) {
    const sheet = sheets.find(({ name }) => isSameName(name, highlight.sheet))
    if (!sheet) throw new Problem(`There is no sheet ${highlight.sheet} to highlight: check that it was not renamed or deleted.`, 'no-such-sheet')
    const listed = grouped.get(sheet)
    if (listed) listed.push(highlight)
    else grouped.set(sheet, [highlight])
  }
  return grouped
}
