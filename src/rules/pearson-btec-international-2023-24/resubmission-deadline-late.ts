import { formatDay } from '../../domain/dates'
import { describeDaysLeftOut, type ResubmissionWindow } from '../../domain/working-days/resubmission-window'
import type { Examples } from '../example'
import type { Fault, Result, Verdict } from '../rule'
import type { Settings } from '../settings'
import { said } from './attempts'
import { allowance, atDeadline, knowsHolidays, timedOn, type Timed } from './resubmission-windows'
import { rule } from './rule'

/**
 * A resubmission is due within 15 working days of the learner receiving the results. The last day is worked out for each
 * resubmission, with the days that were left out; where the guide can be read in two ways about holidays, both are shown.
 */
export default rule({
  id: 'resubmission-deadline-late',
  catalogue: ['IA-42', 'IA-43', 'IA-44'],
  severity: 'error',
  title: 'A resubmission deadline is later than the working days allow',
  section: 'Forms and deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['results-received-date', 'attempt-deadline'],
  why: 'A resubmission is due within 15 working days of term, counted from when the learner received the results; for part-time learners, 15 days of study.',
  fix: 'Agree an earlier deadline, or correct the date on which the results were received.',
  *check(context): Iterable<Verdict> {
    const { sheet, settings } = context
    const isWindow = settings['ia.holidays'] === 'window'
    const open = { holidays: 0, study: 0 }
    for (const timed of timedOn(context)) {
      const last = isWindow ? timed.window.latestBeforeHoliday : timed.window.latest
      const { deadline } = timed
      yield* working(timed, settings)
      // Beyond the year’s end another rule speaks.
      if (deadline?.attempt.sheet !== sheet || deadline.value <= last || isBeyondYear(timed)) continue
      if (timed.lacksStudyDays) open.study += 1
      else if (knowsHolidays(timed)) yield late(timed, last, settings)
      else open.holidays += 1
    }
    if (open.holidays > 0) {
      yield { cannotTell: `${deadlines(open.holidays)} more than ${settings['ia.resubmission-days']} working days away, and no terms and holidays of those days are listed.` }
    }
    if (open.study > 0) {
      yield { cannotTell: `${deadlines(open.study)} for a part-time learner whose study days are not entered.` }
    }
  }
})

const deadlines = (count: number) => (count === 1 ? '1 deadline is' : `${count} deadlines are`)

function isBeyondYear({ deadline, window: { yearEnd } }: Timed): boolean {
  return deadline !== undefined && yearEnd !== undefined && deadline.value > yearEnd
}

function late(timed: Timed, last: number, settings: Settings): Fault {
  const { deadline, received } = timed
  return {
    ...(deadline && atDeadline(deadline)),
    value: deadline?.value ?? 0,
    message: `The deadline of ${formatDay(deadline?.value ?? 0)} is later than ${formatDay(last)}, the last of ${allowance(settings, timed)} from the results of ${formatDay(received)}.`
  }
}

function* working(timed: Timed, settings: Settings): Generator<Result, void, undefined> {
  const { attempt, window } = timed
  const { sheet, row } = timed.deadline?.attempt.sheet === attempt.sheet ? timed.deadline.attempt : attempt
  const column = sheet.column('attempt-deadline') ?? sheet.column('results-received-date')
  const lines = worked.get(window) ?? linesOf(timed, settings)
  worked.set(window, lines)
  const handedIn = said(attempt, 'submitted-date')
  for (const { label, result, dated } of lines) {
    const line = { row, label, result, ...(column && { column }) }
    yield dated ? { ...line, dated: { ...dated, ...(handedIn !== undefined && attempt.kind === 'resubmission' && { done: handedIn }) } } : line
  }
}

type Line = Pick<Result, 'label' | 'result' | 'dated'>

/** Many learners share one window, and all that is said of it. */
const worked = new WeakMap<ResubmissionWindow, readonly Line[]>()

const LATEST = 'Latest resubmission deadline'

function linesOf(timed: Timed, settings: Settings): readonly Line[] {
  const { window, received } = timed
  const reading = settings['ia.holidays']
  const latest = reading === 'window' ? window.latestBeforeHoliday : window.latest
  if (latest <= received) return [{ label: LATEST, result: `none is left in the academic year, which ends on ${formatDay(latest)}` }]
  const other = reading === 'show-both' && window.holiday && window.latestBeforeHoliday < latest ? window.latestBeforeHoliday : undefined
  const end = latest === window.counted ? '' : latest === window.yearEnd ? ', cut off by the end of the academic year' : ', cut off by the holiday'
  const doubt = timed.lacksStudyDays ? ', or later, since the days of study are not entered' : knowsHolidays(timed) ? '' : ', if no holiday lies between'
  return [
    { label: LATEST, result: `${formatDay(latest)}${doubt}`, dated: { use: 'due', day: latest } },
    ...(other === undefined ? [] : [{ label: `${LATEST} if it may not span a holiday`, result: formatDay(other) }]),
    { label: 'Days counted', result: `${allowance(settings, timed)} from the results of ${formatDay(received)}${end}` },
    { label: 'Days left out', result: describeDaysLeftOut(window.leftOut.filter(({ day }) => day <= latest)) }
  ]
}

