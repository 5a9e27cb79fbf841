import type { Explanations } from '../explanation'
import { learnerBlock } from './learner-block'

export const claims = {
  ...learnerBlock,
  programme: 'The programme of the learner.',
  'unit-number': 'The number of the unit, for a claim of a unit.',
  'unit-title': 'The title of the unit.',
  'claimed-grade': 'The grade that is claimed.',
  'claim-id': 'The number of the claim.',
  'claim-type': 'Whether a unit, an interim or the full qualification is claimed.',
  'claim-date': 'The day on which it was claimed.',
  'claim-status': 'Whether the claim is pending, issued or held.',
  'confirmed-by': 'Who confirmed that the claim is right; someone else than claimed it.',
  'confirmed-date': 'The day on which that was confirmed.',
  'required-units-complete': 'Yes where all required units are complete.',
  'tag-needed': 'Yes where a teacher assessed grade is needed.',
  'cash-in-code': 'The code with which the qualification is claimed.',
  'claim-series': 'The series of the claim, such as May/June 2026.',
  'terminal-series': 'The series of the last external assessment.',
  'resit-entry-date': 'The day of the entry for a resit.'
} as const satisfies Explanations<'claims'>
