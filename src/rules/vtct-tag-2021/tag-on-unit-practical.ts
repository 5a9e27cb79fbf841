import type { Examples } from '../example'
import { tagRule } from './tag-rule'

/** In the Technicals a unit's graded practical is undertaken, and has no TAG. */
export default tagRule({
  id: 'tag-on-unit-practical',
  catalogue: ['VT-1'],
  severity: 'error',
  title: 'A graded practical of a unit has a TAG',
  section: 'When do we submit the TAG for the graded assessments?',
  why: 'For Technical Certificates and Technical Levels VTCT collects TAGs for the synoptic practical assessment; the graded practicals of units must be undertaken by the learners.',
  fix: 'Take the TAG out, and enter the result of the practical.',
  needs: ['tag'],
  concerns: ({ isTechnicalAward, isTagged }) => isTechnicalAward === false && isTagged,
  judge: ({ type }) => (type === 'unit-practical' ? { message: 'A TAG is entered for a graded practical of a unit, which has to be undertaken instead.' } : null),
  many: 'TAGs are for graded practicals of units, which have to be undertaken instead'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Qualification type  | Component          | Component type      | TAG
        L1         | Technical Level     | Synoptic           | Synoptic practical  | M
        L1         | Technical Level     | Hair cutting       | Unit practical      |
        L2         | Technical Award     | Practical          | Practical           | L2M`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Qualification type    | Component          | Component type      | TAG
        L1         | Technical Level       | Hair cutting       | Unit practical      | M
        L1         | Technical Level       | Synoptic           | Synoptic practical  | M`,
      findings: ['E2: A TAG is entered for a graded practical of a unit, which has to be undertaken instead.']
    }
  ]
}
