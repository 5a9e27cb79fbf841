import { sharesAtOrAbove } from '../domain/statistics/cumulative-shares'
import { sharesAtGrade } from '../domain/statistics/shares-at-grade'
import { address } from '../model/address'
import { rangeOf } from '../model/area'
import type { Comparison } from '../model/comparison'
import { verdictText } from '../model/verdict-words'
import type { Block, Chart, ChartSeries, WriteValue } from '../workbook/workbook'

/** Figures and charts that stand in a stretch of rows. */
export interface Stretch {
  readonly blocks: readonly Block[]
  readonly charts: readonly Chart[]
  /** The first free row below. */
  readonly next: number
}

interface Place {
  /** Tells the names of one comparison's blocks from another's. */
  readonly number: number
  readonly row: number
  /** The year compared. */
  readonly year: number
  /** The comparison's own, among the others of the run. */
  readonly name: string
}

const CHART_ROWS = 18
const LAST_CHART_COLUMN = 7
const EARLIER_COLOURS: readonly ChartSeries['colour'][] = ['grey', 'purple', 'orange', 'green', 'blue']
const PERCENTAGE = '0.0%'

/** Counts, percentages and cumulative percentages by year, from the highest grade, below the two charts that show them. */
export function comparisonFigures(comparison: Comparison, { number, row, year, name }: Place): Stretch {
  const title = `${name}: ${verdictText(comparison)}`
  const height = comparison.grades.length + 2
  const sharesRow = row + 1 + (isCharted(comparison) ? CHART_ROWS + 1 : 0)
  const [cumulativeRow, countsRow] = [sharesRow + height, sharesRow + 2 * height]
  const tables = [
    { name: 'Shares', row: sharesRow, corner: 'Percentage at each grade', of: sharesAtGrade, numberFormat: PERCENTAGE },
    { name: 'Cumulative', row: cumulativeRow, corner: 'Percentage at or above', of: sharesAtOrAbove, numberFormat: PERCENTAGE },
    { name: 'Counts', row: countsRow, corner: 'Learners at each grade', of: (counts: readonly number[]) => counts, numberFormat: '0' }
  ]
  return {
    blocks: [
      headingBlock(`CentreCheck_Scope_${number}`, title, row),
      ...tables.map(table => figuresBlock(comparison, year, { ...table, name: `CentreCheck_${table.name}_${number}` }))
    ],
    charts: isCharted(comparison) ? chartsOf(comparison, { number, name, row: row + 1, sharesRow, cumulativeRow }) : [],
    next: countsRow + height + 1
  }
}

/** The heading of a stretch, as wide as the charts below it. */
export function headingBlock(name: string, title: string, row: number): Block {
  return { name, cell: address(0, row), headed: true, values: [[title, ...Array.from({ length: LAST_CHART_COLUMN }, () => null)]] }
}

/** Without learners on both sides there is nothing to see. */
export function isCharted({ now, pooled }: Comparison): boolean {
  return now.n > 0 && pooled !== null && pooled.n > 0
}

interface FiguresTable {
  readonly name: string
  readonly row: number
  readonly corner: string
  /** A figure for each grade, from the counts. */
  readonly of: (counts: readonly number[]) => readonly number[]
  readonly numberFormat: string
}

function figuresBlock({ grades, years, now }: Comparison, year: number, { name, row, corner, of, numberFormat }: FiguresTable): Block {
  const columns = [...years, { ...now, year }].map(one => ({ heading: one.year, figures: [...of(one.counts)].reverse() }))
  return {
    name,
    cell: address(0, row),
    headed: true,
    values: [
      [corner, ...columns.map(({ heading }) => heading)],
      ...[...grades].reverse().map((grade, index): WriteValue[] => [grade, ...columns.map(({ figures }) => figures[index] ?? 0)])
    ],
    columns: [{}, ...columns.map(() => ({ numberFormat }))]
  }
}

interface ChartPlace {
  readonly number: number
  readonly name: string
  readonly row: number
  readonly sharesRow: number
  readonly cumulativeRow: number
}

function chartsOf(comparison: Comparison, { number, name, row, sharesRow, cumulativeRow }: ChartPlace): readonly Chart[] {
  const { grades, years } = comparison
  const seriesAt = (headingRow: number) => Array.from({ length: years.length + 1 }, (_, index): ChartSeries => ({
    name: address(index + 1, headingRow),
    categories: cellsBelow(0, headingRow, grades.length),
    values: cellsBelow(index + 1, headingRow, grades.length),
    colour: index === years.length ? 'navy' : (EARLIER_COLOURS[index % EARLIER_COLOURS.length] ?? 'grey')
  }))
  const covers = (firstColumn: number, lastColumn: number) => rangeOf({ firstColumn, firstRow: row, lastColumn, lastRow: row + CHART_ROWS - 1 })
  const valueTitle = 'Percentage of learners'
  return [
    {
      name: `CentreCheck_SharesChart_${number}`,
      type: 'columns',
      title: `${name}: percentage at each grade`,
      categoryTitle: 'Grade',
      valueTitle,
      series: seriesAt(sharesRow),
      valueAxis: { numberFormat: '0%', minimum: 0 },
      alternativeText: `Columns by year: the percentage of learners of ${name} at each grade. The figures stand below.`,
      covers: covers(0, 4)
    },
    {
      name: `CentreCheck_CumulativeChart_${number}`,
      type: 'lines',
      title: `${name}: percentage at or above each grade`,
      categoryTitle: 'Grade and above',
      valueTitle,
      series: seriesAt(cumulativeRow),
      valueAxis: { numberFormat: '0%', minimum: 0, maximum: 1 },
      alternativeText: `Lines by year: the percentage of learners of ${name} at or above each grade. The figures stand below.`,
      covers: covers(5, LAST_CHART_COLUMN)
    }
  ]
}

/** The cells below a heading, in its column. */
export function cellsBelow(column: number, headingRow: number, length: number): string {
  return rangeOf({ firstColumn: column, firstRow: headingRow + 1, lastColumn: column, lastRow: headingRow + length })
}
