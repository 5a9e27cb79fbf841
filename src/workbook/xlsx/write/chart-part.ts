import type { Chart, TableSheet } from '../../workbook'
import type { Namespaces } from '../namespaces'
import { escapeAttribute } from '../xml-text'
import { seriesXml } from './chart-series'
import { chartText } from './chart-text'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** In hundredths of a point. */
const TITLE_SIZE = 1400
const AXIS_TITLE_SIZE = 1000

const GRIDLINES =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'

/** How the two axes of a chart find each other within its part. */
const CATEGORY_AXIS = 1
const VALUE_AXIS = 2

/** A chart part: what is shown and how; where it stands is told by the drawing. */
export function chartPart(sheet: TableSheet, sheetName: string, chart: Chart, namespaces: Namespaces): string {
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, TITLE_SIZE)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, seriesXml(sheet, sheetName, chart))}${axesXml(chart)}</c:plotArea>` +
    (chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '') +
    // Figures may stand in columns that are hidden.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  )
}

function plotXml({ type }: Chart, series: string): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`
  switch (type) {
    case 'columns':
    case 'bars':
      return (
        `<c:barChart><c:barDir val="${type === 'bars' ? 'bar' : 'col'}"/><c:grouping val="clustered"/>` +
        `<c:varyColors val="0"/>${series}${axes}</c:barChart>`
      )
    case 'lines':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`
  }
}

interface Axis {
  readonly id: number
  /** The id of the axis that it meets. */
  readonly other: number
  readonly side: 'b' | 'l'
  readonly title: string
  readonly gridlines: string
  readonly numberFormat?: string
  readonly minimum?: number
  readonly maximum?: number
}

function axesXml({ type, categoryTitle, valueTitle, valueAxis }: Chart): string {
  const [across, upright] = type === 'bars' ? (['l', 'b'] as const) : (['b', 'l'] as const)
  const categories = axisXml({ id: CATEGORY_AXIS, other: VALUE_AXIS, side: across, title: categoryTitle, gridlines: '' })
  const values = axisXml({ id: VALUE_AXIS, other: CATEGORY_AXIS, side: upright, title: valueTitle, gridlines: GRIDLINES, ...valueAxis })
  const crossing = `<c:crossBetween val="${type === 'scatter' ? 'midCat' : 'between'}"/>`
  const first = type === 'scatter' ? `<c:valAx>${categories}${crossing}</c:valAx>` : `<c:catAx>${categories}</c:catAx>`
  return `${first}<c:valAx>${values}${crossing}</c:valAx>`
}

function axisXml({ id, other, side, title, gridlines, numberFormat = 'General', minimum, maximum }: Axis): string {
  const highest = maximum === undefined ? '' : `<c:max val="${maximum}"/>`
  const lowest = minimum === undefined ? '' : `<c:min val="${minimum}"/>`
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${highest}${lowest}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/>${gridlines}${titleXml(title, AXIS_TITLE_SIZE, side === 'l')}` +
    `<c:numFmt formatCode="${escapeAttribute(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="out"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${other}"/><c:crosses val="min"/>`
  )
}

function titleXml(text: string, size: number, isUpright = false): string {
  const turned = isUpright ? ' rot="-5400000" vert="horz"' : ''
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr>` +
    `<a:r><a:rPr lang="en-GB" sz="${size}" b="1"/><a:t>${chartText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  )
}
