import { areaOf } from '../../../model/area'
import type { Chart } from '../../workbook'
import type { Namespaces } from '../namespaces'
import { escapeAttribute } from '../xml-text'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export interface PlacedChart {
  readonly chart: Chart
  readonly relationshipId: string
}

/** The drawing part of a sheet: where each chart stands, what it is called, and what it shows in words. */
export function drawingPart(charts: readonly PlacedChart[], namespaces: Namespaces): string {
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">` +
    `${charts.map((placed, index) => anchor(placed, index + 2, namespaces)).join('')}</xdr:wsDr>`
  )
}

// Anchored so that a chart keeps its size where rows of the table beside it are filtered away.
function anchor({ chart, relationshipId }: PlacedChart, id: number, namespaces: Namespaces): string {
  const { firstColumn, firstRow, lastColumn, lastRow } = areaOf(chart.covers)
  return (
    `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner(firstColumn, firstRow - 1)}</xdr:from>` +
    `<xdr:to>${corner(lastColumn + 1, lastRow)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${id}" name="${escapeAttribute(chart.name)}" descr="${escapeAttribute(chart.alternativeText)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" ` +
    `xmlns:r="${namespaces.relationships}" r:id="${relationshipId}"/></a:graphicData></a:graphic></xdr:graphicFrame>` +
    '<xdr:clientData/></xdr:twoCellAnchor>'
  )
}

function corner(column: number, row: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`
}
