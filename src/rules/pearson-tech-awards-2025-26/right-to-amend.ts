import type { Day } from '../../domain/dates'
import { dayInSeries } from '../../domain/moderation-deadline'
import type { Row } from '../../recognise/typed-sheet'
import type { TechAwardsEdition } from './edition'
import { assessedOn, type LogSheet } from './series-log'

/** Whether marks may be amended after feedback, and the deadline that decides; undefined where it can't be known yet. */
export interface RightToAmend {
  readonly isAssured: boolean
  readonly deadline: Day
}

/**
 * Marks can be amended on feedback where marks and sample were there by the deadline of the series. After it the guide
 * says in one place that there could be no chance, and in another that there is none: it is not assured.
 */
export function rightToAmend(sheet: LogSheet, row: Row, edition: TechAwardsEdition, isArt: boolean): RightToAmend | undefined {
  const assessed = assessedOn(sheet, row)
  if (!assessed || sheet.column('component-type')?.value(row) === 'external') return undefined
  const deadline = dayInSeries(assessed.series, edition.series[assessed.series.window].deadline)
  const marks = sheet.column('marks-submitted-date')?.value(row)
  const sample = isArt ? marks : sheet.column('sample-uploaded-date')?.value(row)
  if ([marks, sample].some(day => day !== undefined && day > deadline)) return { isAssured: false, deadline }
  return marks === undefined || sample === undefined ? undefined : { isAssured: true, deadline }
}
