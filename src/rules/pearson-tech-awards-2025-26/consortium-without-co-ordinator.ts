import type { Examples } from '../example'
import { rule } from './rule'
import { hasRole, isFirst, staffOn } from './staff'

/** Where several centres work together, someone is their co-ordinator. A campus or site of one centre is no consortium. */
export default rule({
  id: 'consortium-without-co-ordinator',
  catalogue: ['TA-6'],
  severity: 'advice',
  title: 'A consortium has no co-ordinator',
  section: 'Consortium',
  sheetKind: 'staff',
  needs: ['role', 'site'],
  why: 'Centres that work together are set up on the Centre Admin Portal by their consortium co-ordinator, in the way known from GCSE and A level.',
  fix: 'Give the person who does this the role of consortium co-ordinator here.',
  *check({ sheet, workbook, isChecked, columns: { role, site }, asOf }) {
    if (!/consortium/i.test(site.heading) || !isFirst(sheet, workbook, isChecked)) {
      yield { notApplicable: 'Sites of one centre are no consortium.' }
      return
    }
    const staff = staffOn(workbook, asOf)
    const sites = new Set(staff.flatMap(one => one.sheet.column('site')?.value(one.row)?.trim().toLowerCase() ?? []))
    if (sites.size < 2 || staff.some(one => hasRole(one, 'consortium-co-ordinator'))) return
    yield { column: role, message: `Staff of ${sites.size} consortium sites are listed, and nobody is their co-ordinator.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject | Consortium site
        A Ash   | Consortium co-ordinator | | North School
        B Birch | Assessor | Enterprise     | South School`
    },
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject | Campus
        A Ash   | Assessor | Enterprise | North
        B Birch | Assessor | Enterprise | South`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject | Consortium site
        A Ash   | Assessor | Enterprise | North School
        B Birch | Assessor | Enterprise | South School`,
      findings: ['B2: Staff of 2 consortium sites are listed, and nobody is their co-ordinator.']
    }
  ]
}
