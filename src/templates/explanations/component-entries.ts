import type { Explanations } from '../explanation'
import { learnerBlock } from './learner-block'

export const componentEntries = {
  ...learnerBlock,
  subject: 'The subject of the Tech Award.',
  'programme-start': 'The day on which the learner began the course.',
  component: 'The component that the learner is entered for: 1, 2 or 3.',
  'component-type': 'Internal for components 1 and 2, external for component 3.',
  series: 'The series of the entry, such as May/June 2026.',
  'attempt-number': '1 for the first attempt, 2 for a resit or retake.',
  'psa-series': 'The series for which the Pearson-set assignment was released.',
  'entry-made': 'Ticked when the entry has been made.',
  'entry-date': 'The day on which the entry was made.',
  'adapted-work': 'Yes where a retake uses work adapted from the first sitting.',
  'concern-raised': 'Yes where a concern about earlier work was raised with Pearson.',
  'psa-hours-used': 'Hours that the learner spent on the assignment.',
  ums: 'The uniform mark of the result: a whole number.',
  'component-grade': 'The grade of the component, from L1P to L2D.',
  'certificated-in': 'The series in which the learner was certificated.',
  'resit-planned': 'Yes where a resit is planned.',
  'happy-with-result': 'Yes where the learner keeps the result and does not sit again.'
} as const satisfies Explanations<'component-entries'>
