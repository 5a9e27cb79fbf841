import { normalise } from '../../recognise/normalise'
import type { Examples } from '../example'
import { rule } from './rule'
import { hasRole, staffOn, type StaffRow } from './staff'

/** Where a centre has several sites or partners, the Lead IV is registered for each of them. */
export default rule({
  id: 'site-without-lead-iv',
  catalogue: ['QA-41'],
  severity: 'warning',
  title: 'A site has no Lead IV',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  sheetKind: 'staff',
  needs: ['role', 'site'],
  why: 'Lead IVs are registered appropriately where a centre has several sites, a consortium or another collaboration.',
  fix: 'Enter the Lead IV of this site; a Lead IV for all sites has a row with the site left blank.',
  *check({ sheet, columns: { site }, edition, asOf }) {
    const staff = staffOn(sheet, edition, asOf)
    const siteOf = ({ row }: StaffRow) => normalise(site.value(row) ?? '')
    const leads = staff.filter(one => hasRole(one, 'Lead-IV')).map(siteOf)
    if (leads.length === 0) {
      yield { cannotTell: 'The sheet names no Lead IV at all, so it may not record them.' }
      return
    }
    const led = new Set(leads)
    if (led.has('')) return
    for (const one of staff.filter(person => hasRole(person, 'assessor', 'IV'))) {
      if (siteOf(one) === '' || led.has(siteOf(one))) continue
      led.add(siteOf(one))
      yield { row: one.row, column: site, kind: siteOf(one), message: `Nobody here is Lead IV at ${site.value(one.row) ?? ''}.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QA
        Staff name | Role | Site | Subject
        A Khan  | LIV      |       | Sport
        B Birch | Assessor | North | Sport`
    },
    {
      sheets: `
        Rulebook: QA
        Staff name | Role | Site | Subject
        B Birch | Assessor | North | Sport`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QA
        Staff name | Role | Site | Subject
        A Khan  | LIV      | North | Sport
        B Birch | Assessor | South | Sport`,
      findings: ['C4: Nobody here is Lead IV at South.']
    }
  ]
}
