import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { listOf } from '../person'
import type { Fault, Verdict } from '../rule'
import { manyAsOne } from '../many-as-one'
import { enteredOn, type QTag } from './q-tags'
import { rule } from './rule'
import { isSigned, isSubmitted, openSteps, stepsOn, stepsWithoutColumn, type Step } from './sign-offs'

/** Every Q-TAG is signed by each who approves it, from the teacher to the Head of Centre. */
export default rule({
  id: 'sign-off-missing',
  catalogue: ['QT-77'],
  severity: 'error',
  title: 'A Q-TAG is not signed off by everyone',
  section: 'Reflect on your judgement before submission',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'A Q-TAG is endorsed by internal verification within the teaching team, then by senior managers (the head of department and the Head of Centre), before it is submitted.',
  fix: 'Enter the day of the sign-off, or have it signed before it goes further.',
  *check({ sheet, workbook, edition, asOf }): Iterable<Verdict> {
    const missing = stepsWithoutColumn(sheet)
    if (missing.length > 0) yield { cannotTell: `There is no ${listOf(missing.map(heading => `"${heading}"`))} column.` }
    const { deadline } = edition.timetable
    const entered = enteredOn(sheet, workbook)
    const overdue = entered.map(qTag => ({ qTag, open: openSteps(qTag).filter(step => isDue(qTag, step, asOf > deadline)) }))
    for (const { by, column } of stepsOn(sheet)) {
      const faults = overdue.flatMap(({ qTag, open }): readonly Fault[] => {
        const step = open.find(one => one.column.id === column.id)
        return step ? [{ row: qTag.row, column, kind: column.id, message: `The Q-TAG ${behind(qTag, step, formatDay(deadline))}, but ${by} has not signed it.` }] : []
      })
      yield* manyAsOne(faults, {
        of: entered.length, column, kind: column.id, message: (count, of) => `${count} of the ${of} Q-TAGs are not signed by ${by}.`
      })
    }
  }
})

/** A chain that is still growing lacks nothing: a step is missed once a later one is done, or the day is over. */
function isDue(qTag: QTag, step: Step, isOver: boolean): boolean {
  return isOver || isSubmitted(qTag) || laterOf(qTag, step) !== undefined
}

function laterOf({ sheet, row }: QTag, { stage }: Step): Step | undefined {
  return stepsOn(sheet).find(one => one.stage > stage && isSigned(one, row))
}

function behind(qTag: QTag, step: Step, deadline: string): string {
  if (isSubmitted(qTag)) return 'is submitted'
  const later = laterOf(qTag, step)
  return later ? `is signed by ${later.by}` : `was due on ${deadline}`
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Q-TAG | Teacher signed | IV signed  | Lead IV signed | HoD signed | HoC signed | Submitted
        L1         | M     | 24/05/2021     | 26/05/2021 | 28/05/2021     | 01/06/2021 | 03/06/2021 | 07/06/2021
        L2         | M     | 24/05/2021     | 26/05/2021 |                |            |            |
        L3         | M     | 24/05/2021     | 26/05/2021 |                | 01/06/2021 |            |
        L4         |       |                |            |                |            |            |`,
      asOf: '2021-06-01'
    },
    {
      sheets: `
        Learner ID | Q-TAG | Teacher signed | IV signed | Lead IV signed | HoD signed | HoC signed | Submitted
        L1         | M     | Yes            | ✓         | n/a            | Yes        | 03/06/2021 | 07/06/2021`,
      asOf: '2021-06-19'
    },
    {
      sheets: `
        Learner ID | Q-TAG | Teacher signed | HoC signed
        L1         | M     | 24/05/2021     | 03/06/2021`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Q-TAG | Teacher signed | IV signed  | Lead IV signed | HoD signed | HoC signed | Submitted
        L1         | M     | 24/05/2021     |            | 28/05/2021     | 01/06/2021 | 03/06/2021 | 07/06/2021
        L2         | M     | 24/05/2021     | 26/05/2021 | 28/05/2021     |            | 03/06/2021 |`,
      asOf: '2021-06-08',
      findings: [
        'D2: The Q-TAG is submitted, but the internal verifier has not signed it.',
        'F3: The Q-TAG is signed by the Head of Centre, but the head of department has not signed it.'
      ]
    },
    {
      sheets: `
        Learner ID | Q-TAG | Teacher signed | IV signed  | Lead IV signed | HoD signed | HoC signed | Submitted
        L1         | M     | 24/05/2021     | 26/05/2021 | 28/05/2021     | 01/06/2021 |            |`,
      asOf: '2021-06-19',
      findings: ['G2: The Q-TAG was due on 18 June 2021, but the Head of Centre has not signed it.']
    },
    {
      sheets: `
        Learner ID | Q-TAG | Teacher signed | IV signed | Lead IV signed | HoD signed | HoC signed | Submitted
        L1         | M     | Yes            | Yes       | Yes            | No         | Yes        | 07/06/2021
        L2         | M     | Yes            | TBC       | Yes            | Yes        | n/a        | 07/06/2021`,
      asOf: '2021-06-08',
      findings: [
        'D3: The Q-TAG is submitted, but the internal verifier has not signed it.',
        'F2: The Q-TAG is submitted, but the head of department has not signed it.',
        'G3: The Q-TAG is submitted, but the Head of Centre has not signed it.'
      ]
    }
  ]
}
