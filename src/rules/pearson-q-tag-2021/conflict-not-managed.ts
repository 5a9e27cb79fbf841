import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { judgesIn, namedLike, staffOn, type StaffSheet } from './people'
import { rule } from './rule'

/** Where someone has a conflict of interest, it is recorded what is done about it. */
export default rule({
  id: 'conflict-not-managed',
  catalogue: ['QT-88'],
  severity: 'warning',
  title: 'A conflict of interest is recorded, but not what is done about it',
  section: 'Malpractice',
  sheetKind: 'staff',
  needs: ['conflict-of-interest', 'conflict-mitigation'],
  why: 'Not to manage a conflict of interest is among the examples of malpractice, as where a teacher decides on the grade of a relative.',
  fix: 'Enter what is done about it, such as that someone else decides.',
  *check({ sheet, workbook, columns: { 'conflict-mitigation': column } }) {
    const judges = judgesIn(workbook)
    for (const { row, name } of staffOn(sheet)) {
      if (!hasConflict(sheet, row) || !column.isBlank(row)) continue
      const what = namedLike(judges, name).length > 0 ? ', and they decide on Q-TAGs here' : ''
      const fault: Fault = { row, column, message: `A conflict of interest is recorded${what}, but not what is done about it.` }
      yield fault
    }
  }
})

/** Whatever is written beside a plain no is a conflict. */
function hasConflict(sheet: StaffSheet, row: Row): boolean {
  const said = sheet.column('conflict-of-interest')?.value(row)
  return typeof said === 'object' ? !/^\s*(?:none\b.*|nil\b.*|no\b.*|n\/?a)\s*$/i.test(said.text) : said === 'yes'
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Staff name | Role    | Conflict of interest      | Mitigation
        A Ash      | Teacher | Daughter in the cohort    | B Birch decides
        B Birch    | IV      | No                        |
        C Cedar    | IV      | None declared             |
        D Dogwood  | Teacher |                           |`
    }
  ],
  bad: [
    {
      sheets: `
        == Staff ==
        Staff name | Role    | Conflict of interest      | Mitigation
        A Ash      | Teacher | Daughter in the cohort    |
        B Birch    | IV      | Yes                       |
        == Q-TAGs ==
        Learner ID | Q-TAG | Assessor
        L1         | M     | A Ash`,
      findings: [
        'Staff!D2: A conflict of interest is recorded, and they decide on Q-TAGs here, but not what is done about it.',
        'Staff!D3: A conflict of interest is recorded, but not what is done about it.'
      ]
    }
  ]
}
