import { normalise } from '../../recognise/normalise'
import type { Learner, Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { assignmentKey } from './attempts'
import { currentRows } from './attempt-rows'
import { rule } from './rule'
import { assignmentNamed } from './wording'

/** A focus of their own for each learner leaves less to copy. */
export default rule({
  id: 'same-research-focus',
  catalogue: ['IA-91'],
  severity: 'advice',
  title: 'Several learners have the same research focus',
  section: 'Authenticity and authentication',
  sheetKind: 'assignment-attempts',
  needs: ['assignment-id', 'research-focus'],
  why: 'A different focus for each learner could leave less room for copying and for working together where that is not wanted.',
  fix: 'Think about a different focus for each learner, where the assignment allows it.',
  *check(context) {
    const { sheet, workbook, columns } = context
    const [assignments, focuses, units] = [columns['assignment-id'], columns['research-focus'], sheet.column('unit-number')]
    const found = new Map<string, { readonly row: Row; readonly learners: Set<Learner> }>()
    for (const row of currentRows(context)) {
      const [assignment, focus, learner] = [assignments.value(row), focuses.value(row), workbook.learners.of(sheet, row)]
      if (assignment === undefined || focus === undefined || !learner) continue
      const key = [units?.value(row) ?? '', assignmentKey(assignment), normalise(focus)].join('|')
      const own = found.get(key)
      if (own) own.learners.add(learner)
      else found.set(key, { row, learners: new Set([learner]) })
    }
    for (const { row, learners } of found.values()) {
      if (learners.size < 2) continue
      const [assignment, focus] = [assignments.value(row) ?? '', focuses.value(row) ?? '']
      yield { row, column: focuses, value: focus, message: `${learners.size} learners have the focus "${focus}" in ${assignmentNamed(assignment)}.` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Research focus
        0012             | 1    | 1          | First        | 16/10/2023 | Bakeries
        0012             | 1    | 1          | Resubmission | 13/11/2023 | Bakeries
        0013             | 1    | 1          | First        | 16/10/2023 | Hotels
        0013             | 1    | 2          | First        | 16/11/2023 | Bakeries
        0014             | 1    | 1          | First        | 16/10/2023 |
        0015             | 1    | 1          | First        | 16/10/2023 |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted  | Research focus
        0012             | 1    | 1          | First   | 16/10/2023 | Bakeries
        0013             | 1    | 1          | First   | 16/10/2023 | bakeries
        0014             | 1    | 1          | First   | 16/10/2023 | Hotels`,
      findings: ['F3: 2 learners have the focus "Bakeries" in assignment 1.']
    }
  ]
}