const terms = `
        == Terms ==
        Name          | Kind      | Start      | End
        Autumn term   | Term      | 04/09/2023 | 15/12/2023
        October break | Half-term | 23/10/2023 | 27/10/2023
        Summer term   | Term      | 15/04/2024 | 19/07/2024`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Results received | Resubmission deadline
        0012             | 1    | 1          | First        | 25/09/2023 | 02/10/2023       |
        0012             | 1    | 1          | Resubmission |            |                  | 23/10/2023
        == Terms ==
        Name        | Kind | Start      | End
        Autumn term | Term | 04/09/2023 | 15/12/2023`,
      computed: [
        'Tracker!G4: Latest resubmission deadline = 23 October 2023',
        'Tracker!G4: Days counted = 15 working days from the results of 2 October 2023',
        'Tracker!G4: Days left out = 6 days of weekends'
      ]
    },
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Results received | Resubmission deadline
        0012             | 1    | 1          | First        | 25/09/2023 | 02/10/2023       |
        0012             | 1    | 1          | Resubmission |            |                  | 30/10/2023${terms}`,
      computed: [
        'Tracker!G4: Latest resubmission deadline = 30 October 2023',
        'Tracker!G4: Latest resubmission deadline if it may not span a holiday = 20 October 2023',
        'Tracker!G4: Days counted = 15 working days from the results of 2 October 2023',
        'Tracker!G4: Days left out = 8 days of weekends; October break, 23 October 2023 to 27 October 2023'
      ]
    },
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Results received | Resubmission deadline
        0012             | 1    | 1          | 02/10/2023       | 23/01/2024
        == Learners ==
        Candidate number | Status       | Study mode | Study days
        0012             | Certificating | Part-time  | Tuesday
        == Terms ==
        Name        | Kind | Start      | End
        Autumn term | Term | 04/09/2023 | 15/12/2023
        Spring term | Term | 02/01/2024 | 28/03/2024`,
      computed: [
        'Tracker!E3: Latest resubmission deadline = 23 January 2024',
        'Tracker!E3: Latest resubmission deadline if it may not span a holiday = 12 December 2023',
        'Tracker!E3: Days counted = 15 days of study from the results of 2 October 2023',
        'Tracker!E3: Days left out = 96 days without study; Outside term, 19 December 2023; Boxing Day, 26 December 2023'
      ]
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Results received | Resubmission deadline
        0012             | 1    | 1          | 02/10/2023       | 30/10/2023`,
      outcome: 'cannot-tell',
      computed: [
        'E3: Latest resubmission deadline = 23 October 2023, if no holiday lies between',
        'E3: Days counted = 15 working days from the results of 2 October 2023',
        'E3: Days left out = 6 days of weekends'
      ]
    },
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Results received | Resubmission deadline
        0012             | 1    | 1          | 23/04/2024       | 19/07/2024
        0013             | 1    | 1          | 19/07/2024       |
        == Learners ==
        Candidate number | Status        | Study mode
        0012             | Certificating | Part-time
        0013             | Certificating | Full-time${terms}`,
      outcome: 'cannot-tell',
      computed: [
        'Tracker!E3: Latest resubmission deadline = 15 May 2024, or later, since the days of study are not entered',
        'Tracker!E3: Days counted = 15 working days from the results of 23 April 2024',
        'Tracker!E3: Days left out = 6 days of weekends; Early May bank holiday, 6 May 2024'
      ]
    }
  ],
  bad: [
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Results received | Resubmission deadline
        0012             | 1    | 1          | First        | 25/09/2023 | 02/10/2023       |
        0012             | 1    | 1          | Resubmission |            |                  | 31/10/2023${terms}`,
      computed: [
        'Tracker!G4: Latest resubmission deadline = 30 October 2023',
        'Tracker!G4: Latest resubmission deadline if it may not span a holiday = 20 October 2023',
        'Tracker!G4: Days counted = 15 working days from the results of 2 October 2023',
        'Tracker!G4: Days left out = 8 days of weekends; October break, 23 October 2023 to 27 October 2023'
      ],
      findings: [
        'Tracker!G4: The deadline of 31 October 2023 is later than 30 October 2023, the last of 15 working days from the results of 2 October 2023.'
      ]
    },
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Results received | Resubmission deadline
        0012             | 1    | 1          | 02/10/2023       | 23/10/2023
        == Settings ==
        Setting     | Value
        ia.holidays | window${terms}`,
      computed: [
        'Tracker!E3: Latest resubmission deadline = 20 October 2023',
        'Tracker!E3: Days counted = 15 working days from the results of 2 October 2023, cut off by the holiday',
        'Tracker!E3: Days left out = 4 days of weekends'
      ],
      findings: [
        'Tracker!E3: The deadline of 23 October 2023 is later than 20 October 2023, the last of 15 working days from the results of 2 October 2023.'
      ]
    }
  ]
}
