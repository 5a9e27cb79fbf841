import { binomialLimits } from '../domain/statistics/binomial-limits'
import { sharesAtOrAbove } from '../domain/statistics/cumulative-shares'
import { address } from '../model/address'
import { rangeOf } from '../model/area'
import type { Comparison } from '../model/comparison'
import type { Block, Chart, ChartSeries, WriteValue } from '../workbook/workbook'
import { cellsBelow, headingBlock, type Stretch } from './sense-check-figures'
import { senseColumns } from './sense-check-table'

/** Scopes of one scale beside each other: who reached a grade, about the share that reached it in earlier years. */
interface Funnel {
  /** Such as "M or above". */
  readonly reached: string
  /** 0 to 1. */
  readonly target: number
  readonly points: readonly { readonly name: string; readonly learners: number; readonly share: number }[]
}

/** With fewer scopes there is nothing to see. */
const FEWEST = 3
const CHART_ROWS = 22
/** So many sizes make a smooth line. */
const SIZES = 24
const PERCENTAGE = { numberFormat: '0.0%' }
const LINES: readonly { readonly heading: string; readonly colour: ChartSeries['colour'] }[] = [
  { heading: 'Earlier years together', colour: 'grey' },
  { heading: '95 % lower limit', colour: 'blue' },
  { heading: '95 % upper limit', colour: 'blue' },
  { heading: '99.9 % lower limit', colour: 'orange' },
  { heading: '99.9 % upper limit', colour: 'orange' }
]

/**
 * A funnel of the scopes on the scale that most of them have, with the limits within which 95 and 99.9 in 100 of their
 * size would lie if the share were the same for all; nothing with fewer than three.
 */
export function funnelOf(comparisons: readonly Comparison[], { row, year }: { readonly row: number; readonly year: number }): Stretch {
  const funnel = funnelFrom(comparisons)
  if (!funnel) return { blocks: [], charts: [], next: row }
  const { reached, target, points } = funnel
  const title = `${reached} in ${year}, by number of learners`
  const pointsRow = row + CHART_ROWS + 2
  // The lines' own figures are for the chart alone: they stand right of all that people read.
  const [limitsColumn, limitsRow] = [senseColumns.length + 1, row]
  const limits = sizesUpTo(Math.max(...points.map(({ learners }) => learners))).map((size): WriteValue[] => {
    const { low95, high95, low999, high999 } = binomialLimits(target, size)
    return [size, target, low95, high95, low999, high999]
  })
  const blocks: readonly Block[] = [
    headingBlock('CentreCheck_Funnel', 'All beside each other', row),
    {
      name: 'CentreCheck_FunnelPoints',
      cell: address(0, pointsRow),
      headed: true,
      values: [['Scope', 'Learners', reached], ...points.map(({ name, learners, share }) => [name, learners, share])],
      columns: [{}, {}, PERCENTAGE]
    },
    {
      name: 'CentreCheck_FunnelLimits',
      cell: address(limitsColumn, limitsRow),
      headed: true,
      values: [['Learners', ...LINES.map(({ heading }) => heading)], ...limits],
      columns: [{ width: 12 }, ...LINES.map(() => ({ ...PERCENTAGE, width: 14 }))]
    }
  ]
  const chart: Chart = {
    name: 'CentreCheck_FunnelChart',
    type: 'scatter',
    title,
    categoryTitle: 'Learners',
    valueTitle: reached,
    series: [
      { name: address(2, pointsRow), categories: cellsBelow(1, pointsRow, points.length), values: cellsBelow(2, pointsRow, points.length), colour: 'navy' },
      ...LINES.map(({ colour }, index) => ({
        name: address(limitsColumn + index + 1, limitsRow),
        categories: cellsBelow(limitsColumn, limitsRow, limits.length),
        values: cellsBelow(limitsColumn + index + 1, limitsRow, limits.length),
        colour,
        line: true
      }))
    ],
    valueAxis: { numberFormat: '0%', minimum: 0, maximum: 1 },
    alternativeText: `A point for each of ${points.length} scopes, by its number of learners and the share with ${reached}, between limits about the share of the earlier years. The figures stand below.`,
    covers: rangeOf({ firstColumn: 0, firstRow: row + 1, lastColumn: 4, lastRow: row + CHART_ROWS })
  }
  return { blocks, charts: [chart], next: Math.max(pointsRow + points.length, limitsRow + limits.length) + 2 }
}

function funnelFrom(comparisons: readonly Comparison[]): Funnel | null {
  const byScale = new Map<string, Comparison[]>()
  for (const one of comparisons) if (one.now.n > 0) byScale.set(one.scale, [...(byScale.get(one.scale) ?? []), one])
  const [among = []] = [...byScale.values()].sort((one, other) => other.length - one.length)
  const [first] = among
  if (!first || among.length < FEWEST) return null
  const shares = sharesAtOrAbove(first.grades.map((_, index) => among.reduce((sum, { pooled }) => sum + (pooled?.counts[index] ?? 0), 0)))
  const index = nearestToHalf(shares)
  const target = shares[index] ?? 0
  if (target === 0 || target === 1) return null
  const grade = first.grades[index] ?? ''
  return {
    reached: index === first.grades.length - 1 ? grade : `${grade} or above`,
    target,
    points: among.map(({ scope, now }) => ({ name: scope.name, learners: now.n, share: sharesAtOrAbove(now.counts)[index] ?? 0 }))
  }
}

/** The grade that about half of all reached tells most. */
function nearestToHalf(shares: readonly number[]): number {
  const distance = (index: number) => Math.abs((shares[index] ?? 1) - 0.5)
  return shares.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0)
}

function sizesUpTo(largest: number): readonly number[] {
  const last = Math.ceil(largest * 1.1)
  const step = Math.max(1, last / SIZES)
  return [...new Set(Array.from({ length: SIZES }, (_, index) => Math.min(last, Math.round((index + 1) * step))))]
}
