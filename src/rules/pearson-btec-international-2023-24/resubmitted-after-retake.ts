import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import type { Fault } from '../rule'
import { isBegun, said, type Attempt, type Work } from './attempts'
import { rule } from './rule'
import { atAttempt } from './second-chances'
import { worksOn } from './works'

/** After a retake there is no further resubmission. */
export default rule({
  id: 'resubmitted-after-retake',
  catalogue: ['IA-52'],
  severity: 'error',
  title: 'A resubmission after a retake',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-attempts',
  needs: ['attempt'],
  why: 'A retake or re-sit is the last attempt: it cannot be resubmitted or taken again.',
  fix: 'Correct the attempt, the assignment or the date that is mistyped; otherwise this resubmission does not count.',
  *check(context) {
    const { sheet } = context
    for (const work of worksOn(sheet, context)) {
      for (const attempt of work.resubmittedRetakes) {
        if (attempt.sheet === sheet && isBegun(attempt)) yield { ...atAttempt(attempt), message: 'This is a resubmission of a retake, after which there is no further attempt.' }
      }
      yield* laterThanRetake(work).filter(({ attempt }) => attempt.sheet === sheet).map(({ fault }) => fault)
    }
  }
})

function laterThanRetake({ resubmissions, retakes }: Work): readonly { readonly attempt: Attempt; readonly fault: Fault }[] {
  const retaken = Math.min(...retakes.map(retake => said(retake, 'submitted-date') ?? Infinity))
  return resubmissions.flatMap(attempt => {
    const day = attempt.isShared ? undefined : said(attempt, 'submitted-date')
    if (day === undefined || day <= retaken) return []
    const message = `This resubmission of ${formatDay(day)} comes after the retake of ${formatDay(retaken)}, after which there is no further attempt.`
    return [{ attempt, fault: { ...atAttempt(attempt), value: day, message } }]
  })
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted
        0012             | 1    | 1          | First        | 16/10/2023
        0012             | 1    | 1          | Resubmission | 13/11/2023
        0012             | 1    | 1R         | Retake       | 15/01/2024`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted
        0012             | 1    | 1          | First        | 16/10/2023
        0012             | 1    | 1          | Resubmission | 13/11/2023
        0012             | 1    | 1R         | Retake       | 15/01/2024
        0012             | 1    | 1R         | Resubmission | 05/02/2024
        0013             | 1    | 1          | First        | 16/10/2023
        0013             | 1    | 1          | Resubmission | 05/02/2024
        0013             | 1    | 1R         | Retake       | 15/01/2024`,
      findings: [
        'D6: This is a resubmission of a retake, after which there is no further attempt.',
        'D8: This resubmission of 5 February 2024 comes after the retake of 15 January 2024, after which there is no further attempt.'
      ]
    }
  ]
}
