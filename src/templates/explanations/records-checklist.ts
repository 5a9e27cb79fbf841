import type { Explanations } from '../explanation'

export const recordsChecklist = {
  'item-id': 'The entry of the guide that asks for this record; leave it as it is.',
  item: 'What must be in place.',
  scope: 'The programme, person or learner to which this row applies; copy the row for each.',
  applicable: 'No where your centre does not need it.',
  done: 'Yes when it is in place.',
  'done-date': 'The day on which it was done or last reviewed.',
  'opened-date': 'The day on which it was asked for or began.',
  'due-date': 'The day by which it is due.',
  'closed-date': 'The day on which it was concluded.',
  'done-by': 'Who did it or is responsible.',
  role: 'The role of that person, such as head of centre.',
  location: 'Where it is kept.',
  contextualised: 'Yes where it is written for your centre.',
  language: 'Yes where it can be had in English, or the language.',
  outcome: 'What came of it.',
  'start-event-date': 'The day from which the record is to be kept.',
  'disposal-date': 'The day on which the record was, or is to be, destroyed.',
  note: 'Reasons, and whatever else should be known.'
} as const satisfies Explanations<'records-checklist'>
