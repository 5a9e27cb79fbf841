import { criteriaMet, type ProgrammeHistory } from '../../domain/programme-criteria'
import type { CriteriaMet, Rating } from '../../domain/programme-rating'
import { dayInAcademicYear } from '../../domain/academic-year'
import type { Day } from '../../domain/dates'
import { showValue } from '../../model/cell'
import type { ColumnId, ColumnValue } from '../../recognise/dictionary'
import type { Row, TypedSheet } from '../../recognise/typed-sheet'
import type { Settings } from '../settings'
import type { QualityAssuranceEdition } from './edition'
import { isNewSpecification } from './new-specifications'
import { ownRows } from './own-rows'
import { yearOf } from './year'

export type ProgrammesSheet = TypedSheet<'programmes'>

/** A row of a programmes sheet, with the day and the guide by which it is judged. */
export interface ProgrammeRow {
  readonly sheet: ProgrammesSheet
  readonly row: Row
  readonly edition: QualityAssuranceEdition
  readonly settings: Settings
  readonly asOf: Day
}

export const ratingNames: Readonly<Record<Rating, string>> = { low: 'Low', medium: 'Medium', enhanced: 'Enhanced' }

/** Programmes with learners: one with no registrations this year is not running. */
export function runningRows(sheet: ProgrammesSheet, edition: QualityAssuranceEdition): readonly Row[] {
  const registrations = sheet.column('registrations')
  return ownRows(sheet, edition).filter(row => registrations?.value(row) !== 0)
}

/** What a column says of a programme; undefined where the sheet has no such column, or the cell is blank or not understood. */
export function said<C extends ColumnId<'programmes'>>(
  { sheet, row }: Pick<ProgrammeRow, 'sheet' | 'row'>,
  id: C
): ColumnValue<'programmes', C> | undefined {
  return sheet.column(id)?.value(row)
}

/** The criteria of the ratings that a programme meets, as far as its row says. */
export function criteriaOf(programme: ProgrammeRow): CriteriaMet {
  return criteriaMet(historyOf(programme))
}

/** Whether criterion 2 names the programme. */
export function isOfNewSpecification(programme: ProgrammeRow): boolean | undefined {
  const { sheet, row, edition } = programme
  const typed = sheet.column('suite')?.raw(row) ?? null
  return isNewSpecification(
    {
      title: said(programme, 'programme') ?? '',
      suite: said(programme, 'suite'),
      suiteAsTyped: showValue(typed),
      level: said(programme, 'level'),
      sector: said(programme, 'sector'),
      firstTaught: said(programme, 'first-teach-year')
    },
    edition.newSpecifications
  )
}

export function hasLicence(programme: ProgrammeRow): boolean | undefined {
  return yes(said(programme, 'licence-to-practise'))
}

function historyOf(programme: ProgrammeRow): ProgrammeHistory {
  const { sheet, asOf, edition, settings } = programme
  const academicYear = yearOf(sheet, asOf)
  const firstDelivered = said(programme, 'first-year-delivered')
  return {
    ratedOn: said(programme, 'rating-received-date') ?? Math.min(asOf, dayInAcademicYear(academicYear, edition.dates.ratingsCopied)),
    academicYear,
    supportBefore: yes(said(programme, 'pss-previous')),
    flaggedByManager: yes(said(programme, 'psm-flag')),
    investigation: investigationOf(programme),
    firstDelivered,
    firstSamples: (['sv-first-sample-y1', 'sv-first-sample-y2', 'sv-first-sample-y3'] as const)
      // There was nothing to sample before the programme was taught here.
      .filter((_, index) => firstDelivered === undefined || firstDelivered < academicYear - index)
      .slice(0, settings['qa.sv-lookback-years'])
      .map(id => said(programme, id)),
    exemptReason: said(programme, 'exempt-reason'),
    ratingBefore: said(programme, 'rating-previous'),
    lastSampledOn: said(programme, 'sv-date'),
    registrations: said(programme, 'registrations'),
    registrationsBefore: said(programme, 'registrations-previous'),
    registrationsEarlier: said(programme, 'registrations-earlier'),
    newSpecification: isOfNewSpecification(programme),
    licence: hasLicence(programme),
    significantRise: settings['qa.cohort-increase']
  }
}

/** A date that is left blank says that there was none. */
function investigationOf(programme: ProgrammeRow): ProgrammeHistory['investigation'] {
  const [day, outcome] = [said(programme, 'investigation-date'), said(programme, 'investigation-outcome')]
  if (outcome === 'none') return null
  if (day !== undefined) return { day, endedInWarning: outcome === undefined ? undefined : true }
  return outcome === undefined && programme.sheet.column('investigation-date')?.isBlank(programme.row) === true ? null : undefined
}

function yes(value: 'yes' | 'no' | 'not-applicable' | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'yes'
}
