import { academicYearOf, formatAcademicYear } from '../../domain/academic-year'
import { formatDay } from '../../domain/dates'
import { academicYearOn } from '../../domain/working-days/terms'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { firstOf, said } from './attempts'
import { atDeadline, timedOn, untimedOn } from './resubmission-windows'
import { rule } from './rule'
import { deadlineOf } from './second-chances'

/** A resubmission is due in the academic year of the first submission. */
export default rule({
  id: 'resubmission-after-year-end',
  catalogue: ['IA-43'],
  severity: 'error',
  title: 'A resubmission is due after the academic year',
  section: 'Forms and deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['attempt-deadline'],
  why: 'The time for a resubmission lies within term and within the academic year of the first submission.',
  fix: 'Agree a deadline by the last day of term in that academic year; where none is left, the resubmission cannot take place.',
  *check(context): Iterable<Verdict> {
    const { sheet, calendar } = context
    const timed = timedOn(context)
    for (const { deadline, window } of timed) {
      if (deadline?.attempt.sheet !== sheet || window.yearEnd === undefined || deadline.value <= window.yearEnd) continue
      yield {
        ...atDeadline(deadline),
        value: deadline.value,
        message: `The deadline of ${formatDay(deadline.value)} is after ${formatDay(window.yearEnd)}, when the academic year of the first submission ends.`
      }
    }
    for (const chance of [...timed.filter(({ window }) => window.yearEnd === undefined), ...untimedOn(sheet, context)]) {
      const deadline = deadlineOf(chance)
      const first = firstOf(chance.work)
      const original = said(first, 'submitted-date') ?? said(first, 'deadline') ?? said(first, 'results-received-date')
      if (deadline?.attempt.sheet !== sheet || original === undefined) continue
      const year = academicYearOn(calendar(), original)
      if (academicYearOf(deadline.value) <= year) continue
      yield {
        ...atDeadline(deadline),
        value: deadline.value,
        message: `The deadline of ${formatDay(deadline.value)} is after the academic year ${formatAcademicYear(year)}, in which the first submission was made.`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Submitted  | Results received | Resubmission deadline
        0012             | 1    | 1          | 24/06/2024 | 01/07/2024       | 19/07/2024
        == Terms ==
        Name        | Kind | Start      | End
        Summer term | Term | 15/04/2024 | 19/07/2024`
    }
  ],
  bad: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Submitted  | Results received | Resubmission deadline
        0012             | 1    | 1          | 24/06/2024 | 01/07/2024       | 22/07/2024
        0013             | 1    | 1          | 24/06/2024 | 01/07/2024       | 10/09/2024
        == Terms ==
        Name        | Kind | Start      | End
        Summer term | Term | 15/04/2024 | 19/07/2024`,
      findings: [
        'Tracker!F3: The deadline of 22 July 2024 is after 19 July 2024, when the academic year of the first submission ends.',
        'Tracker!F4: The deadline of 10 September 2024 is after 19 July 2024, when the academic year of the first submission ends.'
      ]
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Submitted  | Resubmission deadline
        0012             | 1    | 1          | 24/06/2024 | 10/09/2024`,
      findings: ['E3: The deadline of 10 September 2024 is after the academic year 2023-24, in which the first submission was made.']
    }
  ]
}
