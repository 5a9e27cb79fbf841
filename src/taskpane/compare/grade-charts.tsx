import { GroupedVerticalBarChart, LineChart, ResponsiveContainer } from '@fluentui/react-charts'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Comparison } from '../../model/comparison'
import { useTextStyles } from '../text-styles'
import { yearsOf } from './figures'
import { strings } from './strings'

const HEIGHT = 220
/** The axis ends at a multiple of this percentage, which its four divisions share. */
const STEP = 20
/** More grade names than these lie over each other unless they are turned. */
const MOST_LEVEL = 6

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  chart: { height: `${HEIGHT}px`, minWidth: 0 },
  turned: { height: `${HEIGHT + 40}px` },
  // The colours of years: each has a contrast of 3 or more with the pane, in the light, in the dark and where the system sets them.
  colours: {
    '--year-now': tokens.colorBrandForeground1,
    '--year-1': tokens.colorNeutralForeground4,
    '--year-2': tokens.colorPaletteGrapeForeground2,
    '--year-3': tokens.colorPaletteMarigoldForeground2,
    '--year-4': tokens.colorPaletteForestForeground2,
    '@media (forced-colors: active)': {
      '--year-now': 'Highlight', '--year-1': 'CanvasText', '--year-2': 'LinkText', '--year-3': 'GrayText', '--year-4': 'VisitedText'
    }
  }
})

const percentageAt = (shares: readonly number[], index: number) => (shares[index] ?? 0) * 100

interface GradeChartsProps {
  readonly comparison: Comparison
  readonly year: number
}

/** The two charts of the Sense check, as they will be written: the grades of each year, and how many reached each grade. */
export function GradeCharts({ comparison, year }: GradeChartsProps) {
  const styles = useStyles()
  const text = useTextStyles()
  const { scope } = comparison
  const grades = [...comparison.grades].reverse()
  const years = yearsOf(comparison, year).map((one, index, all) => ({ ...one, legend: String(one.year), color: index === all.length - 1 ? 'var(--year-now)' : `var(--year-${(index % 4) + 1})` }))
  const bars = grades.map((name, index) => ({
    name,
    series: years.map(({ legend, color, shares }) => ({ key: legend, legend, color, data: percentageAt(shares, index), yAxisCalloutData: strings.percentage(shares[index] ?? 0) }))
  }))
  const lines = years.map(({ legend, color, sharesAtOrAbove: shares }) => ({
    legend,
    color,
    data: grades.map((grade, index) => ({ x: index, y: percentageAt(shares, index), xAxisCalloutData: grade, yAxisCalloutData: strings.percentage(shares[index] ?? 0) }))
  }))
  const highest = Math.max(...bars.flatMap(({ series }) => series.map(({ data }) => data)))
  const isTurned = grades.length > MOST_LEVEL
  const height = isTurned ? HEIGHT + 40 : HEIGHT
  return (
    <div className={mergeClasses(styles.colours)}>
      <figure className={styles.figure}>
        <figcaption className={text.heading}>{strings.sharesTitle}</figcaption>
        <div className={mergeClasses(styles.chart, isTurned && styles.turned)}>
          <ResponsiveContainer height={height}>
            <GroupedVerticalBarChart data={bars} chartTitle={strings.chartText(strings.sharesTitle, scope.name)} hideLabels rotateXAxisLables={isTurned} yMinValue={0} yMaxValue={STEP * Math.ceil(highest / STEP)} />
          </ResponsiveContainer>
        </div>
      </figure>
      <figure className={styles.figure}>
        <figcaption className={text.heading}>{strings.cumulativeTitle}</figcaption>
        <div className={mergeClasses(styles.chart, isTurned && styles.turned)}>
          <ResponsiveContainer height={height}>
            <LineChart
              data={{ chartTitle: strings.chartText(strings.cumulativeTitle, scope.name), lineChartData: lines }}
              allowMultipleShapesForPoints
              rotateXAxisLables={isTurned}
              tickValues={grades.map((_, index) => index)}
              xAxis={{ tickText: grades }}
              yMinValue={0}
              yMaxValue={100}
            />
          </ResponsiveContainer>
        </div>
      </figure>
    </div>
  )
}
