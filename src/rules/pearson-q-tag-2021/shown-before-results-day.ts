import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { enteredOn } from './q-tags'
import { resultsDayOf } from './results-day'
import { rule } from './rule'

/** What learners and parents see before results day has no Q-TAG on it. */
export default rule({
  id: 'shown-before-results-day',
  catalogue: ['QT-86'],
  severity: 'error',
  title: 'A sheet for learners or parents shows Q-TAGs before results day',
  section: 'Sharing Q-TAGs before results day',
  sheetKind: 'q-tags',
  needs: ['q-tag', 'audience', 'export-date'],
  why: 'The Q-TAG is not disclosed to learners before results day; to release it earlier is among the examples of malpractice.',
  fix: 'Take the Q-TAG column out of what is handed out.',
  *check({ sheet, workbook, columns: { 'q-tag': column, audience, 'export-date': exported }, edition }): Iterable<Verdict> {
    const entered = enteredOn(sheet, workbook)
    const [first] = entered
    const to = first && audience.value(first.row)
    const day = first && exported.value(first.row)
    if ((to !== 'learner' && to !== 'parent') || day === undefined) return
    // Where no level is known, the first of the results days: before it no result is out.
    const days = entered.flatMap(qTag => resultsDayOf(qTag, edition.timetable)?.day ?? [])
    const results = days.length > 0 ? Math.max(...days) : Math.min(...edition.timetable.results.values())
    if (day >= results) return
    yield { column, value: day, message: `This sheet is for ${to === 'learner' ? 'learners' : 'parents'} and of ${formatDay(day)}, and shows Q-TAGs: their results day is ${formatDay(results)}.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Audience: | Parent
        Export date: | 10/08/2021
        Learner ID | Level | Q-TAG
        L1         | 3     | M`
    },
    {
      sheets: `
        Export date: | 02/07/2021
        Learner ID | Level | Q-TAG
        L1         | 3     | M`,
      outcome: 'cannot-tell'
    },
    {
      sheets: `
        Audience: | Parent
        Export date: | 02/07/2021
        Learner ID | Level | Q-TAG
        L1         | 3     |`
    }
  ],
  bad: [
    {
      sheets: `
        Audience: | Parent
        Export date: | 02/07/2021
        Learner ID | Level | Q-TAG
        L1         | 3     | M`,
      findings: ['C3: This sheet is for parents and of 2 July 2021, and shows Q-TAGs: their results day is 10 August 2021.']
    },
    {
      sheets: `
        Audience: | Learner
        Export date: | 11/08/2021
        Learner ID | Level | Q-TAG
        L1         | 1/2   | L2M`,
      findings: ['C3: This sheet is for learners and of 11 August 2021, and shows Q-TAGs: their results day is 12 August 2021.']
    }
  ]
}
