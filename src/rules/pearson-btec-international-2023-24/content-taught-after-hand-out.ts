import { plainAim } from '../../domain/criteria'
import { formatDay, type Day } from '../../domain/dates'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { assignmentsOn, plannedUnitOf, type PlannedAssignment } from './plan'
import { rule } from './rule'
import { sentence } from './wording'

/** An assignment starts after its content was taught. */
export default rule({
  id: 'content-taught-after-hand-out',
  catalogue: ['IA-29'],
  severity: 'warning',
  title: 'An assignment starts before its content is taught',
  section: 'Assessment and grading',
  sheetKind: 'assignment-plan',
  needs: ['hand-out-date'],
  why: 'An assignment is taken after the content of the unit, or of the part that it covers, has been delivered.',
  fix: 'Hand the assignment out later, or correct the date if it is mistyped.',
  *check({ sheet, edition, workbook, columns: { 'hand-out-date': start } }) {
    const delivered = sheet.column('content-delivered-date')
    const taught = taughtDates(workbook)
    if (!delivered && taught.length === 0) {
      yield { cannotTell: 'There is no column "Content delivered", and no sheet of units with taught dates.' }
      return
    }
    for (const assignment of assignmentsOn(sheet, edition)) {
      const begins = assignment.first('hand-out-date')
      const finished = assignment.first('content-delivered-date') ?? lastTaught(assignment, taught)
      if (begins === undefined || finished === undefined || finished <= begins || assignment.isRetake) continue
      yield {
        row: assignment.rows[0],
        column: start,
        value: begins,
        message: `${sentence(assignment.name)} starts on ${formatDay(begins)}, and its content is taught only by ${formatDay(finished)}.`
      }
    }
  }
})

interface Taught {
  readonly unit: string
  /** '' where the row is of the whole unit. */
  readonly aim: string
  readonly day: Day
}

/** Where a units sheet is kept for several cohorts, nothing tells whose the dates are. */
function taughtDates(workbook: TypedWorkbook): readonly Taught[] {
  return workbook.sheetsOf('units').flatMap(sheet => {
    const [units, aims, dates, examples, cohorts] = [
      sheet.column('unit-number'), sheet.column('learning-aim'), sheet.column('taught-date'), sheet.column('is-eg'), sheet.column('cohort')
    ]
    if (cohorts && new Set(sheet.rows.map(row => cohorts.value(row))).size > 1) return []
    return sheet.rows.flatMap((row): readonly Taught[] => {
      const [unit, day] = [units?.value(row), dates?.value(row)]
      if (unit === undefined || day === undefined || examples?.value(row) === 'yes') return []
      return [{ unit, aim: plainAim(aims?.value(row) ?? ''), day }]
    })
  })
}

/** The last day of teaching for the aims that the assignment covers; without aims only where it is the unit's only one. */
function lastTaught({ sheet, rows, units }: PlannedAssignment, taught: readonly Taught[]): Day | undefined {
  const [unitOf, aimColumn] = [plannedUnitOf(sheet), sheet.column('learning-aims')]
  const isOnly = (unit: string) => sheet.rows.every(row => unitOf(row) !== unit || rows.includes(row))
  const days = units.flatMap(unit => {
    const aims = rows.filter(row => unitOf(row) === unit).flatMap(row => aimColumn?.value(row) ?? []).map(plainAim)
    const own = taught.filter(one => one.unit === unit)
    return own.filter(({ aim }) => (aim !== '' && aims.includes(aim)) || (aims.length === 0 && isOnly(unit))).map(({ day }) => day)
  })
  return days.length > 0 ? Math.max(...days) : undefined
}

const UNITS = `
        == Units ==
        Unit | Learning aim | Content | Example only | Taught date
        1    | A            | Markets | No           | 29/09/2023
        1    | A            | Fairs   | Yes          | 13/10/2023
        1    | B            | Brands  | No           | 10/11/2023`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Plan ==
        Academic year: 2023-24
        Unit | Assignment | Learning aims | Hand-out date | Deadline
        1    | 1          | A             | 02/10/2023    | 16/10/2023
        1    | 2          | B             | 13/11/2023    | 24/11/2023
        2    | 1          | A             | 13/11/2023    | 24/11/2023${UNITS}`
    },
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Content delivered | Hand-out date | Deadline
        1    | 1          | 13/10/2023        | 02/10/2023    | 16/10/2023
        1    | 2          | 03/11/2023        | 06/11/2023    | 20/11/2023`,
      findings: ['D3: Assignment 1 starts on 2 October 2023, and its content is taught only by 13 October 2023.']
    },
    {
      sheets: `
        == Plan ==
        Academic year: 2023-24
        Unit | Assignment | Learning aims | Hand-out date | Deadline
        1    | 1          | A; B          | 02/10/2023    | 16/10/2023${UNITS}`,
      findings: ['Plan!D3: Assignment 1 starts on 2 October 2023, and its content is taught only by 10 November 2023.']
    }
  ]
}
