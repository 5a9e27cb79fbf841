import { mayBeOnePerson } from '../../domain/assessors'
import { formatDay, type Day } from '../../domain/dates'
import type { Column, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Verdict } from '../rule'
import type { QualityAssuranceEdition } from './edition'
import { staffIn } from './staff'
import { deadlineOn, trainingYearOf, type Dated } from './year'

/** A row of a staff sheet that may tell of a standardisation. */
interface Training {
  readonly name: string
  /** Undefined where the row stands for every suite. */
  readonly suite: string | undefined
  readonly isHeld: boolean
  /** Undefined where it can't be read. */
  readonly day: Day | undefined
}

/** Someone who takes part in assessment, with the first row that says so. */
interface Member {
  readonly name: string
  readonly suite: string | undefined
  readonly row: Row
  readonly column: Column
  /** "assesses", "verifies". */
  readonly does: string
}

interface Standardisation {
  /** The sheet that names the team. */
  readonly sheet: Dated
  readonly workbook: TypedWorkbook
  readonly edition: QualityAssuranceEdition
  readonly asOf: Day
}

/**
 * Yields those who take part in assessment, and whom no staff sheet says to have been standardised for the suite since
 * the year began. While the year's standardisation is not due yet nobody is behind.
 */
export function* unstandardised(team: Iterable<Member>, { sheet, workbook, edition, asOf }: Standardisation): Iterable<Verdict> {
  if (asOf <= deadlineOn(sheet, asOf, edition.dates.standardisationConfirmed)) return
  const trained = trainingIn(workbook, edition, asOf)
  if (!trained.some(({ isHeld }) => isHeld)) {
    yield { cannotTell: 'No staff sheet here says when the team was standardised.' }
    return
  }
  const seen = new Set<string>()
  const named: Pick<Member, 'name' | 'suite'>[] = []
  for (const { name, suite, row, column, does } of team) {
    const key = `${name}|${suite ?? ''}`
    if (seen.has(key)) continue
    seen.add(key)
    // "S Rees" and "S. Rees" are said to lack it once.
    if (named.some(other => other.suite === suite && mayBeOnePerson(other.name, name))) continue
    const own = trained.filter(one => mayBeOnePerson(one.name, name) && (one.suite === undefined || suite === undefined || one.suite === suite))
    const held = own.filter(({ isHeld }) => isHeld)
    if (held.some(({ day }) => day === undefined || isOfTheYear(day, sheet))) continue
    named.push({ name, suite })
    const latest = held.length === 0 ? null : `their last standardisation was on ${formatDay(Math.max(...held.flatMap(({ day }) => day ?? [])))}`
    const lack = latest ?? `the staff sheet has no standardisation of theirs${suite === undefined ? '' : ` for ${suite}`}`
    yield { row, column, kind: key, message: `${name} ${does} here, and ${lack}.` }
  }
}

/** Standardisation is yearly; where the sheet names no year, any counts. */
function isOfTheYear(day: Day, { academicYear }: Dated): boolean {
  return academicYear === null || trainingYearOf(day) >= academicYear
}

/** Standardisation of whichever kind but those of other schemes; a date that can't be read may be one. */
function trainingIn(workbook: TypedWorkbook, edition: QualityAssuranceEdition, asOf: Day): readonly Training[] {
  return staffIn(workbook, edition, asOf).map(({ sheet, row, name }) => {
    const type = sheet.column('standardisation-type')?.value(row)
    const isOfOther = type === 'ESM' || type === 'Q-TAG'
    const dates = sheet.column('standardisation-date')
    return { name, suite: sheet.column('suite')?.value(row), isHeld: !isOfOther && dates?.isBlank(row) === false, day: dates?.value(row) }
  })
}
