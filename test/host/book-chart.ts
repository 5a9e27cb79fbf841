import type { Area } from './area'

export interface BookSeries {
  name: string
  /** Its own, where it differs from its chart's. */
  type: string
  values: Area | null
  categories: Area | null
  /** What was set of its look: `fill`, `line.color`, `markerStyle` and so on. */
  readonly look: Record<string, string | number>
}

export interface BookAxis {
  title: string
  numberFormat: string
  /** Null where Excel chooses. */
  minimum: number | null
  maximum: number | null
}

/** A chart on a sheet, in the words of the object model. Its cells are on the same sheet. */
export interface BookChart {
  readonly id: string
  name: string
  readonly type: string
  title: string
  /** Where it stands; `none` where it can't be seen. */
  legend: string
  plotsHidden: boolean
  covers: Area | null
  readonly categoryAxis: BookAxis
  readonly valueAxis: BookAxis
  readonly series: BookSeries[]
}

export const CHART_TYPES = ['ColumnClustered', 'LineMarkers', 'BarClustered', 'XYScatter'] as const

export function newAxis(): BookAxis {
  return { title: '', numberFormat: 'General', minimum: null, maximum: null }
}
