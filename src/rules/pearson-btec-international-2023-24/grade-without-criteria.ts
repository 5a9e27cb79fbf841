import type { Examples } from '../example'
import { currentRows } from './attempt-rows'
import { gapsIn } from '../gaps'
import { isUnprovenPrediction } from './predictions'
import { keepsCriteria, saysCriteria } from './recorded-criteria'
import { rule } from './rule'

/** A grade rests on decisions about criteria; an annotation on the work is none. */
export default rule({
  id: 'grade-without-criteria',
  catalogue: ['IA-35', 'IA-71'],
  severity: 'warning',
  title: 'A grade has no criteria decisions',
  section: 'Submission of evidence',
  sheetKind: 'assignment-attempts',
  needs: ['grade'],
  why: 'The assessor formally records the result and confirms which criteria are achieved. Annotations on the work show where evidence is, and are no such confirmation.',
  fix: 'Record for each criterion whether it was achieved.',
  *check({ sheet, workbook, edition, columns: { grade } }) {
    if (!keepsCriteria(sheet)) {
      yield { cannotTell: 'There are no columns of criteria, such as P1, and no column "Criteria achieved".' }
      return
    }
    const says = saysCriteria(sheet)
    const isPrediction = isUnprovenPrediction(sheet)
    const graded = currentRows({ sheet, workbook, edition }).filter(row => (grade.value(row)?.rank ?? 0) > 0 && !isPrediction(row))
    yield* gapsIn({
      column: grade,
      rows: graded,
      lacks: row => !says(row),
      one: row => ({ value: grade.value(row)?.name ?? '', message: `The grade ${grade.value(row)?.name ?? ''} has no decisions about criteria.` }),
      many: (lacking, of) => `${lacking} of the ${of} grades have no decisions about criteria.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1 | M1 | Grade
        S1         | 1    | 1          | 16/10/2023 | Y  | N  | P
        S2         | 1    | 1          | 16/10/2023 |    |    | U
        S3         | 1    | 1          | 16/10/2023 |    |    |`
    },
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Grade
        S1         | 1    | 1          | 16/10/2023 | P`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Annotated | P1 | M1 | Grade
        S1         | 1    | 1          | 16/10/2023 | ✓         | Y  | N  | P
        S2         | 1    | 1          | 16/10/2023 | ✓         |    |    | Merit`,
      findings: ['H4: The grade M has no decisions about criteria.']
    }
  ]
}
