import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Fault, Verdict } from '../rule'
import { ownRows } from './own-rows'
import { qTagsIn } from './q-tags'
import { registeredFor } from './register'
import { rule } from './rule'
import { sameTitle } from './same-title'

/** Who is registered has studied the course, and who has a Q-TAG was to certificate this summer. */
export default rule({
  id: 'registered-without-studying',
  catalogue: ['QT-22'],
  severity: 'error',
  title: 'A learner is registered who did not study the course or was not to certificate',
  section: 'Malpractice',
  sheetKind: 'learners',
  needs: ['registration-date'],
  why: 'Registrations of learners who had not studied the course, or had not intended to certificate in summer 2021, are among the examples of malpractice that Pearson looks into.',
  fix: 'Find out why the learner is registered or graded, and correct what is wrong here.',
  *check({ sheet, workbook, settings, columns: { 'registration-date': registered } }): Iterable<Verdict> {
    const studied = sheet.column('studied-course')
    const completion = sheet.column('completion-date')
    const lastDay = settings['tag.window-end']
    if (!studied && !completion) yield { cannotTell: 'There is no column "Studied the course" or "Expected completion date".' }
    for (const row of ownRows(sheet)) {
      if (registered.isBlank(row) || sheet.column('status')?.value(row) === 'withdrawn') continue
      if (studied?.value(row) === 'no') {
        yield { row, column: studied, kind: 'not studied', message: 'The learner is registered, but did not study the course.' }
      }
      const due = completion?.value(row)
      if (!completion || due === undefined || due <= lastDay || sheet.column('top-up')?.value(row) === 'yes') continue
      const learner = workbook.learners.of(sheet, row)
      const graded = (learner ? qTagsIn(workbook).of(learner) : []).find(
        ({ isOwn, isEntered, qualification }) => isOwn && isEntered && sameTitle(qualification, registeredFor({ sheet, row }))
      )
      const fault: Fault | null = graded ? { row, column: completion, kind: 'later', value: due, message: `A Q-TAG is entered, but the course is to be completed on ${formatDay(due)}, not in summer 2021.` } : null
      if (fault) yield fault
    }
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
        L3         | Business      | M
        == Register ==
        Learner ID | Qualification | Reg date   | Studied the course | Expected completion date | Top-up
        L1         | Business      | 12/09/2019 | Yes                | 31/07/2021               | No
        L2         | Business      | 12/09/2020 |                    | 31/07/2022               | No
        L3         | Business      | 12/09/2020 | Yes                | 31/07/2022               | Yes`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Qualification | Q-TAG
        L1         | Business      | M
        L2         | Business      | M
        == Register ==
        Learner ID | Qualification | Reg date   | Studied the course | Expected completion date
        L1         | Business      | 12/04/2021 | No                 | 31/07/2021
        L2         | Business      | 12/09/2020 | Yes                | 31/07/2022`,
      findings: [
        'Register!D2: The learner is registered, but did not study the course.',
        'Register!E3: A Q-TAG is entered, but the course is to be completed on 31 July 2022, not in summer 2021.'
      ]
    }
  ]
}
