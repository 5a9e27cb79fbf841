import { formatDay } from '../../domain/dates'
import { comparableName, isSameName } from '../../domain/person-name'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Fault, Verdict } from '../rule'
import { said } from './attempts'
import { gapsIn, isLacking } from '../gaps'
import { rule } from './rule'
import { authorisationRow, resubmissionsOn, retakesOn, type SecondChance } from './second-chances'
import { worksOn } from './works'

interface Authorised {
  readonly id: string
  readonly catalogue: readonly string[]
  readonly title: string
  readonly section: string
  readonly why: string
  readonly of: 'resubmission' | 'retake'
}

/** Makes the rule that the Lead IV authorises an attempt, signs and dates that, and does so before the work is handed in. */
export function notAuthorised({ of, ...described }: Authorised) {
  return rule({
    ...described,
    severity: 'error',
    sheetKind: 'assignment-attempts',
    needs: [],
    fix: 'Enter who authorised it and on which day; if nobody did, the attempt does not count.',
    *check(context): Iterable<Verdict> {
      const { sheet, workbook } = context
      const [signs, days] = [sheet.column('lead-iv-authorised') ?? sheet.column('authorised-by'), sheet.column('authorised-date')]
      if (!signs && !days) {
        yield { cannotTell: `There is no column for the Lead IV’s authorisation of a ${of}.` }
        return
      }
      const chances = (of === 'resubmission' ? resubmissionsOn : retakesOn)(sheet, worksOn(sheet, context))
      const own = new Map(chances.filter(chance => authorisationRow(chance).sheet === sheet).map(chance => [authorisationRow(chance).row, chance]))
      const rows = [...own.keys()]
      const many = (what: string) => (lacking: number, all: number) => `${lacking} of the ${all} ${of}s ${what}.`
      const isDated = (row: { sheet: typeof sheet; row: SecondChance['attempt']['row'] }) => said(row, 'authorised-date') !== undefined
      if (signs) {
        const by = sheet.column('authorised-by')
        const lacks = (row: (typeof rows)[number]) => isLacking(signs, row) && (signs === by || !by || by.isBlank(row) || signs.value(row) === 'no')
        yield* gapsIn({
          column: signs,
          rows,
          lacks: row => lacks(row) && (signs.value(row) === 'no' || !isDated({ sheet, row })),
          one: row => ({
            message: signs.value(row) === 'no' ? `This ${of} went ahead, though the Lead IV has not authorised it.` : `Nothing says that the Lead IV authorised this ${of}.`
          }),
          many: many('have no authorisation by the Lead IV')
        })
      }
      if (days) {
        const signed = signs ? rows.filter(row => !isLacking(signs, row)) : rows
        yield* gapsIn({
          column: days,
          rows: signed,
          one: () => ({ kind: 'undated', message: `The Lead IV’s authorisation of this ${of} has no date.` }),
          many: many('are authorised without a date')
        })
      }
      for (const chance of own.values()) {
        const fault = late(chance, of) ?? byAnother(chance, workbook, of)
        if (fault) yield fault
      }
    }
  })
}

function late(chance: SecondChance, of: string): Fault | null {
  const place = authorisationRow(chance)
  const [day, submitted] = [said(place, 'authorised-date'), chance.attempt.isShared ? undefined : said(chance.attempt, 'submitted-date')]
  const column = place.sheet.column('authorised-date')
  if (day === undefined || submitted === undefined || day <= submitted || !column) return null
  return {
    row: place.row,
    column,
    kind: 'late',
    value: day,
    message: `The ${of} was handed in on ${formatDay(submitted)} and authorised only on ${formatDay(day)}.`,
    fix: `Correct the date that is mistyped; a ${of} is authorised before the learner starts it.`
  }
}

/** Someone who is on the staff list under other roles alone. A name that isn't listed may be anyone's. */
function byAnother(chance: SecondChance, workbook: TypedWorkbook, of: string): Fault | null {
  const place = authorisationRow(chance)
  const [by, signed] = [said(place, 'authorised-by'), said(place, 'lead-iv-authorised')]
  const name = by ?? (typeof signed === 'object' ? signed.text : undefined)
  const column = place.sheet.column(by === undefined ? 'lead-iv-authorised' : 'authorised-by')
  if (name === undefined || !column) return null
  const roles = rolesOf(name, workbook)
  if (roles.length === 0 || roles.includes('Lead-IV')) return null
  return {
    row: place.row,
    column,
    kind: 'role',
    message: `The ${of} is authorised by someone who is not a Lead IV on the staff list.`,
    fix: 'Have the Lead IV authorise it, or correct the role on the staff list.'
  }
}

function rolesOf(name: string, workbook: TypedWorkbook): readonly string[] {
  const wanted = comparableName(name)
  return workbook.sheetsOf('staff').flatMap(sheet =>
    sheet.rows.flatMap(row => {
      const listed = sheet.column('staff-name')?.value(row)
      return listed !== undefined && wanted !== '' && isSameName(comparableName(listed), wanted) ? (sheet.column('role')?.value(row) ?? []) : []
    })
  )
}
