import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { tagRule } from './tag-rule'

/** A TAG is uploaded once its schedule is there. */
export default tagRule({
  id: 'uploaded-before-schedule',
  catalogue: ['VT-9'],
  severity: 'warning',
  title: 'A TAG is uploaded before its schedule was made',
  section:
    'Can I confirm that we have one day to submit TAGS once they have been scheduled? Or can these be entered as soon as the TAG has been scheduled?',
  why: 'Schedules and TAGs can be entered on any days up to the deadlines, the schedule first.',
  fix: 'Correct the date that is wrong.',
  needs: ['tag-upload-date', 'schedule-created-date'],
  concerns: () => true,
  judge({ sheet, row }) {
    const [day, made] = [sheet.column('tag-upload-date')?.value(row), sheet.column('schedule-created-date')?.value(row)]
    return day === undefined || made === undefined || day >= made
      ? null
      : { value: day, message: `The TAG was uploaded on ${formatDay(day)}, before its schedule was made on ${formatDay(made)}.` }
  },
  many: 'TAGs were uploaded before their schedule was made'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | TAG | Schedule created | TAG uploaded
        L1         | Paper 1   | L2M | 13/05/2021       | 13/05/2021
        L2         | Paper 1   | L2M | 10/05/2021       | 20/05/2021
        L3         | Paper 1   | L2M |                  | 17/05/2021`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component | TAG | Schedule created | TAG uploaded
        L1         | Paper 1   | L2M | 13/05/2021       | 12/05/2021`,
      findings: ['E2: The TAG was uploaded on 12 May 2021, before its schedule was made on 13 May 2021.']
    }
  ]
}
