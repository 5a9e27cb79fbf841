import { formatDay, type Day } from '../../domain/dates'
import { isInLaterTerm } from '../../domain/working-days/later-term'
import { knowledgeOf } from '../../domain/working-days/calendar'
import type { Row } from '../../recognise/typed-sheet'
import type { Calendars } from '../calendar'
import type { Examples } from '../example'
import { faultsIn, type CellFault } from '../cell-faults'
import type { Verdict } from '../rule'
import { currentRows } from './attempt-rows'
import { rule } from './rule'

/** Feedback comes close to the assessment, and is not kept back until a later term. */
export default rule({
  id: 'feedback-held-to-later-term',
  catalogue: ['IA-47'],
  severity: 'error',
  title: 'Feedback is kept back until a later term',
  section: 'Forms and deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['feedback-date'],
  why: 'Learners receive feedback close to the assessment. Keeping it back until the following term, such as until just before a resubmission week, is not permitted.',
  fix: 'Correct the date that is mistyped; otherwise tell the Lead IV, and give feedback within the term from now on.',
  *check(context): Iterable<Verdict> {
    const { sheet, calendar, columns: { 'feedback-date': feedback } } = context
    const [assessed, deadline, extended] = [sheet.column('assessed-date'), sheet.column('deadline'), sheet.column('extended-deadline')]
    if (!assessed && !deadline) {
      yield { cannotTell: 'There is no column for the day of assessment or for the deadline.' }
      return
    }
    const open = new Set<Row>()
    const judge = termJudge(calendar)
    yield* faultsIn(feedback, currentRows(context), row => {
      const given = feedback.value(row)
      const from = assessed?.isBlank(row) === false ? assessed.value(row) : (extended?.value(row) ?? deadline?.value(row))
      if (given === undefined || from === undefined || given <= from) return null
      const { isKnown, isLater } = judge(from, given, sheet.column('group')?.value(row))
      if (!isKnown) open.add(row)
      if (!isLater) return null
      const since = assessed?.isBlank(row) === false ? `was assessed on ${formatDay(from)}` : `was due on ${formatDay(from)}`
      return { value: given, message: `The work ${since}, and feedback was given only on ${formatDay(given)}, in a later term.` } satisfies CellFault
    })
    if (open.size > 0) yield { cannotTell: 'The terms of these days are not listed in a terms and holidays sheet.' }
  }
})

/** A class is assessed and has its feedback on one day, so that each pair of days is judged once. */
function termJudge(calendar: Calendars) {
  const known = new Map<string, { readonly isKnown: boolean; readonly isLater: boolean }>()
  return (from: Day, given: Day, group: string | undefined) => {
    const key = `${from}|${given}|${group ?? ''}`
    const before = known.get(key)
    if (before) return before
    const centre = calendar(group)
    const judged = { isKnown: knowledgeOf(centre, from, given) === 'terms', isLater: isInLaterTerm(centre, from, given) === true }
    known.set(key, judged)
    return judged
  }
}

const terms = `
        == Terms ==
        Name        | Kind | Start      | End
        Autumn 1    | Term | 04/09/2023 | 20/10/2023
        Autumn 2    | Term | 06/11/2023 | 15/12/2023
        Spring term | Term | 02/01/2024 | 28/03/2024`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Deadline   | Submitted  | Assessed date | Feedback date
        0012             | 1    | 1          | 10/10/2023 | 10/10/2023 | 16/10/2023    | 08/11/2023
        0013             | 1    | 1          | 14/12/2023 | 14/12/2023 | 20/12/2023    | 08/01/2024
        0014             | 1    | 1          | 14/12/2023 | 14/12/2023 |               |${terms}`
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Submitted  | Assessed date | Feedback date
        0012             | 1    | 1          | 24/11/2023 | 01/12/2023    | 15/01/2024`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Deadline   | Submitted  | Assessed date | Feedback date
        0012             | 1    | 1          | 24/11/2023 | 24/11/2023 | 01/12/2023    | 15/01/2024
        0013             | 1    | 1          | 24/11/2023 | 24/11/2023 |               | 15/01/2024${terms}`,
      findings: [
        'Tracker!G3: The work was assessed on 1 December 2023, and feedback was given only on 15 January 2024, in a later term.',
        'Tracker!G4: The work was due on 24 November 2023, and feedback was given only on 15 January 2024, in a later term.'
      ]
    }
  ]
}
