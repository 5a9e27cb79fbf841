import type { Examples } from '../example'
import { recordedOn, noSuchRow } from '../records/recorded'
import { records } from './records'
import { rule } from './rule'

const ENTITLED = ['head-of-centre', 'deputy-head-of-centre', 'MAT-CEO'] as const

/** Only the head of centre, or who stands in for them, does the two yearly activities. */
export default rule({
  id: 'compliance-by-another-role',
  catalogue: ['TA-7'],
  severity: 'error',
  title: 'A yearly activity of the head of centre was done by someone else',
  section: 'Compliance',
  sheetKind: 'records-checklist',
  needs: ['item-id', 'done', 'role'],
  why: 'The head of centre, their deputy, a vice principal or the chief executive of the trust has to do this; the quality nominee only checks that it is done.',
  fix: 'Have one of them do it; if one of them did, correct the role.',
  *check({ sheet, columns: { done, role } }) {
    const rows = recordedOn(sheet, records.entries).filter(({ entry }) => entry.id === 'TA-7')
    if (rows.length === 0) yield noSuchRow
    for (const { row, item, kind } of rows) {
      const roles = role.value(row)
      const isDone = done.value(row) === 'yes' || sheet.column('done-date')?.value(row) !== undefined
      if (!isDone || !roles || roles.length === 0 || ENTITLED.some(one => roles.includes(one))) continue
      yield { row, column: role, kind, message: `${item} was done by another role than head of centre, deputy, vice principal or chief executive of the trust.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2025-26
        Item ID | Item        | Done | Role
        TA-7.1  | EOL account | Yes  | Headteacher
        TA-7.1  | EOL account | Yes  | MAT CEO
        TA-7.2  | Terms       | Yes  | Vice principal
        TA-7.2  | Terms       |      | QN`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2025-26
        Item ID | Item        | Done | Role
        TA-7.1  | EOL account | Yes  | Quality nominee
        TA-7.2  | Terms       | Yes  | Exams officer`,
      findings: [
        'D3: The confirmation of the Edexcel Online account was done by another role than head of centre, deputy, vice principal or chief executive of the trust.',
        'D4: The acceptance of the terms and conditions was done by another role than head of centre, deputy, vice principal or chief executive of the trust.'
      ]
    }
  ]
}
