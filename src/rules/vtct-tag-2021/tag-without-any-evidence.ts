import { isAchieved } from '../../domain/grades/grade'
import type { Examples } from '../example'
import { tagRule } from './tag-rule'

/** A TAG rests on evidence that is there for the learner. */
export default tagRule({
  id: 'tag-without-any-evidence',
  catalogue: ['VT-14'],
  severity: 'error',
  title: 'A VTCT TAG has no evidence behind it',
  section: 'I’m concerned that for various reasons resulting from Covid, my learners may be disadvantaged. What can I do?',
  why: 'For summer 2021 TAGs must be based on the evidence available for the learner; what a learner may have missed is no reason for a grade by itself.',
  fix: 'Enter the evidence, or take the TAG out and record that there is not enough.',
  needs: ['evidence-count', 'tag'],
  // Of a fail without evidence another rule speaks.
  concerns: ({ isTagged, tag }) => isTagged && (tag === undefined || isAchieved(tag)),
  judge: ({ sheet, row }) => (sheet.column('evidence-count')?.value(row) === 0 ? { message: 'A TAG is entered, with 0 pieces of evidence.' } : null),
  many: 'TAGs are entered with no evidence'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | TAG  | Evidence count
        L1         | Paper 1   | L2M  | 4
        L2         | Paper 1   |      | 0
        L3         | Paper 1   | L2P  |
        L4         | Paper 1   | L2P  | Mock; homework`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component | TAG  | Evidence count
        L1         | Paper 1   | L2M  | 0
        L2         | Paper 1   | L2M  | 3`,
      findings: ['D2: A TAG is entered, with 0 pieces of evidence.']
    }
  ]
}
