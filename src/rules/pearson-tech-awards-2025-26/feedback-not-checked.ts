import type { Examples } from '../example'
import { recordGaps } from './record-gaps'

export default recordGaps({
  id: 'feedback-not-checked',
  catalogue: ['TA-31'],
  title: 'Feedback is not checked for instructions',
  why: 'Feedback may say why a mark was or was not given, but must not tell the student how to improve the work, which would affect a resubmission. A program cannot read for that: someone ticks that they did.',
  fix: 'Read the feedback for direct instructions, and tick it here; help that was given is noted and taken into account in the mark.',
  parts: [{ column: 'feedback-checked', called: 'the check that feedback gives no instructions' }],
  lacks: person => `${person} has a mark, but nothing ticked for`,
  inSample: 'warning'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | No instructions to improve | Assistance given
        0012 | 31 | ✓ |
        0013 | 28 | ✓ | read the brief aloud
        0014 |    |   |`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Candidate number | Mark | No instructions to improve
        0012 | 31 | ✓
        0013 | 28 |`,
      findings: ['C5: Candidate 0013 has a mark, but nothing ticked for the check that feedback gives no instructions.']
    }
  ]
}
