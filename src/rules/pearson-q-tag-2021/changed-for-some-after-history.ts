import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { byQualification, called } from './by-qualification'
import { enteredOn } from './q-tags'
import { rule } from './rule'

/** Where grades are revisited after earlier results were viewed, that is done alike for all, or for a reason in the learner's evidence. */
export default rule({
  id: 'changed-for-some-after-history',
  catalogue: ['QT-111'],
  severity: 'warning',
  title: 'After earlier results were viewed, some Q-TAGs were changed without a reason',
  section: 'Internal quality assurance: using the data to inform the overall review of outcomes',
  sheetKind: 'q-tags',
  needs: ['q-tag', 'history-viewed', 'changed-date'],
  why: 'If the standard is looked at again after the review, that is done consistently within the qualification or sector; a learner’s own evidence may be the reason for a single change.',
  fix: 'Enter why this learner’s grade was changed, or look at the others by the same standard.',
  *check({ sheet, workbook, columns: { 'history-viewed': viewed, 'changed-date': changed } }) {
    const reason = sheet.column('change-reason')
    for (const [qualification, group] of byQualification(enteredOn(sheet, workbook))) {
      const after = group.filter(({ row }) => (changed.value(row) ?? -Infinity) > (viewed.value(row) ?? Infinity))
      if (after.length === group.length) continue
      for (const { row } of after.filter(qTag => reason?.isBlank(qTag.row) ?? true)) {
        const [day, seen] = [changed.value(row) ?? 0, viewed.value(row) ?? 0]
        yield {
          row, column: reason ?? changed, value: day,
          message: `This Q-TAG was changed on ${formatDay(day)}, after earlier results were viewed on ${formatDay(seen)}, as only ${after.length} of the ${group.length}${called(qualification)} were, and no reason is given.`
        }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        History viewed: | 07/06/2021
        Learner ID | Qualification | Q-TAG | Changed date | Change reason
        L1         | Business      | M     | 10/06/2021   | A second recording was found
        L2         | Business      | M     |              |
        L3         | Travel        | M     | 10/06/2021   |
        L4         | Travel        | P     | 10/06/2021   |
        L5         | Sport         | P     | 02/06/2021   |
        L6         | Sport         | P     |              |`
    }
  ],
  bad: [
    {
      sheets: `
        History viewed: | 07/06/2021
        Learner ID | Qualification | Q-TAG | Changed date | Change reason
        L1         | Business      | M     | 10/06/2021   |
        L2         | Business      | M     |              |`,
      findings: [
        'E3: This Q-TAG was changed on 10 June 2021, after earlier results were viewed on 7 June 2021, as only 1 of the 2 in Business were, and no reason is given.'
      ]
    }
  ]
}
