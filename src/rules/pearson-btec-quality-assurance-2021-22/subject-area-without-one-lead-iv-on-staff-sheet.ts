import { mayBeOnePerson } from '../../domain/assessors'
import { normalise } from '../../recognise/normalise'
import type { Examples } from '../example'
import { rule } from './rule'
import { hasRole, staffOn, type StaffRow } from './staff'

/** Each principal subject area that a staff sheet names has one Lead IV, or one for each site. */
export default rule({
  id: 'subject-area-without-one-lead-iv-on-staff-sheet',
  catalogue: ['QA-21'],
  severity: 'error',
  title: 'The staff sheet has no Lead IV for a subject area, or several',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'staff',
  needs: ['role', 'principal-subject-area'],
  why: 'A centre names a single Lead Internal Verifier for each BTEC principal subject area, who answers for its standards.',
  fix: 'Agree on one person for the subject area, and give the role to no other.',
  *check({ sheet, workbook, columns: { role, 'principal-subject-area': areas }, edition, asOf }) {
    const staff = staffOn(sheet, edition, asOf)
    const leads = staff.filter(one => hasRole(one, 'Lead-IV'))
    if (leads.length === 0) {
      yield { cannotTell: 'The sheet names no Lead IV at all, so it may not record them.' }
      return
    }
    const areaOf = ({ row }: StaffRow) => normalise(areas.value(row) ?? '')
    const siteOf = ({ row }: StaffRow) => normalise(sheet.column('site')?.value(row) ?? '')
    const elsewhere = new Set(workbook.sheetsOf('programmes').flatMap(other => other.rows.flatMap(row => {
      const isNamed = (other.column('lead-iv')?.value(row) ?? []).length > 0
      return isNamed ? [normalise(other.column('principal-subject-area')?.value(row) ?? '')] : []
    })))
    const firsts = new Map<string, StaffRow>()
    for (const lead of leads) {
      const key = `${areaOf(lead)}|${siteOf(lead)}`
      const first = firsts.get(key)
      if (!first) firsts.set(key, lead)
      else if (areaOf(lead) !== '' && !mayBeOnePerson(first.name, lead.name)) {
        yield { row: lead.row, column: role, kind: key, message: `${areas.value(lead.row) ?? ''} has ${first.name} as Lead IV on another row, and ${lead.name} here.` }
      }
    }
    const led = new Set([...leads.map(areaOf), ...elsewhere])
    for (const one of staff) {
      const area = areaOf(one)
      if (area === '' || led.has(area)) continue
      led.add(area)
      yield { row: one.row, column: areas, kind: area, message: `Nobody here is Lead IV of ${areas.value(one.row) ?? ''}.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        Staff name | Role | Principal subject area | Left date | Site
        A Khan   | LIV      | Sport    |            | North
        A Khan   | LIV      | Business |            | North
        B Birch  | Lead IV  | Sport    |            | South
        C Cedar  | Lead IV  | Sport    | 31/08/2021 | North
        D Deal   | Assessor | Sport    |            | North`,
      asOf: '2021-10-01'
    },
    {
      sheets: `
        Rulebook: QA
        Staff name | Role | Principal subject area
        D Deal   | Assessor | Sport`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        Staff name | Role | Principal subject area
        A Khan   | LIV      | Sport
        B Birch  | LIV      | Sport
        D Deal   | Assessor | Media`,
      findings: ['B4: Sport has A Khan as Lead IV on another row, and B Birch here.', 'C5: Nobody here is Lead IV of Media.']
    }
  ]
}
