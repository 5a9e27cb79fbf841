import { formatDay, weekdayName, type Day } from '../../domain/dates'
import { advisedDay, dayInSeries } from '../../domain/moderation-deadline'
import { formatSeries, type Series } from '../../domain/series'
import type { TypedSheet } from '../../recognise/typed-sheet'
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
      const found = new Map<string, Series>()
      for (const row of sheet.rows) {
        const value = series.value(row)
        if (value) found.set(formatSeries(value), value)
      }
      for (const [name, value] of found) {
        const deadline = dayInSeries(value, edition.series[value.window].deadline)
        const advised = advisedDay(deadline)
        const dated = { use: 'due', day: deadline, scope: name, keyDate: 'TA-53', ...(advised !== deadline && { advised }), ...sentIn(sheet, name) } as const
        yield { column: series, label: `Deadline for marks and sample, ${name}`, result: withWeekday(deadline), dated }
        if (advised !== deadline) yield { column: series, label: `Advised day, ${name}`, result: withWeekday(advised) }
      }
    }
  })
}

/** The last of the days on which marks and samples of a series went; nothing where one did not. */
function sentIn(sheet: TypedSheet<'component-marks' | 'component-series'>, name: string): { readonly done?: Day } {
  const days = sheet.rows.flatMap(row => {
    const series = sheet.column('series')?.value(row)
    if (!series || formatSeries(series) !== name) return []
    return [sheet.column('marks-submitted-date')?.value(row), sheet.column('sample-uploaded-date')?.value(row)]
  })
  const known = days.filter(day => day !== undefined)
  return days.length > 0 && known.length === days.length ? { done: known.reduce((last, day) => Math.max(last, day)) } : {}
}

function withWeekday(day: Day): string {
  return `${weekdayName(day)} ${formatDay(day)}`
}
