import type { Explanations } from '../explanation'
import { learnerBlock } from './learner-block'

export const vtctTags = {
  ...learnerBlock,
  'awarding-body': 'Who awards the qualification.',
  qualification: 'The full title of the qualification.',
  'qualification-type': 'The type of the VTCT qualification.',
  status: 'Certificating where the learner finishes this year, mid-flight where they go on, withdrawn where they left.',
  'due-summer-2021': 'Yes where the assessment was due in summer 2021.',
  'tag-wanted': 'Yes where a teacher assessed grade is wanted.',
  component: 'The name of the component, such as External exam.',
  'component-type': 'Whether it is external, synoptic or a practical of a unit.',
  paper: 'The number of the paper, where there are several.',
  tag: 'The teacher assessed grade of the component.',
  'practical-result': 'The result of the practical.',
  'evidence-count': 'How many pieces of evidence there are, or a list of them.',
  'decision-record': 'Where the decision is recorded.',
  'prior-learning': 'Yes where prior learning was used.',
  'prior-evaluation': 'How prior learning was evaluated: the text, or a tick.',
  'eqa-discussion-date': 'The day on which it was discussed with the external quality assurer.',
  'sign-off-1': 'The first teacher who signed.',
  'sign-off-2': 'The second teacher who signed; someone else than the first.',
  'schedule-id': 'The number of the schedule on which the grade was uploaded.',
  'schedule-created-date': 'The day on which the schedule was made.',
  'scheduled-for': 'The day for which it was scheduled.',
  'schedule-owner': 'Who is responsible for the schedule.',
  'tag-upload-date': 'The day on which the grade was uploaded.',
  'resit-eligible': 'Yes where the learner may resit next year.'
} as const satisfies Explanations<'vtct-tags'>
