import { formatDay } from '../../domain/dates'
import { listOf } from '../person'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { byQualification, called } from './by-qualification'
import { isDone, isFor, itemsIn } from './checklist'
import { enteredOn } from './q-tags'
import { rule } from './rule'

/** The steps before grading that the guide describes come before the first Q-TAG. */
export default rule({
  id: 'graded-before-steps',
  catalogue: ['QT-121'],
  severity: 'warning',
  title: 'A Q-TAG is dated before the steps that lead to it',
  section: 'Determining the Q-TAG',
  sheetKind: 'q-tags',
  needs: ['q-tag', 'q-tag-date'],
  why: 'The team first reviews the specification’s grading information, considers the evidence from what was taught, collects it and evaluates its quality; then it assigns the Q-TAG.',
  fix: 'Complete the steps on the checklist, or correct the dates.',
  *check({ sheet, workbook, columns: { 'q-tag-date': column } }): Iterable<Verdict> {
    const steps = itemsIn(workbook, 121).filter(({ part }) => part !== null && part <= LAST_BEFORE_GRADING)
    const groups = byQualification(enteredOn(sheet, workbook))
    if (groups.size > 0 && steps.length === 0) yield { cannotTell: 'No checklist in this workbook has the steps QT-121.1 to QT-121.4.' }
    for (const [qualification, group] of groups) {
      const dated = group.flatMap(({ row }) => {
        const day = column.value(row)
        return day === undefined ? [] : [{ row, day }]
      })
      const first = dated.reduce<(typeof dated)[number] | undefined>((best, one) => (best && best.day <= one.day ? best : one), undefined)
      if (!first) continue
      const late = steps.filter(step => isFor(step, qualification)).filter(step => {
        const day = step.sheet.column('done-date')?.value(step.row)
        return !isDone(step) || (day !== undefined && day > first.day)
      })
      if (late.length === 0) continue
      const numbers = [...new Set(late.map(({ part }) => String(part)))]
      const named = numbers.length === 1 ? `step ${numbers[0] ?? ''} was` : `steps ${listOf(numbers)} were`
      yield { row: first.row, column, kind: qualification, value: first.day, message: `The first Q-TAG${called(qualification)} is of ${formatDay(first.day)}, before ${named} done by the checklist.` }
    }
  }
})

/** Step 5 assigns the Q-TAG. */
const LAST_BEFORE_GRADING = 4

const steps = (third: string) => `
        == Checklist ==
        Item ID  | Item                   | Applies to | Done | Date done
        QT-121.1 | Grading information    |            | Yes  | 19/04/2021
        QT-121.2 | Content taught         | Business   | Yes  | 19/04/2021
        QT-121.3 | Evidence collected     | Business   | ${third}
        QT-121.4 | Evidence evaluated     | Travel     | No   |
        QT-121.5 | Q-TAG assigned         | Business   | No   |`

const qTags = `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG | Q-TAG date
        L1         | Business      | M     | 25/05/2021
        L2         | Business      | M     | 24/05/2021`

export const examples: Examples = {
  good: [
    { sheets: qTags + steps('Yes  | 14/05/2021') },
    { sheets: qTags, outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: qTags + steps('Yes  | 28/05/2021'),
      findings: ['Q-TAGs!D3: The first Q-TAG in Business is of 24 May 2021, before step 3 was done by the checklist.']
    }
  ]
}
