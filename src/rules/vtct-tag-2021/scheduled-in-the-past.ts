import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { tagRule } from './tag-rule'

/** A schedule is made for a time in the future, or it does not save. */
export default tagRule({
  id: 'scheduled-in-the-past',
  catalogue: ['VT-8'],
  severity: 'warning',
  title: 'A schedule is for a day before it was made',
  section: 'What date is required when creating the new schedules?',
  why: 'A schedule whose date and time have passed when it is made does not save.',
  fix: 'Correct the dates, and see in XAMS whether the schedule is there.',
  needs: ['scheduled-for', 'schedule-created-date'],
  concerns: () => true,
  judge({ sheet, row }) {
    const [day, made] = [sheet.column('scheduled-for')?.value(row), sheet.column('schedule-created-date')?.value(row)]
    return day === undefined || made === undefined || day >= made
      ? null
      : { value: day, message: `Scheduled for ${formatDay(day)}, but the schedule was made on ${formatDay(made)}: it will not have saved.` }
  },
  many: 'components are scheduled for a day before the schedule was made'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | TAG | Schedule created | Scheduled for
        L1         | Paper 1   | L2M | 13/05/2021       | 13/05/2021
        L2         | Paper 1   | L2M | 13/05/2021       | 17/05/2021
        L3         | Paper 1   | L2M |                  | 17/05/2021`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component | TAG | Schedule created | Scheduled for
        L1         | Paper 1   | L2M | 13/05/2021       | 12/05/2021`,
      findings: ['E2: Scheduled for 12 May 2021, but the schedule was made on 13 May 2021: it will not have saved.']
    }
  ]
}
