import { isSameName } from '../same-name'
import { SEVERITY_STYLES } from '../severity-style'
import type { Highlight } from '../workbook'
import type { Batch } from './batch'
import type { SetHighlights } from './changes'
import { conditionalFormatsOf, sheetNamed, type Snapshot } from './snapshot'

/** What one highlight takes of a request, its formula aside. */
const BYTES = 2500

/** Removes our highlights from the named sheets, or from all, then sets these. */
export async function setHighlights(
  batch: Batch,
  snapshot: Snapshot,
  { sheets, by, highlights }: SetHighlights
): Promise<void> {
  for (const { sheet, id, rule } of snapshot.highlights) {
    if (!(sheets?.some(name => isSameName(name, sheet.name)) ?? true)) continue
    // One without a formula is left of an interrupted run.
    if (by !== undefined && rule.formula !== '' && !rule.formula.includes(by)) continue
    await batch.makeRoomFor(BYTES)
    conditionalFormatsOf(sheet).getItem(id).delete()
  }
  for (const highlight of highlights) {
    const sheet = sheetNamed(snapshot, highlight.sheet)
    if (!sheet) continue
    await batch.makeRoomFor(BYTES + highlight.formula.length * 3)
    add(sheet.proxy, highlight)
  }
}

function add(sheet: Excel.Worksheet, { range, formula, style }: Highlight): void {
  const { custom } = sheet.getRange(range).untrack().conditionalFormats.add('Custom')
  custom.rule.formula = `=${formula}`
  const { text, fill, emphasis } = SEVERITY_STYLES[style]
  const { font } = custom.format
  font.color = `#${text}`
  custom.format.fill.color = `#${fill}`
  if (emphasis === 'bold') font.bold = true
  else if (emphasis === 'italic') font.italic = true
  else font.underline = 'Single'
}
