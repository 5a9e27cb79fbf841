import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { manyAsOne } from '../many-as-one'
import { qTagsIn } from './q-tags'
import { registeredToGrade } from './registered-to-grade'
import { rule } from './rule'

/** Every certificating learner of the register stands on a sheet of Q-TAGs, where those have the qualification at all. */
export default rule({
  id: 'learner-without-q-tag',
  catalogue: ['QT-19'],
  severity: 'warning',
  title: 'A certificating learner is on no sheet of Q-TAGs',
  section: 'An overview of the administrative steps you will take',
  sheetKind: 'learners',
  needs: [],
  why: 'The list on which Q-TAGs are submitted is drawn from the registrations, so every certificating learner on it needs a Q-TAG or a reason for none.',
  fix: 'Add the learner to the Q-TAGs with a grade or a reason for none, or correct the register.',
  *check({ sheet, workbook, edition, settings }): Iterable<Verdict> {
    const qTags = qTagsIn(workbook)
    if (qTags.all.length === 0) {
      yield { cannotTell: 'There is no sheet of Q-TAGs in this workbook.' }
      return
    }
    const [column] = (['status', 'completion-date', 'registration-date', 'date-of-birth'] as const).flatMap(id => sheet.column(id) ?? [])
    const { due, missing } = registeredToGrade(sheet, workbook, settings['tag.window-end'], edition)
    if (!column || missing.length === 0) return
    if (missing.length === due.length && due.length > 1) {
      yield { cannotTell: 'The sheets of Q-TAGs name none of the learners of this register: they may be of other classes, or name them by another number.' }
      return
    }
    const faults = missing.map(({ row }): Fault => ({ row, column, message: 'The learner certificates this summer, but is on no sheet of Q-TAGs.' }))
    yield* manyAsOne(faults, {
      of: due.length, column, message: (count, of) => `${count} of the ${of} learners who certificate this summer are on no sheet of Q-TAGs.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Business      | M
        L2         | Business      |
        == Register ==
        Learner ID | Qualification | Reg date   | Status        | Suite
        L1         | Business      | 12/09/2019 | Certificating | BTEC National
        L2         | Business      | 12/09/2019 | Certificating | BTEC National
        L3         | Business      | 12/09/2020 | Mid-flight    | BTEC National
        L4         | Business      | 12/09/2020 | Certificating | HND
        L5         | Music         | 12/09/2019 | Certificating | BTEC National
        L6         | Business      | 12/09/2019 | Withdrawn     | BTEC National`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Business      | M
        == Register ==
        Learner ID | Qualification | Reg date   | Status
        L1         | Business      | 12/09/2019 | Certificating
        L2         | Business      | 12/09/2019 | Certificating`,
      findings: ['Register!D3: The learner certificates this summer, but is on no sheet of Q-TAGs.']
    }
  ]
}
