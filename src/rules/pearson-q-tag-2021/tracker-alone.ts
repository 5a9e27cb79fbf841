import type { Examples } from '../example'
import { onBasis } from './on-basis'

/** A tracker of achievement is evidence beside other evidence, never by itself. */
export default onBasis({
  id: 'tracker-alone',
  catalogue: ['QT-24'],
  severity: 'error',
  title: 'A Q-TAG rests on a tracker alone',
  section: 'Confidence through common sources of evidence',
  why: 'A tracker of achievement and attainment cannot be used in isolation: by itself it is not sufficient evidence.',
  fix: 'Add other evidence of the learner’s work to the log, or take the Q-TAG out.',
  judge: (_, pieces) => (pieces.every(({ type }) => type === 'tracker') ? { message: 'The only evidence for this Q-TAG is a tracker.' } : null),
  many: 'rest on a tracker alone'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | M
        L2         | 3     | M
        == Evidence ==
        Learner ID | Evidence type
        L1         | Tracker
        L1         | Homework
        L2         | Mock exam`
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
        Learner ID | Evidence type | Used
        L1         | Tracker       | Yes
        L1         | Tracking      | Yes
        L2         | Tracker       | Yes
        L2         | Homework      | Yes
        L1         | Mock exam     | No`,
      findings: ['Q-TAGs!C2: The only evidence for this Q-TAG is a tracker.']
    }
  ]
}
