import type { Explanations } from '../explanation'

export const internalVerification = {
  'iv-type': 'Whether a brief, an assessment decision, or a sample of the Lead IV was verified.',
  programme: 'The programme.',
  'unit-number': 'The number of the unit, such as 3.',
  'assignment-id': 'The number or code of the assignment, as on the assessment plan.',
  assessor: 'Whose brief or decision it is.',
  'learner-name': 'The learner whose work was verified; blank for a brief.',
  'learner-id': 'The learner’s number; blank for a brief.',
  'iv-name': 'Who verified it; someone else than the assessor.',
  'iv-date': 'The day of the verification.',
  'grade-given': 'The grade that the assessor gave.',
  'iv-outcome': 'Agreed or not agreed.',
  'iv-action': 'What the assessor has to do.',
  'action-date': 'The day on which that was done.',
  'feedback-date': 'The day on which the learner was given the result.'
} as const satisfies Explanations<'internal-verification'>
