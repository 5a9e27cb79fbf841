import { dayOf, formatDay, parseDate, serialToDay, type DateReading, type Day } from '../../domain/dates'
import { parseSeries, seriesOfDay, type Series, type SeriesReading } from '../../domain/series'
import type { DateSystem } from '../../model/grid'
import { remembered } from '../remembered'
import type { Reader, ReaderContext } from './reader'

/** A year typed alone, or a count, is a date of long ago to Excel; no column means such days. */
const EARLIEST = dayOf(1950, 1, 1)
const LATEST = dayOf(2100, 12, 31)

function recentDay(serial: number, dateSystem: DateSystem): Day | undefined {
  const day = serialToDay(serial, dateSystem)
  return day !== undefined && day >= EARLIEST && day <= LATEST ? day : undefined
}

export function dateReader(dateSystem: DateSystem): Reader<Day> {
  return {
    read(value) {
      if (typeof value === 'number') return recentDay(value, dateSystem)
      const reading: DateReading | undefined = typeof value === 'string' ? parseDate(value) : undefined
      return reading && 'day' in reading ? reading.day : undefined
    },
    explain(value) {
      if (typeof value === 'number') return { kind: 'date', message: 'is a number that stands for no date of our time' }
      const reading = typeof value === 'string' ? parseDate(value) : undefined
      if (!reading || 'day' in reading) return { kind: 'value', message: 'is not a date' }
      return { kind: reading.problem === 'not-a-date' ? 'value' : 'date', message: reading.reason }
    }
  }
}

const OPEN = /^(?:still )?(?:open|ongoing|on-going|pending|in progress|unresolved|not (?:yet )?(?:concluded|closed)|not yet)$/i

/** A date, or a word for what has not ended. */
export function dateOrOpenReader(dates: Reader<Day>): Reader<Day | 'open'> {
  return {
    read: value => (typeof value === 'string' && OPEN.test(value.trim()) ? 'open' : dates.read(value)),
    explain(value) {
      const misread = dates.explain(value)
      return misread.kind === 'date' ? misread : { kind: 'value', message: 'is neither a date nor "open"' }
    }
  }
}

export function seriesReader({ dateSystem, settleSeries }: ReaderContext): Reader<Series> {
  const readText = remembered(parseSeries)
  return {
    byRow: true,
    read(value, row) {
      if (typeof value === 'number') {
        // Excel makes a date of "Jan 2026" as it is typed.
        const day = recentDay(value, dateSystem)
        return day === undefined ? undefined : seriesOfDay(day)
      }
      const reading = typeof value === 'string' ? readText(value) : null
      if (reading === null) return undefined
      return 'series' in reading ? reading.series : settleSeries(reading.window, reading.lone, row)
    },
    explain(value) {
      const day = typeof value === 'number' ? recentDay(value, dateSystem) : undefined
      if (day !== undefined) return { kind: 'value', message: `stands for ${formatDay(day)}, which lies in no series` }
      const reading: SeriesReading = typeof value === 'string' ? readText(value) : null
      return { kind: 'value', message: whyNoSeries(reading) }
    }
  }
}

function whyNoSeries(reading: SeriesReading): string {
  if (reading === null || 'series' in reading) return 'is not a series such as "May/June 2026" or "Dec/Jan 2026"'
  if (reading.lone === null) return 'does not say the year'
  return `may be the series of January ${reading.lone} or of January ${reading.lone + 1}`
}
