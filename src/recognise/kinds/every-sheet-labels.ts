import type { LabelSpec } from '../kind'
import { column } from './column-spec'

/** Labels that are understood above the table of every sheet. */
export const labelsOfEverySheet = {
  'centre-number': column('text', 'Centre number', 'Centre no', 'Centre', 'NCN'),
  'centre-name': column('text', 'Centre name'),
  rulebook: column('text', 'Rulebook'),
  'awarding-body': column('text', 'Awarding body', 'Awarding organisation', 'Exam board', 'Board', 'AO'),
  'academic-year': column('academic-year', 'Academic year'),
  qualification: column('text', 'Qualification', 'Qualification title', 'Qual title', 'Course title'),
  suite: column('suite', 'Suite', 'Qualification suite', 'Qualification type'),
  level: column('text', 'Level', 'NQF level', 'RQF level'),
  programme: column('text', 'Programme', 'Programme title', 'Course', 'Programme name'),
  subject: column('text', 'Subject', 'Subject area'),
  group: column('text', 'Group', 'Class', 'Teaching group', 'Tutor group'),
  date: column('date', 'Date')
} as const satisfies Record<string, LabelSpec>
