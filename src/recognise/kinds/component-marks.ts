import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'
import { learnerBlock } from './learner-block'

const loWords = ['LO', 'Learning outcome', 'LA', 'Task']

/** One row is one learner on one marksheet, of one component and series. */
export const componentMarks = {
  title: 'Component marks',
  rulebook: 'pearson-tech-awards-2025-26',
  columns: {
    ...learnerBlock,
    subject: column('text', 'Subject', 'Qualification', 'Programme'),
    component: supports('component', 'Component', 'Component number', 'Component no', 'Comp'),
    series: supports('series', 'Series', 'Exam series', 'Session', 'Season'),
    'attempt-number': column('attempt', 'Attempt', 'Attempt number', 'Sitting', 'First or retake'),
    pathway: column('text', 'Pathway', 'Route', 'Optional route', 'Option'),
    group: column('text', 'Group', 'Class', 'Teaching group', 'Set'),
    assessor: supports('text', 'Assessor', 'Teacher', 'Marker', 'Marked by', 'Teacher assessor'),
    'lo-mark:*': { ...supports('number', 'LO A'), pattern: { words: loWords, endings: ['', 'mark'] } },
    'lo-band:*': { ...column('integer', 'LO A band'), pattern: { words: loWords, endings: ['band'] } },
    mark: must('mark', 'Mark', 'Total mark', 'Total', 'Final mark', 'Component mark', 'Agreed mark', 'Marks', 'Raw mark'),
    'expected-mark': column('number', 'Expected mark', 'Estimated mark', 'Predicted mark'),
    absent: column('yes-no-or-tick', 'Absent', 'Absence', 'Abs', 'Did not submit'),
    sampled: supports(
      'tick', 'Sampled', 'Sample', 'Sampled tick', 'Selected for sample', 'Ticked', 'Ticked for sample', 'Ticked by Pearson', 'Pearson sample'
    ),
    'in-sample': supports('tick', 'Uploaded in sample', 'In sample', 'Sent to moderator', 'In moderation sample', 'LWT sample', 'Uploaded'),
    'replacement-for': column('candidate-number', 'Replacement for', 'Replaces', 'Replacement for candidate', 'Replaced candidate'),
    'replacement-reason': column('text', 'Replacement reason', 'Reason for replacement'),
    'evidence-uploaded': column('tick', 'Evidence uploaded', 'Work uploaded', 'Evidence on LWT'),
    'record-sheet-uploaded': column('tick', 'Record sheet uploaded', 'Record uploaded', 'Assessment record uploaded'),
    'record-sheet': column('tick', 'Assessment record sheet', 'Record sheet', 'Candidate record sheet', 'CRS'),
    'student-signed': column('tick-or-date', 'Student signed', 'Candidate signed', 'Candidate declaration', 'Learner signed'),
    'assessor-signed': column('tick-or-date', 'Assessor signed', 'Teacher signed', 'Assessor declaration'),
    'sample-consent': column('tick', 'Consent', 'Sample consent', 'Consent to use work'),
    'feedback-overall': column('text-or-tick', 'Overall achievement', 'Feedback overall', 'Overall feedback'),
    'feedback-achieved': column('text-or-tick', 'Achieved and done well', 'Feedback achieved', 'Descriptors achieved'),
    'feedback-not-achieved': column('text-or-tick', 'Not achieved or missing', 'Feedback not achieved', 'Descriptors not achieved'),
    'feedback-guidance': column('text-or-tick', 'Information available', 'Feedback guidance', 'Guidance available to student'),
    'feedback-conduct': column('text-or-tick', 'Conduct and approach', 'Feedback conduct', 'Conduct'),
    'feedback-checked': column('tick', 'No instructions to improve', 'Feedback checked', 'Feedback check'),
    'assistance-note': column('text', 'Assistance given', 'Assistance', 'Help given'),
    video: supports('tick', 'Video', 'Video evidence', 'Video available', 'Filmed'),
    'first-marked-date': column('date', 'First marked date', 'Date marked', 'Marking date'),
    'double-mark': column('number', 'Second mark', 'Double mark', 'Second marker mark', 'IV mark'),
    'evidence-date': column('date', 'Evidence date', 'Work completed', 'Date work completed', 'Completion date'),
    'hours-used': column('number', 'Hours used', 'Time used', 'Time taken', 'PSA time used'),
    resubmission: column('yes-no', 'Resubmission', 'Resubmitted', 'Resub', 'Had a resubmission'),
    'resubmission-approved-by': column('text', 'Resubmission approved by', 'Resub approved by', 'Approved by', 'Assessor approval'),
    'resubmission-approval-date': column('date', 'Resubmission approval date', 'Approval date', 'Date approved'),
    'resubmission-date': column('date', 'Resubmission date', 'Date resubmitted', 'Resub date'),
    'resubmission-hours': column('number', 'Resubmission hours', 'Resubmission time', 'Extra time used'),
    'mark-before-resubmission': column('number', 'Mark before resubmission', 'First mark', 'Original mark', 'Mark 1'),
    'exported-mark': column('mark', 'Mark submitted', 'Submitted mark', 'Mark on EOL', 'Exported mark'),
    'amended-mark': column('mark', 'Amended mark', 'New mark', 'Mark after amendment'),
    reviewed: column('tick', 'Reviewed after report', 'Reviewed', 'Review done'),
    'moderated-mark': column('number', 'Moderated mark', 'Final moderated mark', 'Mark after moderation'),
    annotation: column('tick', 'Annotated', 'Annotation', 'Annotations')
  },
  labels: {
    'maximum-mark': column('number', 'Maximum mark', 'Max mark', 'Out of', 'Total marks'),
    'entered-on-eol': column('integer', 'Entered on EOL', 'Entered on Edexcel Online', 'Entries on EOL'),
    moderator: column('text', 'Moderator'),
    'marks-submitted-date': column('date', 'Marks submitted'),
    'sample-uploaded-date': column('date', 'Sample uploaded')
  },
  weak: ['Total'],
  weakBesideGrades: ['Mark', 'Marks', 'Total mark', 'Final mark', 'Raw mark'],
  byComponent: 'mark',
  labelled: ['series', 'component', 'assessor'],
  seriesDates: [
    'evidence-date', 'first-marked-date', 'resubmission-approval-date', 'resubmission-date', 'marks-submitted-date',
    'sample-uploaded-date'
  ],
  ambiguous: [
    {
      heading: 'First mark',
      beside: 'double-mark',
      fix: 'Head it "Mark" where it is the mark to be entered, or "Mark before resubmission" where a resubmission followed.'
    }
  ]
} as const satisfies KindSpec
