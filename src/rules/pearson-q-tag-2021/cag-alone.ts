import type { Examples } from '../example'
import { onBasis } from './on-basis'

/** A centre assessment grade of 2020 stands, but the Q-TAG is substantiated by the learner's own work. */
export default onBasis({
  id: 'cag-alone',
  catalogue: ['QT-45'],
  severity: 'warning',
  title: 'A Q-TAG rests on a 2020 grade alone',
  section: 'The use of ‘Centre Assessment Grades’ (CAGs) from 2020',
  why: 'Grades issued in 2020 stand and can be part of the evidence, but the final judgement should be substantiated by evidence of actual performance.',
  fix: 'Add evidence of the learner’s own work to the log.',
  judge: (_, pieces) => (pieces.every(({ type }) => type === 'CAG-2020') ? { message: 'The only evidence for this Q-TAG is a centre assessment grade of 2020.' } : null),
  many: 'rest on centre assessment grades of 2020 alone'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | P
        == Evidence ==
        Learner ID | Evidence type
        L1         | CAG 2020
        L1         | Informal assessment`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | P
        == Evidence ==
        Learner ID | Evidence type
        L1         | 2020 grade`,
      findings: ['Q-TAGs!C2: The only evidence for this Q-TAG is a centre assessment grade of 2020.']
    }
  ]
}
