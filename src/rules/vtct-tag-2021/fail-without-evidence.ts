import { isAchieved } from '../../domain/grades/grade'
import type { Examples } from '../example'
import { tagRule } from './tag-rule'

/** A fail is shown by evidence; too little evidence is another thing. */
export default tagRule({
  id: 'fail-without-evidence',
  catalogue: ['VT-15'],
  severity: 'warning',
  title: 'A fail has no evidence behind it',
  section:
    'If we have a completing learner who hasn’t completed an assignment, do we submit a tag as a “fail” or not submit a tag at all for that assignment?',
  why: 'Centres consider whether there is evidence of a fail, or not enough evidence for any grade.',
  fix: 'Enter the evidence of the fail; if there is too little for any grade, leave the TAG out and record that decision.',
  needs: ['tag', 'evidence-count'],
  concerns: ({ tag }) => tag !== undefined && !isAchieved(tag),
  judge: ({ sheet, row }) => (sheet.column('evidence-count')?.value(row) === 0 ? { message: 'The TAG is a fail, with 0 pieces of evidence.' } : null),
  many: 'fails have no evidence'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | TAG  | Evidence count
        L1         | Paper 1   | Fail | 4
        L2         | Paper 1   | Fail |
        L3         | Paper 1   |      | 0`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component | TAG  | Evidence count
        L1         | Paper 1   | Fail | 0`,
      findings: ['C2: The TAG is a fail, with 0 pieces of evidence.']
    }
  ]
}
