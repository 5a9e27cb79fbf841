import type { BookChart, BookSeries } from '../book-chart'
import type { BookSheet } from '../book-sheet'
import { type Argument, HostObject } from '../host-object'
import { invalidArgument, type Json, OfficeError, unknownHere } from '../protocol'
import { colourOf, numberOf, oneOf, textOf } from './arguments'
import { rangeOf } from './range'

const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'] as const
const DASHES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'] as const
const WITH_MARKERS = ['LineMarkers', 'XYScatter']

export function newSeries(name: string, type: string): BookSeries {
  return { name, type, values: null, categories: null, look: {} }
}

export function chartSeriesObject(
  sheet: BookSheet,
  chart: BookChart,
  series: BookSeries,
  change: (what: () => void) => void
): HostObject {
  const look = (property: string, read: (value: Json) => string | number) => (value: Json) => {
    change(() => { series.look[property] = read(value) })
  }
  const marker = (property: string, read: (value: Json) => string | number) => (value: Json) => {
    if (!WITH_MARKERS.includes(series.type)) throw new OfficeError('InvalidOperation', `A series of type ${series.type} has no markers.`)
    look(property, read)(value)
  }
  const cells = (value: Argument | undefined) => {
    const { sheet: source, area } = rangeOf(value)
    if (source !== sheet || area.columns !== 1) throw unknownHere('series that are not one column of their chart’s own sheet')
    return area
  }
  const fill = () =>
    new HostObject('ChartFill', {
      methods: {
        SetSolidColor: value => {
          change(() => { series.look.fill = colourOf(value) })
          return undefined
        }
      }
    })
  const line = () =>
    new HostObject('ChartLineFormat', {
      set: {
        Color: look('line.color', colourOf),
        LineStyle: look('line.lineStyle', value => oneOf(value, DASHES)),
        Weight: look('line.weight', numberOf)
      }
    })
  return new HostObject('ChartSeries', {
    set: {
      Name: value => { change(() => { series.name = textOf(value) }) },
      ChartType: value => {
        if (chart.type !== 'XYScatter') throw invalidArgument('a series of another kind than its chart')
        change(() => { series.type = oneOf(value, ['XYScatter', 'XYScatterLinesNoMarkers']) })
      },
      MarkerStyle: marker('markerStyle', value => oneOf(value, MARKERS)),
      MarkerSize: marker('markerSize', value => {
        const size = numberOf(value)
        if (size < 2 || size > 72) throw invalidArgument(`the marker size ${size}`)
        return size
      }),
      MarkerBackgroundColor: marker('markerBackgroundColor', colourOf),
      MarkerForegroundColor: marker('markerForegroundColor', colourOf)
    },
    objects: {
      Format: () => new HostObject('ChartSeriesFormat', { objects: { Fill: fill, Line: line } })
    },
    methods: {
      SetValues: range => {
        change(() => { series.values = cells(range) })
        return undefined
      },
      SetXAxisValues: range => {
        change(() => { series.categories = cells(range) })
        return undefined
      }
    }
  })
}
