import { quoteSheetName } from '../../../model/address'
import { areaOf, rangeOf } from '../../../model/area'
import { type SeriesLook, SERIES_COLOURS, seriesLook } from '../../series-look'
import { figuresOf } from '../../sheet-plan'
import type { Chart, ChartSeries, TableSheet } from '../../workbook'
import { chartText } from './chart-text'

const DASHES: Readonly<Record<SeriesLook['dash'], string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  Dot: 'sysDot',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot'
}

/** Widths in English Metric Units, 12,700 to the point; a marker's size is in points. */
const LINE_WIDTH = 28_575
const EDGE_WIDTH = 9_525
const MARKER_SIZE = 7

/**
 * The series of a chart, each bound to its cells. Beside every reference stands what the cells hold, for programs that
 * show a chart without looking there.
 */
export function seriesXml(sheet: TableSheet, sheetName: string, chart: Chart): string {
  return chart.series.map((series, index) => oneSeries(sheet, sheetName, chart, series, index)).join('')
}

function oneSeries(sheet: TableSheet, sheetName: string, chart: Chart, series: ChartSeries, index: number): string {
  const figures = figuresOf(sheet, chart, series)
  const at = (range: string) => `${quoteSheetName(sheetName)}!${rangeOf(areaOf(range), { fixed: true })}`
  const formula = (range: string) => `<c:f>${chartText(at(range))}</c:f>`
  const name = `<c:tx><c:strRef>${formula(series.name)}${cache('str', [figures.name])}</c:strRef></c:tx>`
  const [categories, values] = chart.type === 'scatter' ? ['xVal', 'yVal'] : ['cat', 'val']
  const kind = figures.categories.every(value => typeof value !== 'string') ? 'num' : 'str'
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${lookXml(chart.type, series, index)}` +
    `<c:${categories}><c:${kind}Ref>${formula(series.categories)}${cache(kind, figures.categories)}</c:${kind}Ref>` +
    `</c:${categories}>` +
    `<c:${values}><c:numRef>${formula(series.values)}${cache('num', figures.values)}</c:numRef></c:${values}>` +
    `${chart.type === 'lines' || chart.type === 'scatter' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  )
}

function cache(kind: 'num' | 'str', values: readonly (string | number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${chartText(String(value))}</c:v></c:pt>`
  )
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : ''
  return `<c:${kind}Cache>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${kind}Cache>`
}

function lookXml(type: Chart['type'], series: ChartSeries, index: number): string {
  const fill = `<a:solidFill><a:srgbClr val="${SERIES_COLOURS[series.colour]}"/></a:solidFill>`
  if (type === 'columns' || type === 'bars') return `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`
  const { marker, dash } = seriesLook(index)
  const line = `<a:ln w="${LINE_WIDTH}">${fill}<a:prstDash val="${DASHES[dash]}"/></a:ln>`
  const isLine = type === 'lines' || series.line === true
  const edge = `<a:ln w="${EDGE_WIDTH}">${fill}</a:ln>`
  const markers =
    `<c:marker><c:symbol val="${marker.toLowerCase()}"/><c:size val="${MARKER_SIZE}"/><c:spPr>${fill}${edge}</c:spPr></c:marker>`
  return (
    `<c:spPr>${isLine ? line : `<a:ln w="${LINE_WIDTH}"><a:noFill/></a:ln>`}</c:spPr>` +
    (series.line === true && type === 'scatter' ? '<c:marker><c:symbol val="none"/></c:marker>' : markers)
  )
}
