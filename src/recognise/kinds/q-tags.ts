import type { KindSpec } from '../kind'
import { awardingBody } from './awarding-body'
import { column, must, supports } from './column-spec'
import { learnerBlock } from './learner-block'
import { learnerStatus } from './learner-status'
import { ofqualCategory } from './ofqual-category'

const completer = { enum: { March: [], summer: ['June'] } } as const
const caseType = { enum: { complaint: [], malpractice: [], appeal: [], none: [] } } as const
const audience = { enum: { centre: [], learner: [], parent: [] } } as const

/** One row is one learner on one qualification, with the grade of summer 2021. */
export const qTags = {
  title: 'Q-TAGs',
  rulebook: 'pearson-q-tag-2021',
  columns: {
    ...learnerBlock,
    'awarding-body': column(awardingBody, 'Awarding body', 'Awarding organisation', 'Exam board'),
    qualification: supports('text', 'Qualification', 'Qualification title', 'Programme', 'Course'),
    suite: column('suite', 'Suite', 'Qualification suite'),
    sector: column('text', 'Sector', 'Subject', 'Sector subject area'),
    level: column('text', 'Level', 'NQF level'),
    status: supports(learnerStatus, 'Status', 'Learner status', 'Certificating or mid-flight'),
    'ofqual-category': column(ofqualCategory, 'Ofqual category', 'VCRF category', 'Category'),
    'q-tag': must('grade-of-qualification', 'Q-TAG', 'QTAG', 'Q TAG grade', 'Qualification TAG', 'TAG'),
    'no-q-tag-reason': column('text', 'Reason for no Q-TAG', 'No Q-TAG reason', 'Reason none'),
    'content-covered': column('share', 'Content covered by learner', 'Content covered', 'Attendance', 'Present for teaching'),
    'content-taught': column('share', 'Content taught', 'Topics taught', 'Proportion taught'),
    'all-content-taught': column('yes-no', 'All content taught', 'All taught', 'Full content taught'),
    'last-resort-reason': column('text', 'Last resort reason', 'Reason for Q-TAG in B2', 'B2 reason'),
    'can-generate-more': column('yes-no', 'More evidence possible', 'Can generate more', 'Further evidence possible'),
    'unable-reduced': column('yes-no', 'Unable to complete even with reduction', 'Unable to complete', 'Reduced not possible'),
    'ee-contact-date': column('date', 'External Examiner contacted', 'EE contact date', 'EE contacted'),
    'predicted-grade': column('grade-of-qualification', 'Predicted grade', 'Predicted', 'Forecast'),
    'target-grade': column('grade-of-qualification', 'Target grade', 'Target', 'Minimum target grade', 'MTG'),
    'sector-indicator': column('text', 'Sector indicator grade', 'Performance indicator', 'Indicator grade'),
    basis: column('text', 'Basis', 'Basis of grade', 'Based on'),
    rationale: supports('text', 'Rationale', 'Reason for grade', 'Justification', 'Rationale for grade'),
    'evidence-record': column('text', 'Evidence record reference', 'Evidence record', 'Record reference'),
    'q-tag-date': column('date', 'Q-TAG date', 'Date of Q-TAG', 'Grade recorded date', 'Judgement date'),
    assessor: column('text', 'Assessor', 'Teacher', 'Assessor name'),
    'teacher-signed': supports('yes-no-or-date', 'Teacher signed', 'Assessor signed', 'Teacher sign-off', 'Assessor sign-off date'),
    'iv-name': column('text', 'Internal verifier', 'IV', 'IV name'),
    'iv-signed': supports('yes-no-or-date', 'IV signed', 'Internally verified', 'IV sign-off', 'IV date'),
    'lead-iv-signed': column('yes-no-or-date', 'Lead IV signed', 'Lead IV sign-off', 'LIV signed'),
    'hod-name': column('text', 'Head of department', 'HoD', 'HoD name'),
    'hod-signed': supports('yes-no-or-date', 'HoD signed', 'HoD sign-off', 'Head of department signed'),
    'hoc-signed': supports('yes-no-or-date', 'Head of Centre agreed', 'HoC signed', 'Head of Centre signed', 'HoC sign-off'),
    'submitted-date': supports('date', 'Submitted', 'Date submitted', 'Submission date', 'Submitted date'),
    'previous-q-tag': column('grade-of-qualification', 'Previous Q-TAG', 'Q-TAG before change', 'Old grade'),
    'changed-by': column('text', 'Changed by', 'Change made by'),
    'changed-date': column('date', 'Changed date', 'Date changed', 'Change date'),
    'change-reason': column('text', 'Change reason', 'Reason for change'),
    'evidence-shared-date': column('date', 'Evidence shared with learner', 'Learner informed', 'Date learner informed'),
    circumstances: column('text', 'Circumstances', 'Personal circumstances', 'Illness'),
    'access-arrangement': column('yes-no-or-text', 'Access arrangement', 'Access arrangements', 'AA', 'Reasonable adjustment'),
    completer: column(completer, 'Completer type', 'Completes in', 'Completion point'),
    'result-issue-date': column('date', 'Result issue date', 'Results issued', 'Results date'),
    'case-type': column(caseType, 'Case type', 'Case', 'Complaint or appeal'),
    'case-concluded-date': column('date-or-open', 'Case concluded', 'Case closed', 'Conclusion date'),
    'evidence-disposal-date': column('date', 'Evidence disposal date', 'Disposal date', 'Date destroyed')
  },
  labels: {
    cohort: column('text', 'Cohort'),
    'history-viewed': column('date', 'History viewed'),
    audience: column(audience, 'Audience'),
    'export-date': column('date', 'Export date'),
    'head-of-centre-declaration': column('date', 'Head of Centre declaration')
  },
  labelled: ['sector'],
  seriesDates: ['q-tag-date', 'teacher-signed', 'iv-signed', 'hod-signed', 'hoc-signed', 'submitted-date']
} as const satisfies KindSpec
