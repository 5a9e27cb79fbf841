import type { Day } from '../domain/dates'
import { calendarOfGroup, type Calendar, type Period, type PeriodKind } from '../domain/working-days/calendar'
import { normalise } from '../recognise/normalise'
import type { Column, Row, TypedSheet, TypedWorkbook } from '../recognise/typed-sheet'
import type { Settings } from './settings'
import { isEnglandOrWales } from './settings/country'

/** Gives the calendar of a group or site; without one, that of everyone. */
export type Calendars = (group?: string | null) => Calendar

/** The calendars of a workbook, from its terms and holidays sheets; made when a rule first asks. */
export function calendarsOf(workbook: Pick<TypedWorkbook, 'sheetsOf'>, settings: Settings): Calendars {
  let all: Calendar | undefined
  const byGroup = new Map<string, Calendar>()
  return (group = null) => {
    all ??= {
      periods: workbook.sheetsOf('terms-and-holidays').flatMap(sheet => readPeriods(sheet).periods),
      weekend: settings['calendar.weekend'],
      englandAndWales: isEnglandOrWales(settings['calendar.country'])
    }
    const key = normalise(group ?? '')
    const known = byGroup.get(key) ?? calendarOfGroup(all, group)
    byGroup.set(key, known)
    return known
  }
}

/** A row of a terms and holidays sheet that tells no days. */
export interface UnusablePeriod {
  readonly row: Row
  readonly column: Column
  readonly why: 'ends-before-start' | 'kind-unknown'
}

export interface Periods {
  readonly periods: readonly Period[]
  readonly unusable: readonly UnusablePeriod[]
}

/** Rows without a start are left out, and so are those of which a date or kind could not be read: other rules speak of these. */
export function readPeriods(sheet: TypedSheet<'terms-and-holidays'>): Periods {
  const [names, kinds, starts, ends] = [sheet.column('name'), sheet.column('kind'), sheet.column('start'), sheet.column('end')]
  const periods: Period[] = []
  const unusable: UnusablePeriod[] = []
  for (const row of sheet.rows) {
    const name = names?.value(row)
    const start = starts?.value(row)
    const end = lastDay(row, start, ends)
    if (!names || !ends || name === undefined || start === undefined || end === undefined) continue
    const kind = kinds?.value(row) ?? (!kinds || kinds.isBlank(row) ? kindNamed(name) : 'not-read')
    if (kind === 'not-read') continue
    if (kind === undefined) unusable.push({ row, column: kinds ?? names, why: 'kind-unknown' })
    else if (end < start) unusable.push({ row, column: ends, why: 'ends-before-start' })
    else {
      const academicYear = sheet.column('academic-year')?.value(row) ?? null
      periods.push({ name, kind, start, end, academicYear, group: forAll(sheet.column('group')?.value(row)) })
    }
  }
  return { periods, unusable }
}

/** A single day needs no last one. */
function lastDay(row: Row, start: Day | undefined, ends: Column<Day> | undefined): Day | undefined {
  return ends?.isBlank(row) ? start : ends?.value(row)
}

const KIND_BY_NAME: readonly (readonly [RegExp, PeriodKind])[] = [
  [/\bhalf terms?\b/, 'half-term'],
  [/\bbank holidays?\b/, 'bank-holiday'],
  [/\b(?:inset|training|closed|closure)\b/, 'closed'],
  [/\b(?:holidays?|vacation|break|christmas|easter)\b/, 'holiday'],
  [/\b(?:terms?|semesters?)\b/, 'term']
]

/** Many sheets have no column for it: "Autumn term", "October half term". */
function kindNamed(name: string): PeriodKind | undefined {
  return KIND_BY_NAME.find(([words]) => words.test(normalise(name)))?.[1]
}

function forAll(group: string | undefined): string | null {
  return group === undefined || /^(?:all|everyone|whole (?:centre|school|college))$/i.test(group.trim()) ? null : group
}
