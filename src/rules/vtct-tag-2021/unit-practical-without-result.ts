import type { Examples } from '../example'
import { componentsByLearner, type Component } from './components'
import { tagRule, type TagContext } from './tag-rule'

/** Where the synoptic assessment has a TAG, all graded practicals of units have been undertaken. */
export default tagRule({
  id: 'unit-practical-without-result',
  catalogue: ['VT-2'],
  severity: 'error',
  title: 'A graded practical of a unit has no result',
  section: 'When do we submit the TAG for the graded assessments?',
  why: 'All graded practicals of units must be undertaken by the learners; the TAG is for the synoptic assessment alone.',
  fix: 'Enter the result, or have the practical undertaken before the synoptic TAG is submitted.',
  needs: ['practical-result'],
  concerns: (component, context) => component.type === 'unit-practical' && hasSynopticTag(component, context),
  judge: ({ sheet, row }) =>
    sheet.column('practical-result')?.isBlank(row) === true
      ? { message: 'The learner’s synoptic assessment has a TAG, but this graded practical has no result.' }
      : null,
  many: 'graded practicals of learners with a synoptic TAG have no result'
})

function hasSynopticTag({ learner }: Component, { workbook }: TagContext): boolean {
  return learner !== null && (componentsByLearner(workbook).get(learner)?.some(({ type, isTagged }) => type === 'synoptic' && isTagged) ?? false)
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component    | Component type     | TAG | Practical result
        L1         | Synoptic     | Synoptic practical | M   |
        L1         | Hair cutting | Unit practical     |     | P
        L2         | Synoptic     | Synoptic practical |     |
        L2         | Hair cutting | Unit practical     |     |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component    | Component type     | TAG | Practical result
        L1         | Synoptic     | Synoptic practical | M   |
        L1         | Hair cutting | Unit practical     |     | P
        L1         | Colouring    | Unit practical     |     |`,
      findings: ['E4: The learner’s synoptic assessment has a TAG, but this graded practical has no result.']
    }
  ]
}
