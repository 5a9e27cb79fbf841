import { formatDay, type Day } from '../../domain/dates'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { manyAsOne } from '../many-as-one'
import { ownRows } from './own-rows'
import { statusByYears } from './register'
import { rule } from './rule'

/** Expected completion lies in summer 2021 for learners who certificate, and later for those who are mid-flight. */
export default rule({
  id: 'completion-date-against-status',
  catalogue: ['QT-65'],
  severity: 'warning',
  title: 'The expected completion date does not fit the status',
  section: 'Timeline for the Q-TAG process for certificating learners',
  sheetKind: 'learners',
  needs: ['completion-date', 'status'],
  why: 'Completion dates need to be right, because they tell which learners a Q-TAG is asked for: those of mid-flight learners are moved to 2022.',
  fix: 'Correct the completion date here and on Edexcel Online, or the status.',
  *check({ sheet, columns: { 'completion-date': column, status }, settings }) {
    const [from, until] = [settings['tag.window-start'], settings['tag.window-end']]
    const rows = ownRows(sheet)
    const faults = rows.flatMap((row): readonly Fault[] => {
      const [day, entered] = [column.value(row), status.value(row)]
      const byYears = statusByYears({ sheet, row })
      // One who is topped up certificates now, whenever the larger qualification is complete; a wrong status is another rule's.
      if (day === undefined || sheet.column('top-up')?.value(row) === 'yes' || (byYears !== undefined && byYears !== entered)) return []
      const what = wrong(entered, day, from, until)
      return what === null ? [] : [{ row, column, value: day, message: `The status is ${entered ?? ''}, but completion is expected on ${formatDay(day)}, ${what}.` }]
    })
    yield* manyAsOne(faults, { of: rows.length, column, message: (count, of) => `For ${count} of the ${of} learners the expected completion date does not fit the status.` })
  }
})

function wrong(status: string | undefined, day: Day, from: Day, until: Day): string | null {
  if (status === 'certificating' && day > until) return `which is after ${formatDay(until)}`
  if (status === 'certificating' && day < from) return `which is before ${formatDay(from)}`
  return status === 'mid-flight' && day <= until ? `which is not after ${formatDay(until)}` : null
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Expected completion date | Top-up | Status
        L1         | 31/07/2021               | No     | Certificating
        L2         | 31/07/2022               | No     | Mid-flight
        L3         | 31/07/2022               | Yes    | Certificating
        L4         | 31/07/2019               | No     | Withdrawn
        L5         |                          | No     | Certificating`
    }
  ],
  bad: [
    {
      sheets: `
        Rulebook: QT
        Learner ID | Expected completion date | Status
        L1         | 31/07/2022               | Certificating
        L2         | 31/07/2021               | Mid-flight
        L3         | 31/07/2020               | Certificating`,
      findings: [
        'B3: The status is certificating, but completion is expected on 31 July 2022, which is after 31 August 2021.',
        'B4: The status is mid-flight, but completion is expected on 31 July 2021, which is not after 31 August 2021.',
        'B5: The status is certificating, but completion is expected on 31 July 2020, which is before 1 August 2020.'
      ]
    }
  ]
}
