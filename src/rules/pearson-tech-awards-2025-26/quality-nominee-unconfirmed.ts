import type { Examples } from '../example'
import { rule } from './rule'
import { hasRole, isFirst, staffOn } from './staff'

/** A quality nominee is listed, and confirmed on Edexcel Online. */
export default rule({
  id: 'quality-nominee-unconfirmed',
  catalogue: ['TA-1'],
  severity: 'warning',
  title: 'The quality nominee is not confirmed',
  section: 'Quality nominee',
  sheetKind: 'staff',
  needs: ['role'],
  why: 'Pearson sends whatever matters about the qualifications, the moderator’s first email included, to the quality nominee listed on Edexcel Online.',
  fix: 'List a quality nominee on Edexcel Online, tick the box that confirms the role, and tick it here.',
  *check({ sheet, workbook, isChecked, columns: { role }, asOf }) {
    if (!isFirst(sheet, workbook, isChecked)) {
      yield { notApplicable: 'The staff sheets are judged together.' }
      return
    }
    const staff = staffOn(workbook, asOf)
    const nominees = staff.filter(one => hasRole(one, 'quality-nominee'))
    if (nominees.length === 0) {
      // A list of assessors alone says nothing about the rest of the centre.
      const isOfCentre = staff.some(one => hasRole(one, 'exams-officer', 'head-of-centre', 'deputy-head-of-centre', 'MAT-CEO'))
      if (isOfCentre) yield { column: role, kind: 'nobody', message: 'Nobody here has the role of quality nominee.' }
      else yield { cannotTell: 'The sheet lists neither quality nominee nor head of centre nor exams officer, so it may not be of the whole centre.' }
      return
    }
    const told = nominees.filter(one => one.sheet.column('eol-confirmed'))
    if (told.length === 0) {
      yield { cannotTell: 'There is no "Edexcel Online details confirmed" column.' }
      return
    }
    if (told.some(({ sheet: own, row }) => own.column('eol-confirmed')?.value(row) === true)) return
    const own = told.find(one => one.sheet === sheet)
    const column = sheet.column('eol-confirmed') ?? role
    yield { ...(own && { row: own.row }), column, message: 'The quality nominee is not ticked as confirmed on Edexcel Online.' }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject | EOL confirmed
        A Ash   | Quality nominee | | ✓
        B Birch | Exams officer   | |`
    },
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject | ESM date
        C Cedar | Teacher | Enterprise | 03/09/2025`,
      outcome: 'cannot-tell'
    },
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject
        A Ash   | QN, HoD | Enterprise`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject | EOL confirmed
        A Ash   | Quality nominee | |
        B Birch | Exams officer   | |`,
      findings: ['D3: The quality nominee is not ticked as confirmed on Edexcel Online.']
    },
    {
      sheets: `
        Rulebook: TA
        Staff name | Role | Subject | Left date
        A Ash   | QN | | 31/08/2025
        B Birch | EO | |`,
      findings: ['B2: Nobody here has the role of quality nominee.']
    }
  ]
}
