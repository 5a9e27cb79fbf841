import { plainAim } from '../../domain/criteria'
import { formatDay, type Day } from '../../domain/dates'
import { normalise } from '../../recognise/normalise'
import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import type { InternationalEdition } from './edition'
import { assignmentsOn, plannedUnitOf } from './plan'
import { rule } from './rule'

/** Once a unit is assessed, all of its content was taught, but for what is an example. */
export default rule({
  id: 'content-untaught',
  catalogue: ['IA-31'],
  severity: 'warning',
  title: 'Content is not taught though it is being assessed',
  section: 'Assessing Unit Content',
  sheetKind: 'units',
  needs: ['unit-number', 'topic', 'taught'],
  why: 'Assessors are expected to teach the content of a unit fully, except what follows "e.g.". Learners need not give evidence of all of it: the criteria decide.',
  fix: 'Teach this content, or record that it was taught; mark it as an example if the specification gives it after "e.g.".',
  *check({ sheet, edition, workbook, asOf, columns: { 'unit-number': units, topic, taught } }) {
    const starts = startsIn(workbook, edition)
    if (starts.length === 0) {
      yield { cannotTell: 'No assessment plan says when the units are assessed.' }
      return
    }
    const [examples, chosen, dates] = [sheet.column('is-eg'), sheet.column('chosen'), sheet.column('taught-date')]
    const isKept = keptUnits(sheet)
    yield* faultsIn(taught, coveredRows(sheet, edition), row => {
      const unit = units.value(row)
      const isLeftOut = examples?.value(row) === 'yes' || chosen?.value(row) === 'no' || topic.isBlank(row)
      if (unit === undefined || isLeftOut || (dates?.value(row) ?? Infinity) <= asOf) return null
      const share = taught.value(row)
      const isOpen = share === undefined ? taught.isBlank(row) && isKept.has(unit) : share !== 'some' && share < 1
      const start = isOpen ? startOf(sheet, row, starts) : undefined
      if (start === undefined || start > asOf) return null
      const said = share === undefined ? 'not recorded as taught' : share === 0 ? 'not taught' : `taught to ${Math.round(Number(share) * 100)} %`
      return { value: String(share ?? ''), message: `This content of unit ${unit} is ${said}, and its assignment was handed out on ${formatDay(start)}.` }
    })
  }
})

interface Start {
  readonly unit: string
  readonly aims: readonly string[]
  readonly cohort: string
  readonly day: Day
}

function startsIn(workbook: TypedWorkbook, edition: InternationalEdition): readonly Start[] {
  return workbook.sheetsOf('assignment-plan').flatMap(sheet => {
    const unitOf = plannedUnitOf(sheet)
    return assignmentsOn(sheet, edition).flatMap(one => {
      const day = one.first('hand-out-date')
      if (day === undefined || one.isRetake) return []
      return one.units.map((unit): Start => {
        const rows = one.rows.filter(row => unitOf(row) === unit)
        const aims = rows.flatMap(row => sheet.column('learning-aims')?.value(row) ?? []).map(plainAim)
        return { unit, aims, cohort: normalise(one.cohort ?? ''), day }
      })
    })
  })
}

/** When the row's content is assessed: with its learning aim, else once the last assignment of the unit began. */
function startOf(sheet: TypedSheet<'units'>, row: Row, starts: readonly Start[]): Day | undefined {
  const unit = sheet.column('unit-number')?.value(row)
  const aim = plainAim(sheet.column('learning-aim')?.value(row) ?? '')
  const cohort = normalise(sheet.column('cohort')?.value(row) ?? '')
  const own = starts.filter(one => one.unit === unit && (cohort === '' || one.cohort === '' || one.cohort === cohort))
  const ofAim = own.filter(({ aims }) => aim !== '' && aims.includes(aim))
  if (ofAim.length > 0) return Math.max(...ofAim.map(({ day }) => day))
  return own.length > 0 && (aim === '' || own.every(({ aims }) => aims.length === 0)) ? Math.max(...own.map(({ day }) => day)) : undefined
}

/** Units of which something is recorded as taught: of the others the column may not be kept. */
function keptUnits(sheet: TypedSheet<'units'>): ReadonlySet<string | undefined> {
  const [units, taught] = [sheet.column('unit-number'), sheet.column('taught')]
  return new Set(sheet.rows.filter(row => taught?.isBlank(row) === false).map(row => units?.value(row)))
}

const PLAN = `
        == Plan ==
        Academic year: 2023-24
        Unit | Assignment | Learning aims | Hand-out date | Deadline
        1    | 1          | A             | 02/10/2023    | 16/10/2023
        1    | 2          | B             | 08/01/2024    | 22/01/2024`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Units ==
        Unit | Learning aim | Content | Example only | Taught
        1    | A            | Markets | No           | Yes
        1    | A            | Fairs   | Yes          | No
        1    | B            | Brands  | No           | No
        2    | A            | Costs   | No           | No${PLAN}`,
      asOf: '2023-11-06'
    },
    {
      sheets: `
        == Units ==
        Unit | Learning aim | Content | Taught
        1    | A            | Markets |
        1    | A            | Fairs   |${PLAN}`,
      asOf: '2023-11-06'
    }
  ],
  bad: [
    {
      sheets: `
        == Units ==
        Unit | Learning aim | Content | Example only | Taught
        1    | A            | Markets | No           | Yes
        1    | A            | Prices  | No           | No
        1    | A            | Costs   | No           | 50%
        1    | A            | Trade   | No           |${PLAN}`,
      asOf: '2023-11-06',
      findings: [
        'Units!E3: This content of unit 1 is not taught, and its assignment was handed out on 2 October 2023.',
        'Units!E4: This content of unit 1 is taught to 50 %, and its assignment was handed out on 2 October 2023.',
        'Units!E5: This content of unit 1 is not recorded as taught, and its assignment was handed out on 2 October 2023.'
      ]
    }
  ]
}
