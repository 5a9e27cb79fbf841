import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { enteredOn } from './q-tags'
import { resultsDayOf } from './results-day'
import { rule } from './rule'

/** Shows the results day of each level, and finds results that are said to be issued after it. */
export default rule({
  id: 'results-day-by-level',
  catalogue: ['QT-76'],
  severity: 'warning',
  title: 'A result is dated after the results day of its level',
  section: 'Summary',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'Results of level 3 are issued by 10 August 2021 and those of level 2 by 12 August 2021. For Entry and Level 1 the guidance gives no day.',
  fix: 'Correct the date or the level; if the result was held back, ask Pearson why.',
  *check({ sheet, workbook, columns: { 'q-tag': grade }, edition }): Iterable<Verdict> {
    const entered = enteredOn(sheet, workbook)
    const issued = sheet.column('result-issue-date')
    const known = entered.flatMap(qTag => {
      const results = resultsDayOf(qTag, edition.timetable)
      return results ? [{ ...qTag, ...results }] : []
    })
    if (entered.length > 0 && known.length === 0) yield { cannotTell: 'Nothing says at which level the qualifications are, or there is no results day for it.' }
    for (const [level, day] of new Map(known.map(one => [one.level, one.day]))) {
      yield { column: sheet.column('level') ?? grade, label: `Results day, level ${level}`, result: formatDay(day) }
    }
    for (const { row, level, day } of known) {
      const date = issued?.value(row)
      if (issued && date !== undefined && date > day) {
        yield { row, column: issued, value: date, message: `The result is issued on ${formatDay(date)}; results day of level ${level} is ${formatDay(day)}.` }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Level   | Q-TAG | Results issued
        L1         | 3       | M     | 10/08/2021
        L2         | 1/2     | L2M   |
        L3         | Level 1 | P     | 12/08/2021`,
      computed: ['B1: Results day, level 3 = 10 August 2021', 'B1: Results day, level 2 = 12 August 2021']
    },
    {
      sheets: `
        Learner ID | Level   | Q-TAG
        L1         | Entry   | P`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Level   | Q-TAG | Results issued
        L1         | 3       | M     | 12/08/2021`,
      findings: ['D2: The result is issued on 12 August 2021; results day of level 3 is 10 August 2021.'],
      computed: ['B1: Results day, level 3 = 10 August 2021']
    }
  ]
}
