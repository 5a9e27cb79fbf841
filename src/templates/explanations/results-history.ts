import type { Explanations } from '../explanation'

export const resultsHistory = {
  year: 'The year in which the grades were awarded, such as 2019.',
  series: 'The series in which they were awarded.',
  qualification: 'The full title of the qualification.',
  suite: 'The suite with its year of first teaching, such as L3 Nationals (2016).',
  sector: 'The sector of the qualification.',
  level: 'The level, such as 3.',
  'learner-group': 'The group whose grades these are; blank for everyone.',
  grade: 'The grade, where each row is one grade.',
  count: 'How many learners got the grade.',
  'grade-count:*': 'How many learners got this grade: a whole number.',
  'award-date': 'The day on which the grades were awarded.',
  grading: 'Whether grades are given, or only pass and fail.',
  'delivery-pattern': 'Fixed where everyone begins together, else roll-on-roll-off.',
  'spec-change': 'Yes where the specification changed in that year.',
  'still-offered': 'Yes where your centre still offers the qualification.',
  'grades-source': 'Whether grades come from exams, centre assessment (CAG) or teacher assessment (TAG).',
  note: 'What should be known when the years are compared.'
} as const satisfies Explanations<'results-history'>
