import { formatDay, weekdayName, type Day } from '../../domain/dates'
import { advisedDay, dayInSeries } from '../../domain/moderation-deadline'
import { formatSeries, type Series } from '../../domain/series'
import type { Column, Row, TypedSheet } from '../../recognise/typed-sheet'
import { rule } from './rule'
import { seriesKinds } from './series-kinds'

/**
 * Makes the rule for one kind of sheet that works out the deadline of each series on it and, where that falls on a
 * weekend, the working day before, by which it is wise to be done. The deadline itself does not move.
 */
export function deadlines(id: string, sheetKind: 'component-marks' | 'component-series') {
  return rule({
    id,
    catalogue: ['TA-54'],
    severity: 'advice',
    title: `Deadline for marks and sample (${seriesKinds[sheetKind]})`,
    section: 'Moderation',
    sheetKind,
    needs: ['series'],
    why: 'Marks and sample are accepted up to the deadline even when it falls on a weekend, but nobody may be there to help: the working day before is safer.',
    fix: 'Nothing is to be put right: note the day.',
    *check({ sheet, columns: { series }, edition }) {
      for (const { name, series: value, rows } of bySeries(sheet.rows, series)) {
        const deadline = dayInSeries(value, edition.series[value.window].deadline)
        const advised = advisedDay(deadline)
        const dated = { use: 'due', day: deadline, scope: name, keyDate: 'TA-53', ...(advised !== deadline && { advised }), ...sentIn(sheet, rows) } as const
        yield { column: series, label: `Deadline for marks and sample, ${name}`, result: withWeekday(deadline), dated }
        if (advised !== deadline) yield { column: series, label: `Advised day, ${name}`, result: withWeekday(advised) }
      }
    }
  })
}

interface OneSeries {
  readonly name: string
  readonly series: Series
  readonly rows: Row[]
}

function bySeries(rows: readonly Row[], column: Column<Series>): Iterable<OneSeries> {
  const found = new Map<string, OneSeries>()
  let above: OneSeries | undefined
  for (const row of rows) {
    const series = column.value(row)
    if (!series) continue
    // Most rows are of the same series as the one above.
    if (above?.series !== series) {
      const name = formatSeries(series)
      above = found.get(name) ?? { name, series, rows: [] }
      found.set(name, above)
    }
    above.rows.push(row)
  }
  return found.values()
}

/** The last of the days on which marks and samples went; nothing where one of these rows did not. */
function sentIn(sheet: TypedSheet<'component-marks' | 'component-series'>, rows: readonly Row[]): { readonly done?: Day } {
  const columns = [sheet.column('marks-submitted-date'), sheet.column('sample-uploaded-date')]
  let done = -Infinity
  for (const row of rows) {
    for (const column of columns) {
      const day = column?.value(row)
      if (day === undefined) return {}
      if (day > done) done = day
    }
  }
  return { done }
}

function withWeekday(day: Day): string {
  return `${weekdayName(day)} ${formatDay(day)}`
}
