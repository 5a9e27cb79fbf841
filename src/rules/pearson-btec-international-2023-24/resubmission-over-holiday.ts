import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { atDeadline, knowsHolidays, timedOn } from './resubmission-windows'
import { rule } from './rule'

/** The time for a resubmission does not fall over a holiday; whether the holiday is then skipped, the guide does not say. */
export default rule({
  id: 'resubmission-over-holiday',
  catalogue: ['IA-43'],
  severity: 'warning',
  title: 'The time for a resubmission spans a holiday',
  section: 'Forms and deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['results-received-date', 'attempt-deadline'],
  why: 'The guide says that the working days must not fall over a holiday. Some centres skip the holiday, others let the time end before it or begin after it.',
  fix: 'Agree a deadline before the holiday, give the results after it, or write into the setting ia.holidays that your centre skips holidays.',
  *check(context): Iterable<Verdict> {
    const { sheet, settings } = context
    // Where the centre has chosen one reading, the last day says it all.
    if (settings['ia.holidays'] !== 'show-both') return
    let open = 0
    for (const timed of timedOn(context)) {
      const { deadline, window } = timed
      if (deadline?.attempt.sheet !== sheet) continue
      if (!knowsHolidays(timed)) open += 1
      if (!knowsHolidays(timed) || !window.holiday || deadline.value < window.holiday.day || deadline.value > window.latest) continue
      const name = window.holiday.why === 'outside-term' ? 'a time outside term' : `a holiday (${window.holiday.name})`
      yield {
        ...atDeadline(deadline),
        value: deadline.value,
        message: `Between the results of ${formatDay(timed.received)} and the deadline of ${formatDay(deadline.value)} lies ${name}: before it, the last day would be ${formatDay(window.latestBeforeHoliday)}.`
      }
    }
    if (open > 0) yield { cannotTell: 'No terms and holidays are listed for the days in question.' }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Results received | Resubmission deadline
        0012             | 1    | 1          | 02/10/2023       | 20/10/2023
        0013             | 1    | 1          | 20/10/2023       | 10/11/2023
        == Terms ==
        Name          | Kind      | Start      | End
        Autumn term   | Term      | 04/09/2023 | 15/12/2023
        October break | Half-term | 21/10/2023 | 29/10/2023`
    },
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Results received | Resubmission deadline
        0012             | 1    | 1          | 03/10/2023       | 30/10/2023
        == Terms ==
        Name          | Kind      | Start      | End
        Autumn term   | Term      | 04/09/2023 | 15/12/2023
        October break | Half-term | 23/10/2023 | 27/10/2023
        == Settings ==
        Setting     | Value
        ia.holidays | skip`
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Results received | Resubmission deadline
        0014             | 1    | 1          | 02/10/2023       | 30/10/2023`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Results received | Resubmission deadline
        0012             | 1    | 1          | 02/10/2023       | 30/10/2023
        0013             | 1    | 1          | 11/12/2023       | 09/01/2024
        == Terms ==
        Name          | Kind      | Start      | End
        Autumn term   | Term      | 04/09/2023 | 15/12/2023
        October break | Half-term | 23/10/2023 | 27/10/2023
        Spring term   | Term      | 02/01/2024 | 28/03/2024`,
      findings: [
        'Tracker!E3: Between the results of 2 October 2023 and the deadline of 30 October 2023 lies a holiday (October break): before it, the last day would be 20 October 2023.',
        'Tracker!E4: Between the results of 11 December 2023 and the deadline of 9 January 2024 lies a time outside term: before it, the last day would be 15 December 2023.'
      ]
    }
  ]
}
