import type { Examples } from '../example'
import { qTagsIn } from './q-tags'
import { rule } from './rule'

/** Of an appeal, complaint or investigation it is recorded whether it is concluded. */
export default rule({
  id: 'case-without-outcome',
  catalogue: ['QT-91'],
  severity: 'warning',
  title: 'A case about a Q-TAG has no outcome on record',
  section: 'Malpractice',
  sheetKind: 'q-tags',
  needs: ['case-type', 'case-concluded-date'],
  why: 'Not to act on a learner’s request for a review or an appeal is among the examples of malpractice; and evidence is kept until a case is concluded.',
  fix: 'Enter the day on which the case was concluded, or "open".',
  *check({ sheet, workbook, columns: { 'case-type': type, 'case-concluded-date': column } }) {
    for (const { row } of qTagsIn(workbook).on(sheet).filter(({ isOwn }) => isOwn)) {
      const kind = type.value(row)
      if (kind === undefined || kind === 'none' || !column.isBlank(row)) continue
      const what = kind === 'malpractice' ? 'A malpractice investigation' : kind === 'appeal' ? 'An appeal' : 'A complaint'
      yield { row, column, value: kind, message: `${what} is recorded, and neither the day of its conclusion nor that it is open.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Q-TAG | Case   | Case concluded
        L1         | M     | Appeal | 15/03/2022
        L2         | M     | Appeal | Open
        L3         | M     | None   |
        L4         | M     |        |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Q-TAG | Case      | Case concluded
        L1         | M     | Appeal    |
        L2         | M     | Complaint |`,
      findings: [
        'D2: An appeal is recorded, and neither the day of its conclusion nor that it is open.',
        'D3: A complaint is recorded, and neither the day of its conclusion nor that it is open.'
      ]
    }
  ]
}
