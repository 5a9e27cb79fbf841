import type { Explanations } from '../explanation'

export const units = {
  qualification: 'The full title of the qualification.',
  cohort: 'The cohort for whom this holds, such as 2024-26.',
  'unit-number': 'The number of the unit, such as 3.',
  'unit-title': 'The title of the unit.',
  'unit-size': 'The guided learning hours or credits of the unit.',
  'assessment-type': 'Whether the unit is assessed internally or externally.',
  'psa-unit': 'Yes where the unit has an assignment set by Pearson.',
  mandatory: 'Whether the unit is mandatory or optional.',
  'required-pass': 'Yes where the unit must be passed.',
  chosen: 'Yes where your centre teaches this optional unit.',
  'learning-aim': 'The learning aim or outcome, such as A.',
  criteria: 'The criteria of the learning aim, such as P1, P2, M1, D1.',
  topic: 'The part of the content that this row is about.',
  'is-eg': 'Yes where the content is only an example.',
  taught: 'How much of it was taught: a percentage, or all, some or none.',
  'taught-date': 'The day by which it was taught.',
  'licence-linked': 'Yes where a licence to practise depends on it.',
  'qa-done-date': 'The day on which its quality assurance was done.',
  'hei-essential': 'Yes where higher education needs it.',
  prioritised: 'Yes where it is to be taught first.',
  'points-p': 'The points of a Pass in this unit.',
  'points-m': 'The points of a Merit in this unit.',
  'points-d': 'The points of a Distinction in this unit.'
} as const satisfies Explanations<'units'>
