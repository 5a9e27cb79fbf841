import type { Day } from '../../domain/dates'
import { formatDay } from '../../domain/dates'
import type { Row } from '../../recognise/typed-sheet'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { said } from './attempts'
import { rule } from './rule'
import { worksOn } from './works'

/** An assignment is submitted once; what follows is a resubmission or a retake, and says so. */
export default rule({
  id: 'submitted-twice',
  catalogue: ['IA-32'],
  severity: 'error',
  title: 'An assignment was submitted twice',
  section: 'Submission of evidence',
  sheetKind: 'assignment-attempts',
  needs: ['assignment-id', 'submitted-date'],
  why: 'Only one submission is allowed for each assignment. A second one is a resubmission or a retake, for which the guide sets conditions.',
  fix: 'If this is the resubmission or the retake, say so under Attempt; otherwise delete the row that is one too many.',
  *check({ sheet, workbook, edition, columns: { 'submitted-date': submitted } }) {
    const again = new Map<Row, Day>()
    for (const { firsts } of worksOn(sheet, { workbook, edition })) {
      const [first, ...others] = firsts.filter(attempt => said(attempt, 'submitted-date') !== undefined)
      const day = said(first, 'submitted-date')
      if (day === undefined) continue
      // Rows of one day are more likely parts of one submission.
      for (const { row, ...other } of others.slice(edition.submissions - 1)) {
        if (other.sheet === sheet && submitted.value(row) !== day) again.set(row, day)
      }
    }
    const attempts = sheet.column('attempt')
    yield* faultsIn(submitted, again.keys(), row => ({
      kind: 'again',
      message: `This is submitted on ${formatDay(submitted.value(row) ?? 0)} as a first submission, and there is one of ${formatDay(again.get(row) ?? 0)} already.`,
      ...(!attempts && { fix: 'Add a column "Attempt" that tells first submissions, resubmissions and retakes apart, or delete the row that is one too many.' })
    }))
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Attempt      | Submitted
        S1         | 1    | 1          | First        | 16/10/2023
        S1         | 1    | 1          | Resubmission | 06/11/2023
        S1         | 1    | 1R         | Retake       | 15/12/2023
        S2         | 1    | 1          | First        | 16/10/2023
        S2         | 4    | 1          | First        | 20/10/2023
        S3         | 1    | 1          | First        | 16/10/2023
        S3         | 1    | 1          | First        |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment   | Attempt | Submitted
        S1         | 1    | 1            | First   | 16/10/2023
        S1         | 1    | Assignment 1 | First   | 06/11/2023`,
      findings: ['E4: This is submitted on 6 November 2023 as a first submission, and there is one of 16 October 2023 already.']
    }
  ]
}
