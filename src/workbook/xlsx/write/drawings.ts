import { foreignDrawing } from '../../refused-writing'
import { SIGNATURE, type TableSheet } from '../../workbook'
import type { OfficePackage } from '../package'
import { chartPart } from './chart-part'
import { drawingPart } from './drawing-part'
import { attributeOf, descendants, parseXml } from './xml-tree'

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml'
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

/** Gives a sheet of ours its charts; returns the id by which the worksheet names its drawing, null where there are none. */
export function addCharts(
  file: OfficePackage,
  workbookPart: string,
  place: { readonly part: string; readonly name: string },
  sheet: TableSheet
): string | null {
  const { charts = [] } = sheet
  if (charts.length === 0) return null
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)
  const drawing = file.freePartName(`${folder}drawings/drawing{}.xml`)
  const placed = charts.map(chart => {
    const part = file.freePartName(`${folder}charts/chart{}.xml`)
    file.setText(part, chartPart(sheet, place.name, chart, file.namespaces))
    file.setContentType(part, CHART_TYPE)
    return { chart, relationshipId: file.addRelationship(drawing, 'chart', part) }
  })
  file.setText(drawing, drawingPart(placed, file.namespaces))
  file.setContentType(drawing, DRAWING_TYPE)
  return file.addRelationship(place.part, 'drawing', drawing)
}

/** Refuses to overwrite or remove a sheet of ours on which someone has put a chart or picture: that would be lost. */
export function refuseForeignDrawings(file: OfficePackage, sheetPart: string, sheetName: string): void {
  for (const { kind, target } of file.relationships(sheetPart)) {
    if (kind !== 'drawing' || !file.has(target)) continue
    for (const anchor of parseXml(file.text(target)).children) {
      const name = [...descendants(anchor)].find(({ local }) => local === 'cNvPr')
      const drawn = (name && attributeOf(name, 'name')) ?? ''
      if (!drawn.startsWith(SIGNATURE)) throw foreignDrawing(sheetName, drawn)
    }
  }
}
