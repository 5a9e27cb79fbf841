import type { Examples } from '../example'
import { assessedOn, submittedOn } from './attempt-rows'
import { rowGap } from './row-gap'

/** Someone looked whether feedback tells the learner how to reach a higher grade, which no program can. */
export default rowGap({
  id: 'feedback-unchecked',
  catalogue: ['IA-68'],
  severity: 'warning',
  title: 'Feedback is not ticked as free of instructions',
  section: 'Following assessment: giving feedback to learners',
  needs: ['feedback-checked'],
  on: 'feedback-checked',
  why: 'Feedback gives reasons, and should not be a list of instructions on how to get a higher grade. General feedback is allowed, and teaching before the assessment is outside this rule.',
  fix: 'Read the feedback, and tick if it holds no instructions on how to improve this work.',
  isDue: sheet => {
    const [isSubmitted, isAssessed] = [submittedOn(sheet), assessedOn(sheet)]
    return row => isSubmitted(row) && isAssessed(row)
  },
  one: 'The feedback on this work is not ticked as free of instructions on how to get a higher grade.',
  many: 'assessed works have no tick that their feedback is free of instructions'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Grade | Feedback checked
        S1         | 1    | 1          | 16/10/2023 | P     | ✓
        S2         | 1    | 1          | 16/10/2023 |       |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Grade | Feedback checked
        S1         | 1    | 1          | 16/10/2023 | P     | ✓
        S2         | 1    | 1          | 16/10/2023 | M     |`,
      findings: ['F4: The feedback on this work is not ticked as free of instructions on how to get a higher grade.']
    }
  ]
}
