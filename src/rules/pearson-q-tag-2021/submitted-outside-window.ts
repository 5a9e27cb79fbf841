import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { manyAsOne } from '../many-as-one'
import { enteredOn } from './q-tags'
import { rule } from './rule'

/** Q-TAGs are submitted while submission is open. */
export default rule({
  id: 'submitted-outside-window',
  catalogue: ['QT-71'],
  severity: 'error',
  title: 'A Q-TAG is not submitted while submission is open',
  section: 'Timeline for the Q-TAG process for certificating learners',
  sheetKind: 'q-tags',
  needs: ['q-tag', 'submitted-date'],
  why: 'Q-TAGs can be submitted from 26 May 2021, and are due by 18 June 2021.',
  fix: 'Correct the date, or ask Pearson at once what can still be done for the learner.',
  *check({ sheet, workbook, columns: { 'submitted-date': column }, edition, asOf }) {
    const { opens, deadline } = edition.timetable
    const entered = enteredOn(sheet, workbook)
    const faults = entered.flatMap(({ row }): readonly (Fault & { kind: Wrong })[] => {
      const day = column.value(row)
      if (day === undefined) {
        const isOverdue = column.isBlank(row) && asOf > deadline
        return isOverdue ? [{ row, column, kind: 'open', message: `Q-TAGs were due on ${formatDay(deadline)}, and no day of submission is entered.` }] : []
      }
      if (day < opens) return [{ row, column, kind: 'early', value: day, message: `Submitted on ${formatDay(day)}, before submission opened on ${formatDay(opens)}.` }]
      return day > deadline ? [{ row, column, kind: 'late', value: day, message: `Submitted on ${formatDay(day)}; Q-TAGs were due on ${formatDay(deadline)}.` }] : []
    })
    for (const kind of ['early', 'late', 'open'] as const) {
      yield* manyAsOne(faults.filter(fault => fault.kind === kind), {
        of: entered.length, column, kind,
        message: (count, of) => `${count} of the ${of} Q-TAGs ${many[kind]} (${formatDay(opens)} to ${formatDay(deadline)}).`
      })
    }
  }
})

type Wrong = 'early' | 'late' | 'open'

const many: Readonly<Record<Wrong, string>> = {
  early: 'were submitted before submission opened',
  late: 'were submitted after they were due',
  open: 'have no day of submission, though it is over'
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Q-TAG | Submitted
        L1         | M     | 26/05/2021
        L2         | M     | 18/06/2021
        L3         | M     |
        L4         |       |`,
      asOf: '2021-06-18'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Q-TAG | Submitted
        L1         | M     | 25/05/2021
        L2         | M     | 18/06/2021
        L3         | M     | 19/06/2021
        L4         | M     |
        L5         |       |`,
      asOf: '2021-06-21',
      findings: [
        'C2: Submitted on 25 May 2021, before submission opened on 26 May 2021.',
        'C4: Submitted on 19 June 2021; Q-TAGs were due on 18 June 2021.',
        'C5: Q-TAGs were due on 18 June 2021, and no day of submission is entered.'
      ]
    }
  ]
}
