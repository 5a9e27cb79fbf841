import type { KindSpec } from '../kind'
import { awardingBody } from './awarding-body'
import { column, must, supports } from './column-spec'

/** One row is one event with its official date. */
export const keyDates = {
  title: 'Key dates',
  rulebook: 'none',
  columns: {
    'event-id': supports('text', 'Event ID', 'Ref', 'Rule', 'Event number'),
    'awarding-body': supports(awardingBody, 'Awarding body', 'Awarding organisation', 'Exam board'),
    'assessment-type': column('text', 'Assessment type', 'Scheme', 'Type'),
    event: must('text', 'Event', 'Deadline', 'Activity', 'What'),
    series: column('text', 'Series', 'Exam series', 'Session'),
    level: column('text', 'Level', 'NQF level'),
    opens: column('date', 'Opens', 'Window opens', 'From', 'Start'),
    'official-date': must('date', 'Official date', 'Date', 'Deadline date', 'Closes', 'Due date', 'By'),
    'advised-date': column('date', 'Advised date', 'Working day before', 'Internal deadline'),
    'done-date': column('date', 'Done', 'Done date', 'Date done', 'Completed'),
    owner: column('text', 'Owner', 'Responsible', 'Who'),
    note: column('text', 'Note', 'Notes', 'Comment', 'Source')
  },
  labels: {},
  weak: ['Event', 'Deadline', 'Activity', 'What', 'Date', 'Deadline date', 'Closes', 'Due date', 'By', 'Ref', 'Rule'],
  entries: 'event-id',
  labelled: [],
  seriesDates: []
} as const satisfies KindSpec
