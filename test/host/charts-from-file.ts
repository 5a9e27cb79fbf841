import type { OfficePackage } from '../../src/workbook/xlsx/package'
import { attributeOf, childOf, descendants, parseXml, type XmlElement } from '../../src/workbook/xlsx/write/xml-tree'
import { plainText } from '../../src/workbook/xlsx/xml-text'
import { type Area, parseArea, within } from './area'
import { type BookAxis, type BookChart, type BookSeries, newAxis } from './book-chart'

const DASHES: Readonly<Record<string, string>> = { solid: 'Continuous', dash: 'Dash', sysDot: 'Dot', dashDot: 'DashDot', lgDashDotDot: 'DashDotDot' }
const POINTS_IN_EMU = 12_700

/** The charts of a sheet in a file, in the words of the object model. */
export function chartsFromFile(file: OfficePackage, sheetPart: string, newId: () => string): BookChart[] {
  return file
    .relationships(sheetPart)
    .filter(({ kind }) => kind === 'drawing')
    .flatMap(({ target: drawing }) => {
      const text = file.text(drawing)
      const related = file.relationships(drawing)
      return parseXml(text).children.flatMap(anchor => {
        const id = attributeOf(find(anchor, 'chart') ?? anchor, 'r:id')
        const part = related.find(relationship => relationship.id === id)?.target
        const name = attributeOf(find(anchor, 'cNvPr') ?? anchor, 'name') ?? ''
        return part === undefined ? [] : [chartOf(file.text(part), newId(), name, coversOf(text, anchor))]
      })
    })
}

function chartOf(text: string, id: string, name: string, covers: Area): BookChart {
  const root = parseXml(text)
  const plot = find(root, 'plotArea') ?? root
  const drawn = plot.children.find(({ local }) => local.endsWith('Chart')) ?? plot
  const type = typeOf(drawn)
  const axes = plot.children.filter(({ local }) => local.endsWith('Ax'))
  const legend = value(find(root, 'legend'), 'legendPos')
  return {
    id,
    name,
    type,
    title: textIn(text, childOf(find(root, 'chart') ?? root, 'title')),
    legend: legend === undefined ? 'none' : legend === 'b' ? 'Bottom' : legend,
    plotsHidden: value(root, 'plotVisOnly') === '0',
    covers,
    categoryAxis: axisOf(text, axes[0]),
    valueAxis: axisOf(text, axes[1]),
    series: drawn.children.filter(({ local }) => local === 'ser').map(series => seriesOf(text, series, type))
  }
}

function typeOf({ local, children }: XmlElement): string {
  if (local === 'barChart') return children.some(child => attributeOf(child, 'val') === 'bar') ? 'BarClustered' : 'ColumnClustered'
  return local === 'lineChart' ? 'LineMarkers' : local === 'scatterChart' ? 'XYScatter' : local
}

function axisOf(text: string, axis: XmlElement | undefined): BookAxis {
  if (!axis) return newAxis()
  const format = find(axis, 'numFmt')
  const end = (local: string) => (value(axis, local) === undefined ? null : Number(value(axis, local)))
  return {
    title: textIn(text, childOf(axis, 'title')),
    numberFormat: (format && attributeOf(format, 'formatCode')) ?? 'General',
    minimum: end('min'),
    maximum: end('max')
  }
}

function seriesOf(text: string, series: XmlElement, chartType: string): BookSeries {
  const cells = (...locals: readonly string[]): Area | null => {
    const reference = textOf(text, find(series.children.find(({ local }) => locals.includes(local)), 'f'))
    return reference === '' ? null : parseArea(reference.slice(reference.lastIndexOf('!') + 1))
  }
  const isLine = chartType === 'XYScatter' && value(childOf(series, 'marker'), 'symbol') === 'none'
  return {
    name: textOf(text, find(childOf(series, 'tx'), 'v')),
    type: isLine ? 'XYScatterLinesNoMarkers' : chartType,
    values: cells('val', 'yVal'),
    categories: cells('cat', 'xVal'),
    look: lookOf(series)
  }
}

function lookOf(series: XmlElement): BookSeries['look'] {
  const look: BookSeries['look'] = {}
  const shape = childOf(series, 'spPr')
  const line = shape && childOf(shape, 'ln')
  const fill = shape && childOf(shape, 'solidFill')
  if (fill) look.fill = colourIn(fill)
  if (line && childOf(line, 'solidFill')) {
    look['line.color'] = colourIn(line)
    look['line.lineStyle'] = DASHES[value(line, 'prstDash') ?? ''] ?? ''
    look['line.weight'] = Number(attributeOf(line, 'w')) / POINTS_IN_EMU
  }
  const marker = childOf(series, 'marker')
  const symbol = value(marker, 'symbol')
  if (symbol !== undefined && symbol !== 'none') {
    const colour = colourIn(marker)
    look.markerStyle = symbol.charAt(0).toUpperCase() + symbol.slice(1)
    look.markerSize = Number(value(marker, 'size'))
    look.markerBackgroundColor = colour
    look.markerForegroundColor = colour
  }
  return look
}

function colourIn(element: XmlElement | undefined): string {
  return `#${(value(element, 'srgbClr') ?? '').toUpperCase()}`
}

function coversOf(text: string, anchor: XmlElement): Area {
  const at = (corner: string, local: string) => Number(textOf(text, find(childOf(anchor, corner), local)))
  const row = at('from', 'row')
  const column = at('from', 'col')
  return within({ row, column, rows: at('to', 'row') - row, columns: at('to', 'col') - column })
}

function find(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element && [...descendants(element)].find(child => child.local === local)
}

function value(element: XmlElement | undefined, local: string): string | undefined {
  const found = find(element, local)
  return found && attributeOf(found, 'val')
}

function textOf(text: string, element: XmlElement | undefined): string {
  return element ? plainText(text.slice(element.contentStart, element.contentEnd)) : ''
}

function textIn(text: string, element: XmlElement | undefined): string {
  return textOf(text, find(element, 't'))
}
