import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { listOf } from '../person'
import { enteredOn } from './q-tags'
import { rule } from './rule'

/** Says for which learners a late submission may delay the result. */
export default rule({
  id: 'results-held-by-late-submission',
  catalogue: ['QT-72'],
  severity: 'warning',
  title: 'Results may come late, since the Q-TAG came late',
  section: 'Timelines',
  sheetKind: 'q-tags',
  needs: ['q-tag', 'submitted-date'],
  why: 'Where a Q-TAG comes after the deadline, Pearson may not be able to release the result on the advertised day.',
  fix: 'Tell the exams office, and be ready for results that come later.',
  *check({ sheet, workbook, columns: { 'submitted-date': column }, edition }) {
    const { deadline } = edition.timetable
    const late = enteredOn(sheet, workbook).filter(({ row }) => (column.value(row) ?? 0) > deadline)
    if (late.length === 0) return
    const rows = listOf(late.map(({ row }) => String(row.number)), 10)
    const learners = late.length === 1 ? `the learner in row ${rows}` : `the ${late.length} learners in rows ${rows}`
    yield {
      column,
      message: `Results of ${learners} may not be released on the advertised day: their Q-TAGs came after ${formatDay(deadline)}.`
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Qualification | Q-TAG | Submitted
        L1         | Business      | M     | 18/06/2021`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Qualification | Q-TAG | Submitted
        L1         | Business      | M     | 18/06/2021
        L2         | Business      | M     | 21/06/2021
        L3         | Business      | M     | 22/06/2021`,
      findings: ['D1: Results of the 2 learners in rows 3 and 4 may not be released on the advertised day: their Q-TAGs came after 18 June 2021.']
    }
  ]
}
