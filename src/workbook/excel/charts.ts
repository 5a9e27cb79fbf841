import { SERIES_COLOURS, seriesLook } from '../series-look'
import { type Figures, figuresOf } from '../sheet-plan'
import type { Chart, ChartSeries, TableSheet } from '../workbook'
import type { Batch } from './batch'

const TYPES = { columns: 'ColumnClustered', lines: 'LineMarkers', bars: 'BarClustered', scatter: 'XYScatter' } as const
const LINE_WEIGHT = 2.25
const MARKER_SIZE = 7

/** What a chart takes of a request, and each series of it. */
const CHART_BYTES = 6000
const SERIES_BYTES = 5000

/**
 * Adds the charts of a sheet of ours, whose figures must stand there already. The object model has no place for a
 * chart's alternative text.
 */
export async function addCharts(batch: Batch, worksheet: Excel.Worksheet, sheet: TableSheet): Promise<void> {
  for (const chart of sheet.charts ?? []) {
    await batch.makeRoomFor(CHART_BYTES + SERIES_BYTES * chart.series.length)
    addChart(worksheet, sheet, chart)
  }
}

function addChart(worksheet: Excel.Worksheet, sheet: TableSheet, chart: Chart): void {
  const drawn = chart.series.map(series => ({ series, figures: figuresOf(sheet, chart, series) }))
  // Of one column of numbers Excel makes one series, and has no names or categories to guess.
  const fullest = drawn.reduce((most, each) => (numbersIn(each.figures) > numbersIn(most.figures) ? each : most))
  const added = worksheet.charts.add(TYPES[chart.type], worksheet.getRange(fullest.series.values).untrack(), 'Columns')
  added.name = chart.name
  const [from = chart.covers, to = from] = chart.covers.split(':')
  added.setPosition(from, to)
  added.title.text = chart.title
  // Figures may stand in columns that are hidden.
  added.plotVisibleOnly = false
  added.legend.visible = chart.series.length > 1
  if (chart.series.length > 1) added.legend.position = 'Bottom'
  setAxes(added.axes, chart)
  drawn.forEach(({ series, figures: { name } }, index) => {
    const there = index === 0 ? added.series.getItemAt(0) : added.series.add(name)
    there.name = name
    there.setValues(worksheet.getRange(series.values).untrack())
    there.setXAxisValues(worksheet.getRange(series.categories).untrack())
    setLook(there, chart.type, series, index)
  })
}

function numbersIn({ values }: Figures): number {
  return values.filter(value => value !== null).length
}

function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: Chart): void {
  categoryAxis.title.text = chart.categoryTitle
  valueAxis.title.text = chart.valueTitle
  const { numberFormat, minimum, maximum } = chart.valueAxis ?? {}
  if (numberFormat !== undefined) valueAxis.numberFormat = numberFormat
  if (minimum !== undefined) valueAxis.minimum = minimum
  if (maximum !== undefined) valueAxis.maximum = maximum
}

function setLook(there: Excel.ChartSeries, type: Chart['type'], series: ChartSeries, index: number): void {
  const colour = `#${SERIES_COLOURS[series.colour]}`
  if (type === 'columns' || type === 'bars') {
    there.format.fill.setSolidColor(colour)
    return
  }
  const { marker, dash } = seriesLook(index)
  const isLine = type === 'scatter' && series.line === true
  if (isLine) there.chartType = 'XYScatterLinesNoMarkers'
  if (isLine || type === 'lines') {
    there.format.line.color = colour
    there.format.line.lineStyle = dash
    there.format.line.weight = LINE_WEIGHT
  }
  if (isLine) return
  there.markerStyle = marker
  there.markerSize = MARKER_SIZE
  there.markerBackgroundColor = colour
  there.markerForegroundColor = colour
}
