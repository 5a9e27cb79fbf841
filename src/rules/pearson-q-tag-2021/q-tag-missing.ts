import type { Examples } from '../example'
import type { Fault } from '../rule'
import { manyAsOne } from '../many-as-one'
import { hasReason, isDue } from './q-tag-due'
import { qTagsIn } from './q-tags'
import { rule } from './rule'

/** Every certificating learner has a Q-TAG for each qualification, or a reason is recorded why there is none. */
export default rule({
  id: 'q-tag-missing',
  catalogue: ['QT-19'],
  severity: 'warning',
  title: 'A learner has neither a Q-TAG nor a reason for none',
  section: 'An overview of the administrative steps you will take',
  sheetKind: 'q-tags',
  needs: ['q-tag'],
  why: 'A Q-TAG is submitted for each qualification and learner who certificates this summer; where there is none, it should be on record why.',
  fix: 'Enter the Q-TAG, or the reason for none.',
  *check({ sheet, workbook, edition, settings, columns: { 'q-tag': column } }) {
    const rows = qTagsIn(workbook).on(sheet).filter(({ isOwn }) => isOwn)
    if (rows.every(({ isEntered }) => !isEntered)) {
      yield { notApplicable: 'No Q-TAGs are entered yet.' }
      return
    }
    const lastDay = settings['tag.window-end']
    const due = rows.filter(qTag => isDue(qTag, lastDay, edition))
    const faults = due.filter(qTag => !qTag.isEntered && !hasReason(qTag)).map(({ row }): Fault => ({
      row, column, message: 'No Q-TAG is entered, and no reason for none.'
    }))
    yield* manyAsOne(faults, { of: due.length, column, message: (count, of) => `${count} of the ${of} learners have neither a Q-TAG yet nor a reason for none.` })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Status        | Category | Q-TAG | Reason for no Q-TAG
        L1         | Certificating | B1       | M     |
        L2         | Certificating | B1       |       | No work of the learner's own is left
        L3         | Mid-flight    | B1       |       |
        L4         | Withdrawn     | B1       |       |
        L5         | Certificating | A        |       |`
    },
    {
      sheets: `
        Learner ID | Status        | Q-TAG
        L1         | Certificating |
        L2         | Certificating |`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Status        | Q-TAG | Reason for no Q-TAG
        L1         | Certificating | M     |
        L2         | Certificating |       |
        L3         |               | None  |`,
      findings: ['C3: No Q-TAG is entered, and no reason for none.', 'C4: No Q-TAG is entered, and no reason for none.']
    }
  ]
}
