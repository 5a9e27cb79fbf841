import { mayBeOnePerson, namesIn } from '../../domain/assessors'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { itemsOn, type Item } from './checklist'
import { componentsIn } from './components'
import { rule } from './rule'

/** The declaration is signed by the head, or where that can't be by a deputy or another senior manager: never by the learners' teacher. */
export default rule({
  id: 'declaration-by-teacher',
  catalogue: ['VT-11'],
  severity: 'error',
  title: 'The declaration is not signed by the head or a senior manager',
  section: 'Does the form have to be completed by the Head or can it be the lead of Hair and Beauty?',
  sheetKind: 'records-checklist',
  needs: ['item-id'],
  why: 'The Principal or Head Teacher signs. Where they are unavailable a deputy or a member of the senior management team may; a teacher or tutor of the learners may not.',
  fix: 'Have the head sign, or a senior manager who does not teach the learners.',
  *check({ sheet, workbook }): Iterable<Verdict> {
    const items = [...itemsOn(sheet, 10), ...itemsOn(sheet, 11)]
    if (items.length === 0) {
      yield { notApplicable: 'The checklist has no row VT-10 or VT-11.' }
      return
    }
    if (!sheet.column('role') && !sheet.column('done-by')) yield { cannotTell: 'There is no "Signed by" or "Role" column.' }
    for (const item of items) yield* judge(item, workbook)
  }
})

const heads: readonly string[] = ['head-of-centre']
const deputies: readonly string[] = ['deputy-head-of-centre', 'senior-manager', 'MAT-CEO']

function* judge({ sheet, row }: Item, workbook: TypedWorkbook): Iterable<Fault> {
  const [by, role] = [sheet.column('done-by'), sheet.column('role')]
  const roles: readonly string[] = role?.value(row) ?? []
  const name = by?.value(row)
  const isHead = roles.some(one => heads.includes(one))
  const isDeputy = roles.some(one => deputies.includes(one))
  if (role && roles.length > 0 && !isHead && !isDeputy) {
    yield { row, column: role, message: `The declaration is signed in the role of ${words(roles)}.` }
  } else if (by && name !== undefined && !isHead && teaches(name, workbook)) {
    yield { row, column: by, value: name, message: `The declaration is signed by ${name}, who teaches the learners or signs their TAGs.` }
  } else if (role && isDeputy && !isHead && sheet.column('note')?.isBlank(row) === true) {
    yield {
      row, column: role, kind: 'delegated', severity: 'warning', message: `The declaration is signed in the role of ${words(roles)}, and it is not noted why the head was unavailable.`,
      fix: 'Note why the head could not sign.'
    }
  }
}

const words = (roles: readonly string[]) => roles.map(role => role.replaceAll('-', ' ')).join(', ')

/** By the staff sheet, or by the sign-offs of the TAGs. */
function teaches(name: string, workbook: TypedWorkbook): boolean {
  const staff = workbook.sheetsOf('staff').flatMap(sheet =>
    sheet.rows.filter(row => sheet.column('delivers')?.value(row) === 'yes').map(row => sheet.column('staff-name')?.value(row) ?? '')
  )
  const signers = componentsIn(workbook).flatMap(({ sheet, row }) =>
    (['sign-off-1', 'sign-off-2'] as const).flatMap(id => namesIn(sheet.column(id)?.value(row) ?? ''))
  )
  return [...new Set([...staff, ...signers])].some(one => one !== '' && mayBeOnePerson(one, name))
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item                       | Done | Signed by | Role         | Note
        VT-10   | Head of Centre declaration | Yes  | P Poplar  | Headteacher  |`
    },
    {
      sheets: `
        Item ID | Item                       | Done | Signed by | Role         | Note
        VT-10   | Head of Centre declaration | Yes  | R Rowan   | Deputy       | The head is on sick leave`
    },
    {
      sheets: `
        Item ID | Item                 | Done
        VT-22   | Stage one meeting    | Yes`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        == Records ==
        Item ID | Item                       | Done | Signed by | Role    | Note
        VT-10   | Head of Centre declaration | Yes  | A Ash     | Teacher |
        VT-11   | Signatory                  | Yes  | R Rowan   | Deputy  |
        VT-11   | Signatory                  | Yes  | B Birch   |         |
        == TAGs ==
        Learner ID | Component | TAG | Sign-off 1 | Sign-off 2
        L1         | Paper 1   | L2M | A Ash      | Bo Birch`,
      findings: [
        'Records!E2: The declaration is signed in the role of assessor.',
        'Records!E3: The declaration is signed in the role of deputy head of centre, and it is not noted why the head was unavailable.',
        'Records!D4: The declaration is signed by B Birch, who teaches the learners or signs their TAGs.'
      ]
    }
  ]
}
