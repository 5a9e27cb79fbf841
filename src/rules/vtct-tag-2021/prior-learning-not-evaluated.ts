import type { Examples } from '../example'
import { tagRule } from './tag-rule'

/** Prior learning that is used as evidence is evaluated as any other source is; without a TAG it is talked over with the EQA. */
export default tagRule({
  id: 'prior-learning-not-evaluated',
  catalogue: ['VT-16'],
  severity: 'warning',
  title: 'Prior learning is used without being evaluated',
  section: 'Is prior learning used as evidence?',
  why: 'Each source of evidence, prior learning too, is evaluated by the prompts of the Guide for Teachers. For a component without a TAG, recognition of prior learning is discussed with the EQA.',
  fix: 'Evaluate it and enter that it was done.',
  needs: ['prior-learning'],
  concerns: ({ sheet, row }) => sheet.column('prior-learning')?.value(row) === 'yes',
  judge({ sheet, row, isTagged }) {
    if (isTagged) {
      const evaluated = sheet.column('prior-evaluation')
      // A no is read as text that says nothing.
      const isDone = evaluated?.isBlank(row) === false && evaluated.value(row) !== ''
      return evaluated && !isDone ? { message: 'Prior learning is used for this TAG, and it is not recorded that it was evaluated.' } : null
    }
    return sheet.column('eqa-discussion-date')?.isBlank(row) === true
      ? { severity: 'advice', message: 'Prior learning stands in place of a TAG here, and no discussion with the EQA is recorded.', fix: 'Talk it over with your EQA, and enter the day.' }
      : null
  },
  many: 'components with prior learning have no evaluation or discussion recorded'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Learner ID | Component | TAG | Prior learning | Prior learning evaluated | EQA discussion
        L1         | Paper 1   | L2M | Yes            | Yes                      |
        L2         | Paper 1   |     | Yes            |                          | 11/05/2021
        L3         | Paper 1   | L2M | No             |                          |`
    }
  ],
  bad: [
    {
      sheets: `
        Learner ID | Component | TAG | Prior learning | Prior learning evaluated | EQA discussion
        L1         | Paper 1   | L2M | Yes            |                          |
        L2         | Paper 1   |     | Yes            |                          |
        L3         | Paper 1   | L2M | Yes            | No                       |`,
      findings: [
        'D2: Prior learning is used for this TAG, and it is not recorded that it was evaluated.',
        'D3: Prior learning stands in place of a TAG here, and no discussion with the EQA is recorded.',
        'D4: Prior learning is used for this TAG, and it is not recorded that it was evaluated.'
      ]
    }
  ]
}
