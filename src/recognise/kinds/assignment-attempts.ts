import type { KindSpec } from '../kind'
import { column, supports } from './column-spec'
import { learnerBlock } from './learner-block'

const attempt = {
  enum: {
    first: ['1', 'first submission', 'initial', 'original'],
    resubmission: ['2', 'resub', 'R'],
    retake: ['re-sit', 'resit']
  }
} as const
const signatureType = { enum: { ink: ['paper', 'wet', 'handwritten'], electronic: ['e', 'typed', 'digital'] } } as const
const signatureTrail = {
  enum: { email: [], 'system-log': ['platform', 'VLE'], 'dated-comment': ['comment'] }
} as const
const svPack = {
  several: {
    authorisation: [],
    'initial-record': [],
    'evidence-with-declaration': [],
    'resubmission-record': [],
    'authenticity-confirmation': [],
    'retake-evidence': []
  }
} as const

/** One row is one attempt of a learner at an assignment, or both where two grades stand across. */
export const assignmentAttempts = {
  title: 'Assessment tracking',
  rulebook: 'pearson-btec-quality-assurance-2021-22',
  supporting: 2,
  columns: {
    ...learnerBlock,
    programme: column('text', 'Programme', 'Programme title', 'Qualification', 'Course'),
    suite: column('suite', 'Suite', 'Qualification suite'),
    'unit-number': supports('unit', 'Unit number', 'Unit', 'Unit no'),
    'unit-title': column('text', 'Unit title', 'Unit name'),
    'assignment-id': supports('text', 'Assignment number', 'Assignment', 'Assignment ID', 'Assignment no', 'Brief ID'),
    attempt: supports(attempt, 'Attempt', 'Attempt type', 'Submission', 'Submission type', 'First or resubmission'),
    'retake-of': column('text', 'Retake of', 'Original assignment'),
    'psa-version': column('text', 'PSA version', 'Version', 'Set assignment version'),
    'research-focus': column('text', 'Research focus', 'Focus', 'Topic chosen'),
    assessor: supports('text', 'Assessor', 'Teacher', 'Assessed by', 'Tutor', 'Marker'),
    prepared: column('tick-or-date', 'Prepared', 'Learner prepared', 'Briefed', 'Ready to start'),
    'hand-out-date': column('date', 'Hand-out date', 'Issue date', 'Start date', 'Date set', 'Attempt start'),
    deadline: supports('date', 'Deadline', 'Hand-in date', 'Hand in', 'Submission deadline', 'Due date', 'Target date'),
    'extension-reason': column('text', 'Extension reason', 'Reason for extension', 'Extension'),
    'extended-deadline': column('date', 'Extended deadline', 'Extension deadline', 'New deadline', 'Extension date', 'Extension agreed to'),
    'special-consideration': column('yes-no', 'Special consideration', 'Special consideration requested', 'Spec cons'),
    'submitted-date': supports('date', 'Submitted', 'Date submitted', 'Submission date', 'Handed in', 'Date handed in'),
    'learner-declaration': supports(
      'yes-no', 'Learner declaration', 'Learner signed', 'Declaration signed', 'Authenticity signed', 'Authentication sheet'
    ),
    'learner-declaration-date': column(
      'date', 'Learner declaration date', 'Learner signed date', 'Declaration date', 'Date learner signed'
    ),
    'assessor-authenticated': supports('yes-no', 'Assessor authenticated', 'Assessor declaration', 'Assessor signed', 'Authenticated'),
    'assessor-authenticated-date': column('date', 'Assessor declaration date', 'Assessor signed date', 'Date authenticated'),
    'signature-type': column(signatureType, 'Signature type', 'Signature', 'Signed how'),
    'signature-trail': column(signatureTrail, 'Signature audit trail', 'Audit trail', 'Trail'),
    authentic: column('yes-no', 'Authentic', 'Work authentic', 'Own work'),
    'malpractice-action': column('text', 'Malpractice action', 'Action taken', 'Action'),
    'supporting-evidence': column('text', 'Supporting evidence', 'Evidence type', 'Evidence of practical'),
    practical: column('yes-no', 'Practical or performance', 'Practical', 'Performance'),
    'assessed-date': supports('date', 'Assessed date', 'Date assessed', 'Date marked', 'Assessment date', 'Marked'),
    'criterion:*': { ...supports('criterion', 'P1'), pattern: { kind: 'criterion' } },
    'criteria-achieved': column('list', 'Criteria achieved', 'Achieved criteria', 'Criteria met'),
    'criteria-targeted': column('list', 'Criteria targeted', 'Targeted criteria', 'Criteria assessed'),
    'criterion-date': column('date', 'Criteria decision date', 'Criterion date', 'Decision date'),
    grade: supports('grade-of-unit', 'Grade', 'Assignment grade', 'Final grade', 'Grade awarded'),
    'first-grade': supports('grade-of-unit', 'First submission grade', 'First grade', 'Initial grade', 'Grade at first submission'),
    'resubmitted-grade': supports('grade-of-unit', 'Resubmitted grade', 'Resubmission grade', 'Resub grade', 'Grade after resubmission'),
    'grade-reason': column('text', 'Grade reason', 'Reason for grade', 'Grade lowered because'),
    'language-note': column('text', 'Language note', 'SPaG note', 'SPaG', 'Spelling and grammar note'),
    'predicted-grade': column('grade-of-unit', 'Predicted grade', 'Predicted', 'Forecast grade'),
    annotation: column('tick', 'Annotated', 'Annotation', 'Annotations'),
    'feedback-comment': column('text', 'Feedback', 'Comment', 'Comments', 'Assessor comments', 'Criteria comments'),
    'feedback-checked': column('tick', 'No instructions to improve', 'Feedback checked', 'Feedback check'),
    'guidance-given': column('yes-no', 'Further guidance given', 'Guidance given', 'Guidance'),
    'iv-date': column('date', 'IV date', 'Date verified', 'Internally verified', 'IV decision date'),
    'feedback-date': column('date', 'Feedback date', 'Date of feedback', 'Returned', 'Date returned'),
    'results-received-date': column(
      'date', 'Results received', 'Date results received', 'Learner received results', 'Result received date'
    ),
    'improve-judgement': column('yes-no', 'Can improve without guidance', 'Assessor judgement', 'Improvement possible', 'Able to improve'),
    'lead-iv-authorised': supports(
      'yes-no-or-text', 'Lead IV authorised', 'Authorised', 'Authorisation', 'Resubmission authorised', 'Resub authorised', 'Lead IV signature'
    ),
    'authorised-by': column('text', 'Authorised by', 'Authorised by name', 'Authoriser'),
    'authorised-date': column('date', 'Authorised date', 'Authorisation date', 'Lead IV authorisation date', 'Date authorised'),
    'attempt-deadline': supports(
      'date', 'Resubmission deadline', 'Resub deadline', 'Retake deadline', 'Re-sit deadline', 'Resubmission due'
    ),
    'deadline-set-date': column('date', 'Deadline set date', 'Deadline agreed date', 'Date deadline set'),
    'retake-reason': column('text', 'Retake reason', 'Reason for retake', 'Re-sit reason', 'Exceptional circumstances'),
    'recorded-on-assessment-record': column('tick', 'On assessment record', 'Resubmission recorded', 'Recorded'),
    'in-sv-sample': column('tick', 'In SV sample', 'SV sample', 'Sampled by SV', 'Sampled'),
    'sv-pack': column(svPack, 'SV pack documents', 'SV pack', 'Pack documents'),
    'hours-taken': column('number', 'Hours taken', 'Time taken', 'Hours used'),
    'evidence-date': column('date', 'Evidence date', 'Evidence dated', 'Work dated'),
    imported: column('yes-no', 'Imported', 'Imported grade', 'Banked'),
    'tracker-updated': column('date', 'Tracker updated', 'Last updated', 'Record updated')
  },
  labels: {
    'lead-iv': column('people', 'Lead IV')
  },
  weak: ['Due date', 'Target date', 'Submitted', 'Teacher', 'Tutor', 'Marker', 'Grade', 'Attempt', 'Marked'],
  labelled: [
    'unit-number', 'unit-title', 'assignment-id', 'assessor', 'attempt', 'deadline', 'hand-out-date',
    'tracker-updated'
  ],
  seriesDates: ['hand-out-date', 'deadline', 'submitted-date', 'assessed-date', 'iv-date']
} as const satisfies KindSpec
