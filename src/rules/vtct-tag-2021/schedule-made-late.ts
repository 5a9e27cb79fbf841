import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { hasDeadline } from './components'
import { tagRule } from './tag-rule'

/** Schedules are made by the day before TAGs of external examinations are due. */
export default tagRule({
  id: 'schedule-made-late',
  catalogue: ['VT-6'],
  severity: 'error',
  title: 'A schedule is made late',
  section: 'When is the deadline for scheduling learners on the AM20530?',
  why: 'Schedules for the assessment components of the Technical Award, and for both papers of the Technicals, are due by Thursday 20 May 2021.',
  fix: 'Correct the date, or ask VTCT whether the schedule still counts.',
  needs: ['schedule-created-date'],
  concerns: component => hasDeadline(component) && component.sheet.column('schedule-created-date')?.value(component.row) !== undefined,
  judge({ sheet, row }, { edition: { schedules: deadline } }) {
    const day = sheet.column('schedule-created-date')?.value(row)
    return day === undefined || day <= deadline ? null : { value: day, message: `The schedule was made on ${formatDay(day)}; it was due by ${formatDay(deadline)}.` }
  },
  many: 'schedules were made after they were due'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Qualification type    | Component | Component type     | TAG | Schedule created
        L1         | Technical Award       | Project   |                    | L2M | 20/05/2021
        L2         | Technical Certificate | Synoptic  | Synoptic practical | L2P | 04/06/2021`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Qualification type | Component | Component type | TAG | Schedule created | TAG uploaded
        L1         | Technical Award    | Paper 1   | External       | L2M | 21/05/2021       | 21/05/2021
        L2         | Technical Level    | Paper 1   | External       |     | 20/05/2021       |
        L2         | Technical Level    | Paper 2   | External       |     | 24/05/2021       |`,
      findings: [
        'F2: The schedule was made on 21 May 2021; it was due by 20 May 2021.',
        'F4: The schedule was made on 24 May 2021; it was due by 20 May 2021.'
      ]
    }
  ]
}
