import type { Examples } from '../example'
import { onBasis } from './on-basis'

/** Among the evidence is a piece that shows a grade, so that it can illustrate the one submitted. */
export default onBasis({
  id: 'evidence-without-grade',
  catalogue: ['QT-35'],
  severity: 'warning',
  title: 'No evidence shows a grade',
  section: 'Collect the evidence',
  why: 'The evidence should illustrate performance at the level of the grade that is submitted.',
  fix: 'Enter the grade that each piece of evidence shows.',
  asks: ['evidence-grade'],
  judge: (_, pieces) =>
    // A grade that can't be understood is another rule's.
    pieces.every(({ sheet, row }) => sheet.column('evidence-grade')?.isBlank(row) ?? true)
      ? { message: 'No piece of evidence for this Q-TAG shows a grade.' }
      : null,
  many: 'have none that shows a grade'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | M
        == Evidence ==
        Learner ID | Evidence type | Grade
        L1         | Homework      |
        L1         | Mock exam     | M`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | M
        L2         | 3     | M
        == Evidence ==
        Learner ID | Evidence type | Grade
        L1         | Homework      |
        L1         | Mock exam     |
        L2         | Mock exam     | M`,
      findings: ['Q-TAGs!C2: No piece of evidence for this Q-TAG shows a grade.']
    }
  ]
}
