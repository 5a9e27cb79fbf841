import { formatDay } from '../../domain/dates'
import { isInLaterTerm } from '../../domain/working-days/later-term'
import { workingDaysBetween } from '../../domain/working-days/working-days'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { currentRows } from './attempt-rows'
import { rule } from './rule'
import { counted } from './wording'

/** Feedback comes close to the assessment; how close, each centre decides. */
export default rule({
  id: 'feedback-slow',
  catalogue: ['IA-47'],
  severity: 'advice',
  title: 'Feedback comes long after the assessment',
  section: 'Forms and deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['assessed-date', 'feedback-date'],
  why: 'Feedback reaches learners close to the assessment. The guide gives no number of days: the one used here is your own, in the setting ia.feedback-days.',
  fix: 'Look at what held the feedback up, or correct the date that is mistyped.',
  *check(context) {
    const { sheet, calendar, settings, columns } = context
    const [assessed, feedback] = [columns['assessed-date'], columns['feedback-date']]
    const most = settings['ia.feedback-days']
    yield* faultsIn(feedback, currentRows(context), row => {
      const [from, given] = [assessed.value(row), feedback.value(row)]
      if (from === undefined || given === undefined || given - from <= most) return null
      const centre = calendar(sheet.column('group')?.value(row))
      // In a later term another rule speaks.
      if (isInLaterTerm(centre, from, given) === true) return null
      const days = workingDaysBetween(centre, from, given, { within: 'term-time', dayOne: 'next-day', bankHolidaysCount: false })
      if (days <= most) return null
      const message = `Feedback was given on ${formatDay(given)}, ${days} working days after the assessment: the centre’s own limit is ${counted(most, 'day')}.`
      return { value: given, message }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Submitted  | Assessed date | Feedback date
        0012             | 1    | 1          | 10/10/2023 | 16/10/2023    | 06/11/2023
        0013             | 1    | 1          | 10/10/2023 | 16/10/2023    |
        == Terms ==
        Name          | Kind      | Start      | End
        Autumn term   | Term      | 04/09/2023 | 15/12/2023
        October break | Half-term | 23/10/2023 | 27/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Submitted  | Assessed date | Feedback date
        0012             | 1    | 1          | 10/10/2023 | 16/10/2023    | 06/11/2023`,
      findings: [
        'F3: Feedback was given on 6 November 2023, 15 working days after the assessment: the centre’s own limit is 10 days.'
      ]
    }
  ]
}
