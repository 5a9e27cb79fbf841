import { type Area, bounding, parseArea, refuseProtected } from '../area'
import type { Book } from '../book'
import { type BookAxis, type BookChart, CHART_TYPES, newAxis } from '../book-chart'
import type { BookSheet } from '../book-sheet'
import { type Argument, HostObject } from '../host-object'
import { invalidArgument, OfficeError, unknownHere } from '../protocol'
import { booleanOf, numberOf, oneOf, textOf } from './arguments'
import { chartSeriesObject, newSeries } from './chart-series'
import { rangeOf } from './range'

const LONGEST_NAME = 255

/** The charts of a sheet, as far as they are built series by series. */
export function chartsObject(book: Book, sheet: BookSheet): HostObject {
  return new HostObject('ChartCollection', {
    items: () => sheet.charts.map(chart => chartObject(sheet, chart)),
    item: key => {
      const chart = sheet.charts.find(({ id }) => id === key)
      if (!chart) throw new OfficeError('ItemNotFound', 'The requested resource doesn’t exist.')
      return chartObject(sheet, chart)
    },
    methods: { Add: (type, source, seriesBy) => addChart(book, sheet, type, source, seriesBy) }
  })
}

function addChart(book: Book, sheet: BookSheet, type: Argument | undefined, source: Argument | undefined, seriesBy: Argument | undefined): HostObject {
  refuseProtected(sheet.isProtected)
  const { sheet: target, area } = rangeOf(source)
  // Excel guesses which cells are names and which are categories, and on the web whether series go by rows.
  if (target !== sheet || area.columns !== 1 || seriesBy !== 'Columns') throw unknownHere('a chart of which Excel would guess the series')
  refuseText(sheet, area)
  let number = 1
  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number++
  const chart: BookChart = {
    id: book.nextId(),
    name: `Chart ${number}`,
    type: oneOf(type, CHART_TYPES),
    title: '',
    legend: 'Right',
    plotsHidden: false,
    covers: null,
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    series: []
  }
  chart.series.push({ ...newSeries('Series1', chart.type), values: area })
  sheet.charts.push(chart)
  return chartObject(sheet, chart)
}

/** Only of numbers does Excel make one series without a name; what it makes of blank cells alone is not known. */
function refuseText(sheet: BookSheet, { row, column, rows }: Area): void {
  const values = Array.from({ length: rows }, (_, index) => sheet.value(row + index, column))
  const isClear = values.every(value => typeof value === 'number' || value === '') && values.some(value => value !== '')
  if (!isClear) throw unknownHere('a chart of cells that are no numbers')
}

function chartObject(sheet: BookSheet, chart: BookChart): HostObject {
  const change = (what: () => void) => {
    refuseProtected(sheet.isProtected)
    if (!sheet.charts.includes(chart)) throw new OfficeError('ItemNotFound', 'The chart was deleted.')
    what()
  }
  const series = () =>
    new HostObject('ChartSeriesCollection', {
      methods: {
        Add: name => {
          const added = newSeries(textOf(name), chart.type)
          change(() => chart.series.push(added))
          return chartSeriesObject(sheet, chart, added, change)
        },
        GetItemAt: index => {
          const at = numberOf(index)
          const found = chart.series[at]
          if (!found) throw invalidArgument(`a series ${at} of ${chart.series.length}`)
          return chartSeriesObject(sheet, chart, found, change)
        }
      }
    })
  return new HostObject(
    'Chart',
    {
      get: { Name: () => chart.name },
      set: {
        Name: value => {
          const name = textOf(value)
          if (name === '' || name.length > LONGEST_NAME) throw invalidArgument(`the chart name ${name}`)
          change(() => { chart.name = name })
        },
        PlotVisibleOnly: value => { change(() => { chart.plotsHidden = !booleanOf(value) }) }
      },
      objects: {
        Title: () => new HostObject('ChartTitle', { set: { Text: value => { change(() => { chart.title = textOf(value) }) } } }),
        Legend: () =>
          new HostObject('ChartLegend', {
            set: {
              Visible: value => { change(() => { chart.legend = booleanOf(value) ? 'Right' : 'none' }) },
              Position: value => { change(() => { chart.legend = oneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']) }) }
            }
          }),
        Axes: () =>
          new HostObject('ChartAxes', {
            objects: {
              CategoryAxis: () => axisObject(chart.categoryAxis, chart.type === 'XYScatter', change),
              ValueAxis: () => axisObject(chart.valueAxis, true, change)
            }
          }),
        Series: series
      },
      methods: {
        SetPosition: (first, last) => {
          change(() => { chart.covers = bounding(placeOf(sheet, first), placeOf(sheet, last)) })
          return undefined
        },
        Delete: () => {
          change(() => { sheet.charts = sheet.charts.filter(other => other !== chart) })
          return undefined
        }
      }
    },
    chart.id
  )
}

function placeOf(sheet: BookSheet, cell: Argument | undefined): Area {
  if (typeof cell === 'string') return parseArea(cell)
  const range = rangeOf(cell)
  if (range.sheet !== sheet) throw invalidArgument('a place on another sheet')
  return range.area
}

function axisObject(axis: BookAxis, isOfValues: boolean, change: (what: () => void) => void): HostObject {
  const bound = (set: (value: number) => void) => (value: Argument) => {
    if (!isOfValues) throw invalidArgument('an end of an axis of categories')
    change(() => { set(numberOf(value)) })
  }
  return new HostObject('ChartAxis', {
    set: {
      NumberFormat: value => { change(() => { axis.numberFormat = textOf(value) }) },
      Minimum: bound(value => { axis.minimum = value }),
      Maximum: bound(value => { axis.maximum = value })
    },
    objects: {
      Title: () => new HostObject('ChartAxisTitle', { set: { Text: value => { change(() => { axis.title = textOf(value) }) } } })
    }
  })
}
