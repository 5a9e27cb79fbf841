import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'

const ivType = {
  enum: { brief: ['assignment brief'], decision: ['assessment decision'], 'Lead-IV-sample': ['lead IV'] }
} as const
const ivOutcome = {
  enum: { agreed: ['Y', 'yes', 'accurate', 'confirmed'], 'not-agreed': ['N', 'no', 'inaccurate', 'action required'] }
} as const

/** One row is one brief or decision that was verified, or one sample of the Lead IV; the learner may be left out. */
export const internalVerification = {
  title: 'Internal verification',
  rulebook: 'pearson-btec-quality-assurance-2021-22',
  columns: {
    'iv-type': supports(ivType, 'IV type', 'Type', 'Type of IV', 'Brief or decision'),
    programme: column('text', 'Programme', 'Qualification', 'Course'),
    'unit-number': supports('unit', 'Unit number', 'Unit', 'Unit no'),
    'assignment-id': supports('text', 'Assignment number', 'Assignment', 'Assignment ID', 'Assignment no', 'Brief ID'),
    assessor: supports('text', 'Assessor', 'Teacher', 'Assessed by'),
    'learner-name': column('text', 'Learner name', 'Candidate name', 'Learner', 'Student name'),
    'learner-id': column('text', 'Learner ID', 'Learner number', 'Candidate number', 'Student ID'),
    'iv-name': must('text', 'Internal verifier', 'IV', 'IV name', 'Verifier', 'Verified by'),
    'iv-date': must('date', 'IV date', 'Date verified', 'Date of IV', 'Verification date'),
    'grade-given': column('grade-of-unit', 'Grade given', 'Assessor grade', 'Grade'),
    'iv-outcome': supports(ivOutcome, 'IV outcome', 'Outcome', 'Agreed', 'IV decision'),
    'iv-action': column('text', 'Action required', 'Action', 'Action needed'),
    'action-date': column('date', 'Action completed', 'Action date', 'Date action completed'),
    'feedback-date': column('date', 'Feedback date', 'Returned to learner', 'Date returned')
  },
  labels: {
    'lead-iv': column('people', 'Lead IV')
  },
  labelled: ['programme', 'unit-number', 'assignment-id', 'iv-name'],
  seriesDates: ['iv-date']
} as const satisfies KindSpec
