import type { Examples } from '../example'
import type { EvidenceType } from './evidence'
import { onBasis } from './on-basis'

const SAID_BY_OTHERS: readonly (EvidenceType | undefined)[] = ['witness-testimony', 'teacher-observation']

/** Witness testimonies and teacher observation records count in conjunction with other forms of evidence. */
export default onBasis({
  id: 'testimony-alone',
  catalogue: ['QT-25'],
  severity: 'error',
  title: 'A Q-TAG rests on testimonies or observations alone',
  section: 'Confidence through common sources of evidence',
  why: 'Witness testimonies and teacher observation records are evidence when used in conjunction with other forms, such as partially completed work.',
  fix: 'Add other evidence of the learner’s work to the log, or take the Q-TAG out.',
  judge: (_, pieces) =>
    pieces.every(({ type }) => SAID_BY_OTHERS.includes(type))
      ? { message: 'The only evidence for this Q-TAG is a witness testimony or teacher observation.' }
      : null,
  many: 'rest on witness testimonies or teacher observations alone'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | D
        == Evidence ==
        Learner ID | Evidence type
        L1         | Witness testimony
        L1         | Partially completed`
    }
  ],
  bad: [
    {
      sheets: `
        == Q-TAGs ==
        Learner ID | Level | Q-TAG
        L1         | 3     | D
        L2         | 3     | D
        == Evidence ==
        Learner ID | Evidence type
        L1         | Witness testimony
        L1         | Observation record
        L2         | Witness
        L2         | Project`,
      findings: ['Q-TAGs!C2: The only evidence for this Q-TAG is a witness testimony or teacher observation.']
    }
  ]
}
