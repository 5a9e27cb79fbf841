import { formatDay, type Day } from '../../domain/dates'
import type { YesNo } from '../../recognise/kind'
import type { Column } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { manyAsOne } from '../many-as-one'
import { enteredOn, type QTag } from './q-tags'
import { rule } from './rule'
import { dayOn, stepsOn, submissionOn } from './sign-offs'

/** Each who approves a Q-TAG signs after those before them, and all before it is submitted. */
export default rule({
  id: 'signed-out-of-order',
  catalogue: ['QT-77'],
  severity: 'error',
  title: 'A Q-TAG is signed out of order',
  section: 'Reflect on your judgement before submission',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'Teaching team and internal verification come first, then the review by Lead IV and head of department, then the Head of Centre’s agreement, then submission.',
  fix: 'Correct the date that is wrong; where they are right, have the Q-TAG looked at again in that order.',
  *check({ sheet, workbook }): Iterable<Verdict> {
    const signings = signingsOn(sheet)
    if (signings.length < 2) {
      yield { cannotTell: 'There are not two columns of sign-off or submission to compare.' }
      return
    }
    const entered = enteredOn(sheet, workbook)
    const faults = entered.flatMap(qTag => [...outOfOrder(qTag, signings)])
    for (const { column } of signings) {
      yield* manyAsOne(faults.filter(fault => fault.column === column), {
        of: entered.length, column, kind: column.id, message: (count, of) => `${count} of the ${of} Q-TAGs are signed or submitted here before an earlier step.`
      })
    }
  }
})

interface Signing {
  readonly stage: number
  /** "the teacher signed". */
  readonly what: string
  readonly column: Column<YesNo | Day>
}

function signingsOn(sheet: QTag['sheet']): readonly Signing[] {
  const submission = submissionOn(sheet)
  const steps = stepsOn(sheet).map(({ stage, by, column }) => ({ stage, what: `${by} signed`, column }))
  return submission ? [...steps, { ...submission, what: 'the Q-TAG was submitted' }] : steps
}

/** Each signing is compared with the latest of the stages before it. */
function* outOfOrder({ row }: QTag, signings: readonly Signing[]): Iterable<Fault> {
  const dated = signings.flatMap(signing => {
    const day = dayOn(signing, row)
    return day === undefined ? [] : [{ ...signing, day }]
  })
  for (const [index, { stage, what, column, day }] of dated.entries()) {
    const before = dated.slice(0, index).filter(one => one.stage < stage && one.day > day)
    const latest = before.reduce<(typeof before)[number] | undefined>((best, one) => (best && best.day >= one.day ? best : one), undefined)
    if (!latest) continue
    const subject = what.charAt(0).toUpperCase() + what.slice(1)
    yield { row, column, kind: column.id, value: day, message: `${subject} on ${formatDay(day)}, before ${latest.what} on ${formatDay(latest.day)}.` }
  }
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Q-TAG | Teacher signed | IV signed  | Lead IV signed | HoD signed | HoC signed | Submitted
        L1         | M     | 24/05/2021     | 24/05/2021 | 02/06/2021     | 01/06/2021 | 03/06/2021 | 03/06/2021
        L2         | M     | 24/05/2021     |            |                |            |            |
        L3         | M     | Yes            | 01/06/2021 | Yes            | Yes        | 03/06/2021 | 03/06/2021`
    },
    {
      sheets: `
        Learner ID | Q-TAG | Teacher signed
        L1         | M     | 24/05/2021`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Q-TAG | Teacher signed | IV signed  | Lead IV signed | HoD signed | HoC signed | Submitted
        L1         | M     | 24/05/2021     | 26/05/2021 | 28/05/2021     | 04/06/2021 | 03/06/2021 | 07/06/2021
        L2         | M     | 24/05/2021     | 26/05/2021 | 28/05/2021     | 01/06/2021 | 09/06/2021 | 07/06/2021`,
      findings: [
        'G2: The Head of Centre signed on 3 June 2021, before the head of department signed on 4 June 2021.',
        'H3: The Q-TAG was submitted on 7 June 2021, before the Head of Centre signed on 9 June 2021.'
      ]
    }
  ]
}
