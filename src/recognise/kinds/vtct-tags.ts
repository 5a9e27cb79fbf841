import type { KindSpec } from '../kind'
import { awardingBody } from './awarding-body'
import { column, must, supports } from './column-spec'
import { learnerBlock } from './learner-block'
import { learnerStatus } from './learner-status'

const qualificationType = {
  enum: { 'Technical-Award': ['AM20530'], 'Technical-Certificate': [], 'Technical-Level': [] }
} as const
const componentType = {
  enum: {
    external: ['exam', 'paper', 'written'],
    synoptic: ['synoptic practical'],
    'unit-practical': ['graded practical', 'practical']
  }
} as const

/** One row is one learner on one assessment component. */
export const vtctTags = {
  title: 'VTCT TAGs',
  rulebook: 'vtct-tag-2021',
  oneOf: [['tag'], ['schedule-id']],
  columns: {
    ...learnerBlock,
    'awarding-body': column(awardingBody, 'Awarding body', 'Awarding organisation', 'Exam board'),
    qualification: column('text', 'Qualification', 'Qualification title', 'Course'),
    'qualification-type': supports(qualificationType, 'Qualification type', 'Type of qualification', 'Type'),
    status: column(learnerStatus, 'Status', 'Learner status'),
    'due-summer-2021': column('yes-no', 'Due summer 2021', 'Due to be assessed summer 2021', 'Due this summer'),
    'tag-wanted': column('yes-no', 'TAG wanted', 'TAG required', 'TAG needed'),
    component: must('text', 'Component', 'Assessment component', 'Assessment', 'Component title'),
    'component-type': supports(componentType, 'Component type', 'Assessment type'),
    paper: column('integer', 'Paper', 'Paper number'),
    tag: supports('grade-of-vtct', 'TAG', 'Teacher assessed grade', 'TAG grade', 'Grade'),
    'practical-result': column('grade-of-vtct', 'Practical result', 'Unit practical result', 'Practical grade'),
    'evidence-count': column('count-or-list', 'Evidence count', 'Pieces of evidence', 'Number of evidence items', 'Evidence'),
    'decision-record': column('text', 'Decision record', 'Decision', 'Reason', 'Decision note'),
    'prior-learning': column('yes-no', 'Prior learning used', 'Prior learning', 'RPL'),
    'prior-evaluation': column('text-or-tick', 'Prior learning evaluated', 'Evaluation', 'Evaluated'),
    'eqa-discussion-date': column('date', 'EQA discussion', 'Discussed with EQA', 'EQA discussed'),
    'sign-off-1': supports('text', 'First teacher sign-off', 'Sign-off 1', 'Teacher 1', 'First signature'),
    'sign-off-2': supports('text', 'Second teacher sign-off', 'Sign-off 2', 'Teacher 2', 'Second signature'),
    'schedule-id': supports('text', 'Schedule ID', 'Schedule', 'Schedule number', 'Schedule no'),
    'schedule-created-date': column('date', 'Schedule created', 'Schedule created date', 'Date scheduled', 'Created'),
    'scheduled-for': column('date', 'Scheduled for', 'Scheduled date', 'Assessment scheduled'),
    'schedule-owner': column('text', 'Schedule owner', 'Scheduled by', 'Schedule made by'),
    'tag-upload-date': supports('date', 'TAG uploaded', 'TAG upload date', 'Upload date', 'Uploaded'),
    'resit-eligible': column('yes-no', 'Resit next year', 'Eligible to resit', 'Resit')
  },
  labels: {
    'head-of-centre-declaration': column('date', 'Head of Centre declaration')
  },
  weak: ['Assessment', 'Grade'],
  labelled: [],
  seriesDates: ['schedule-created-date', 'scheduled-for', 'tag-upload-date']
} as const satisfies KindSpec
