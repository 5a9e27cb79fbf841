import type { Block, Change, Chart, ChartSeries, TableSheet } from '../../src/workbook/workbook'

const GRADES = ['Distinction*', 'Distinction', 'Merit', 'Pass', 'Unclassified'] as const
const YEARS = [
  { year: '2023', colour: 'grey', counts: [4, 11, 23, 17, 5] },
  { year: '2024', colour: 'purple', counts: [6, 12, 20, 18, 4] },
  { year: '2025', colour: 'orange', counts: [5, 14, 22, 15, 4] },
  { year: '2026', colour: 'navy', counts: [12, 18, 19, 9, 2] }
] as const
const SECTORS = [['Health & Social Care', 18, 0.72], ['Sport', 44, 0.55], ['Art and "Design"', 75, 0.61], ['Engineering', 120, 0.52]] as const
const OVERALL = 0.58

const share = (counts: readonly number[], index: number) => (counts[index] ?? 0) / counts.reduce((sum, count) => sum + count, 0)
const atOrAbove = (counts: readonly number[], index: number) => counts.slice(0, index + 1).reduce((sum, _, at) => sum + share(counts, at), 0)
const limit = (entries: number) => 1.96 * Math.sqrt((OVERALL * (1 - OVERALL)) / entries)

const byYear = (of: typeof share) => [
  ['Grade', ...YEARS.map(({ year }) => year)],
  ...GRADES.map((grade, index) => [grade, ...YEARS.map(({ counts }) => of(counts, index))])
]
const PERCENTAGES = [{}, ...YEARS.map(() => ({ numberFormat: '0.0%', width: 12 }))]

function yearSeries(firstRow: number): [ChartSeries, ...ChartSeries[]] {
  const cells = (letter: string) => `${letter}${firstRow + 1}:${letter}${firstRow + GRADES.length}`
  const [first, ...others] = YEARS
  const series = (colour: ChartSeries['colour'], index: number): ChartSeries => {
    const letter = 'BCDE'.charAt(index)
    return { name: `${letter}${firstRow}`, categories: cells('A'), values: cells(letter), colour }
  }
  return [series(first.colour, 0), ...others.map(({ colour }, index) => series(colour, index + 1))]
}

export const COLUMNS_CHART = {
  name: 'CentreCheck_DistributionChart',
  type: 'columns',
  title: 'Percentage at each grade, by year',
  categoryTitle: 'Grade',
  valueTitle: 'Percentage of learners',
  series: yearSeries(10),
  valueAxis: { numberFormat: '0%', minimum: 0 },
  alternativeText: 'Clustered columns: 20% have a Distinction* in 2026, 8% in 2025.',
  covers: 'H4:P18'
} as const satisfies Chart

export const CHARTS: readonly Chart[] = [
  COLUMNS_CHART,
  {
    name: 'CentreCheck_CumulativeChart',
    type: 'lines',
    title: 'Percentage at or above each grade',
    categoryTitle: 'Grade & above',
    valueTitle: 'Percentage of learners',
    series: yearSeries(17),
    valueAxis: { numberFormat: '0%', minimum: 0, maximum: 1 },
    alternativeText: 'Lines: 2026 lies above the earlier years at every grade.',
    covers: 'H20:P34'
  },
  {
    name: 'CentreCheck_FunnelChart',
    type: 'scatter',
    title: 'Merit or above by sector, <2026>',
    categoryTitle: 'Learners',
    valueTitle: 'Merit or above',
    series: [
      { name: 'C24', categories: 'B25:B28', values: 'C25:C28', colour: 'navy' },
      { name: 'D24', categories: 'B25:B28', values: 'D25:D28', colour: 'orange', line: true },
      { name: 'E24', categories: 'B25:B28', values: 'E25:E28', colour: 'green', line: true }
    ],
    valueAxis: { numberFormat: '0%' },
    alternativeText: 'Points for four sectors between two limits; "Health & Social Care" is nearest to the upper one.',
    covers: 'H36:P50'
  },
  {
    name: 'CentreCheck_SectorsChart',
    type: 'bars',
    title: 'Learners by sector',
    categoryTitle: 'Sector',
    valueTitle: 'Learners',
    series: [{ name: 'B24', categories: 'A25:A28', values: 'B25:B28', colour: 'blue' }],
    alternativeText: 'Bars: Engineering has the most learners, 120.',
    covers: 'H52:P64'
  }
]

export const BLOCKS = [
  { name: 'CentreCheck_Distribution', cell: 'A10', headed: true, values: byYear(share), columns: PERCENTAGES },
  { name: 'CentreCheck_Cumulative', cell: 'A17', headed: true, values: byYear(atOrAbove), columns: PERCENTAGES },
  {
    name: 'CentreCheck_Funnel',
    cell: 'A24',
    headed: true,
    values: [
      ['Sector', 'Learners', 'Merit or above', 'Lower limit', 'Upper limit'],
      ...SECTORS.map(([sector, entries, rate]) => [sector, entries, rate, OVERALL - limit(entries), OVERALL + limit(entries)])
    ],
    columns: [{}, {}, ...PERCENTAGES.slice(2)]
  }
] as const satisfies readonly Block[]

/** A sheet of ours as a comparison with earlier years wants it: reasons that people fill in, figures, and their charts. */
export function senseCheck({ reasons = 3, charts = CHARTS } = {}): TableSheet {
  return {
    name: 'Sense check',
    table: 'CentreCheck_Reasons',
    title: ['Sense check', 'Grades of 2026 beside those of earlier years.'],
    columns: [
      { heading: 'Scope', width: 24, wrap: true },
      { heading: 'Verdict', width: 14 },
      { heading: 'Reason', width: 40, wrap: true },
      { heading: 'By', width: 12 }
    ],
    rows: Array.from({ length: reasons }, (_, index) => [`Group ${index + 1}`, 'higher, explain', index === 0 ? 'A new teacher.' : null, null]),
    blocks: BLOCKS,
    charts
  }
}

export function putSense(sheet: TableSheet): Change {
  return { kind: 'put-sheet', sheet, names: [] }
}

export const REMOVE_SENSE: Change = { kind: 'remove-sheet', table: 'CentreCheck_Reasons', headings: ['Scope', 'Verdict', 'Reason', 'By'] }
