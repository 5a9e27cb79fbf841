import type { Examples } from '../example'
import { assessedOn, submittedOn } from './attempt-rows'
import { rowGap } from './row-gap'

/** Assessed work has feedback on its record. */
export default rowGap({
  id: 'feedback-missing',
  catalogue: ['IA-67'],
  severity: 'warning',
  title: 'Assessed work has no feedback on record',
  section: 'Following assessment: giving feedback to learners',
  needs: ['feedback-comment'],
  on: 'feedback-comment',
  why: 'On the assessment record the assessor says which criteria are achieved and why, and which are not and why.',
  fix: 'Enter the comment, or where the assessment record holds it.',
  isDue: sheet => {
    const [isSubmitted, isAssessed] = [submittedOn(sheet), assessedOn(sheet)]
    return row => isSubmitted(row) && isAssessed(row)
  },
  one: 'The work was assessed, and no feedback is recorded.',
  many: 'assessed works have no feedback on record'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1 | M1 | Feedback
        S1         | 1    | 1          | 16/10/2023 | Y  | N  | P1 met in full; M1 lacks analysis
        S2         | 1    | 1          | 16/10/2023 |    |    |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1 | M1 | Feedback
        S1         | 1    | 1          | 16/10/2023 | Y  | N  | P1 met in full; M1 lacks analysis
        S2         | 1    | 1          | 16/10/2023 | Y  | Y  |`,
      findings: ['G4: The work was assessed, and no feedback is recorded.']
    }
  ]
}
