import type { KindSpec } from '../kind'
import { awardingBody } from './awarding-body'
import { column, supports } from './column-spec'
import { learnerBlock } from './learner-block'
import { learnerStatus } from './learner-status'
import { ofqualCategory } from './ofqual-category'

const registrationType = {
  enum: { new: [], 'top-up': ['topup'], 're-registration': ['transfer', 'new centre'] }
} as const
const studyMode = { enum: { 'full-time': ['FT'], 'part-time': ['PT'] } } as const
const workHeldBy = { enum: { centre: ['school', 'college'], learner: ['student'] } } as const

/** One row is one learner on one qualification. */
export const learners = {
  title: 'Learners and registrations',
  rulebook: 'none',
  oneOf: [['registration-date'], ['completion-date'], ['date-of-birth'], ['status'], ['study-mode']],
  columns: {
    ...learnerBlock,
    'date-of-birth': supports('date', 'Date of birth', 'DOB', 'Birth date'),
    sex: supports('text', 'Sex', 'Gender', 'Legal sex'),
    disadvantage: column('yes-no', 'Disadvantaged', 'Disadvantage', 'Pupil premium', 'PP', 'FSM'),
    'other-group': column('text', 'Learner group', 'Protected characteristic', 'Ethnicity', 'SEND'),
    'prior-attainment': column('number', 'Prior attainment', 'KS2 score', 'Average GCSE score', 'Baseline score'),
    group: column('text', 'Group', 'Class', 'Teaching group', 'Tutor group', 'Cohort'),
    'awarding-body': column(awardingBody, 'Awarding body', 'Awarding organisation', 'Exam board', 'AO'),
    qualification: column('text', 'Qualification', 'Qualification title', 'Qual title', 'Course title'),
    programme: supports('text', 'Programme', 'Programme title', 'Course', 'Programme name'),
    suite: column('suite', 'Suite', 'Qualification suite', 'Qualification type'),
    'specification-year': column('integer', 'Specification year', 'First teach', 'Spec year'),
    level: column('text', 'Level', 'NQF level', 'RQF level'),
    sector: column('text', 'Sector', 'Subject', 'Subject area', 'Sector subject area'),
    international: column('yes-no', 'International', 'Delivered internationally', 'Overseas'),
    'sqa-accredited': column('yes-no', 'SQA accredited', 'Accredited by SQA'),
    'ofqual-category': column(ofqualCategory, 'Ofqual category', 'VCRF category', 'Category', 'VTQ category'),
    apprenticeship: column('yes-no', 'Part of apprenticeship', 'Apprenticeship', 'Apprentice'),
    'registration-date': supports('date', 'Registration date', 'Date registered', 'Reg date', 'Registered'),
    'registration-type': column(registrationType, 'Registration type', 'Reg type', 'Type of registration'),
    'top-up': column('yes-no', 'Top-up learner', 'Top up', 'Top-up model', 'Topping up'),
    'programme-start': supports('date', 'Start date', 'Programme start', 'Course start', 'Enrolment date', 'Enrolled'),
    'year-of-course': column('integer', 'Year of course', 'Course year', 'Year of study'),
    'course-length': column('number', 'Course length (years)', 'Duration (years)', 'Length of course'),
    'completion-date': supports(
      'date', 'Expected completion date', 'Planned completion', 'Planned end date', 'Completion date', 'Expected completion',
      'Expected end date'
    ),
    status: supports(learnerStatus, 'Status', 'Learner status', 'Certificating or mid-flight', 'Completer status'),
    'assessment-due-date': column('date', 'Assessment due date', 'Assessment due', 'Due for assessment'),
    'studied-course': column('yes-no', 'Studied the course', 'Studied', 'Has studied course'),
    'progressing-to': column('text', 'Progressing to', 'Progression', 'Next qualification'),
    'placement-done': column('yes-no', 'Work placement done', 'Placement done', 'Placement completed'),
    'study-mode': supports(studyMode, 'Study mode', 'Mode of study', 'Attendance mode', 'FT PT'),
    'study-days': column('weekdays', 'Study days', 'Days attended', 'Attendance days'),
    'access-arrangement': column('yes-no-or-text', 'Access arrangement', 'Access arrangements', 'AA', 'Reasonable adjustment'),
    'induction-date': column('date', 'Induction date', 'Inducted', 'Induction'),
    'certification-date': column('date', 'Certification date', 'Date certificated', 'Award date'),
    'certificate-issued': column('date', 'Certificates issued', 'Certificate issue date', 'Date certificate issued'),
    'certificate-received': column('date', 'Certificates received', 'Certificate received date', 'Date certificates received'),
    'largest-certificate-received': column(
      'date', 'Largest qualification certificates received', 'Largest certificate received', 'Top-up certificates received'
    ),
    'work-disposal-date': column('date', 'Work disposal date', 'Disposal date', 'Work returned or destroyed', 'Keep until planned'),
    'records-disposal-date': column('date', 'Records disposal date', 'Assessment records disposal date', 'Records destroyed'),
    'work-held-by': column(workHeldBy, 'Work held by', 'Held by', 'Work location holder')
  },
  labels: {},
  weak: [
    'Status', 'Registered', 'Enrolled', 'Start date', 'Completion date', 'Expected end date', 'Gender', 'Sex',
    'Programme', 'Course'
  ],
  labelled: ['programme-start'],
  seriesDates: []
} as const satisfies KindSpec
