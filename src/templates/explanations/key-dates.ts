import type { Explanations } from '../explanation'

export const keyDates = {
  'event-id': 'The entry of the guide from which the date comes; leave it as it is.',
  'awarding-body': 'Whose date it is.',
  'assessment-type': 'The kind of assessment.',
  event: 'What is to be done.',
  series: 'The series for which the date holds.',
  level: 'The level for which the date holds.',
  opens: 'The first day on which it can be done.',
  'official-date': 'The last day, as the awarding body published it. Dates on a weekend stay as they are.',
  'advised-date': 'The day by which your centre wants it done.',
  'done-date': 'The day on which it was done.',
  owner: 'Who is responsible.',
  note: 'How the date is found where it is not fixed, and your own notes.'
} as const satisfies Explanations<'key-dates'>
