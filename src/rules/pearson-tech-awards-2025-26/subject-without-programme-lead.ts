import { plainSubject } from '../../recognise/subject'
import type { Examples } from '../example'
import { rule } from './rule'
import { hasRole, isFirst, staffOn, type StaffRow } from './staff'

/** Each subject that a staff sheet names has a lead, where the sheet records who leads. */
export default rule({
  id: 'subject-without-programme-lead',
  catalogue: ['TA-2'],
  severity: 'warning',
  title: 'A subject has no programme lead',
  section: 'Programme lead',
  sheetKind: 'staff',
  needs: ['role', 'subject'],
  why: 'Each subject needs someone who keeps the team and its quality assurance together: the head of department, the quality nominee or anyone else.',
  fix: 'Give someone of the subject the role of programme lead. It need not be entered on Edexcel Online.',
  *check({ sheet, workbook, isChecked, columns: { subject }, asOf }) {
    if (!isFirst(sheet, workbook, isChecked)) {
      yield { notApplicable: 'The staff sheets are judged together.' }
      return
    }
    const staff = staffOn(workbook, asOf)
    const leads = staff.filter(one => hasRole(one, 'programme-lead'))
    if (leads.length === 0) {
      yield { cannotTell: 'The sheet names no programme lead at all, so it may not record who leads.' }
      return
    }
    const led = new Set([...leads, ...staff.filter(one => hasRole(one, 'head-of-department'))].flatMap(subjectsOf))
    // A lead without a subject may lead them all.
    if (leads.some(one => subjectsOf(one).length === 0)) return
    for (const one of staff.filter(person => person.sheet === sheet && hasRole(person, 'assessor'))) {
      for (const open of subjectsOf(one).filter(name => !led.has(name))) {
        led.add(open)
        const name = subject.value(one.row) ?? ''
        yield { row: one.row, column: subject, value: open, message: `Nobody here is programme lead of ${name}.` }
      }
    }
  }
})

function subjectsOf({ sheet, row }: StaffRow): readonly string[] {
  const subjects = (sheet.column('subject')?.value(row) ?? '').split(/[;/\n]/).map(plainSubject)
  return subjects.filter(subject => subject !== '')
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject
        A Ash   | Programme lead | BTEC Tech Award in Enterprise
        B Birch | Assessor       | Enterprise
        C Cedar | HoD, assessor  | Sport`
    },
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject
        B Birch | Assessor | Enterprise`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject
        A Ash   | Programme lead | Enterprise
        B Birch | Assessor       | Sport
        C Cedar | Assessor       | Sport`,
      findings: ['C4: Nobody here is programme lead of Sport.']
    }
  ]
}
