import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'
import { componentType } from './component-type'

const recommendation = {
  enum: {
    'amend-now': ['amend', 'amend marks'],
    'tip-for-future': ['advice', 'future'],
    'confirmed-accurate': ['accurate', 'agreed', 'no change']
  }
} as const
const appealScope = { enum: { 'whole-cohort': ['cohort'], 'one-student': ['student', 'single', 'individual'] } } as const
const appellant = { enum: { centre: [], student: ['parent'] } } as const

/** One row is one component in one series. */
export const componentSeries = {
  title: 'Component series log',
  rulebook: 'pearson-tech-awards-2025-26',
  supporting: 2,
  columns: {
    subject: supports('text', 'Subject', 'Qualification', 'Programme'),
    component: must('component', 'Component', 'Component number', 'Component no'),
    'component-type': column(componentType, 'Component type', 'Assessment type', 'Internal or external'),
    series: must('series', 'Series', 'Exam series', 'Session'),
    'maximum-mark': column('integer', 'Maximum mark', 'Max mark', 'Out of'),
    creative: column('yes-no', 'Creative subject', 'Creative'),
    'psa-series': column('series', 'PSA series', 'Series of PSA'),
    'psa-hours': supports('number', 'PSA hours', 'PSA time', 'Set time', 'Hours allowed'),
    'content-taught-date': column('date', 'Content taught by', 'Content taught', 'Content complete'),
    'plan-start': supports('date', 'Planned start', 'PSA start', 'Assessment start', 'Start date'),
    'plan-end': column('date', 'Planned end', 'PSA end', 'Assessment end', 'End date'),
    'entry-deadline': column('date', 'Entry deadline', 'Entries due'),
    'esm-notes-location': column('text', 'ESM notes location', 'Standardisation notes', 'Notes location'),
    'difference-found': column('yes-no', 'Marking difference found', 'Differences found', 'Difference found'),
    'marks-reviewed-date': column('date', 'Marks reviewed date', 'All marks reviewed', 'Review date'),
    'standardisation-date': supports('date', 'Standardisation date', 'Internal standardisation date', 'Date standardised'),
    'standardised-count': column('integer', 'Students standardised', 'Number standardised', 'Standardised count'),
    'standardisation-confirmed': column('tick', 'Standardisation confirmed', 'Confirmed', 'Confirm standardisation'),
    'standardisation-confirmed-by': column('text', 'Confirmed by', 'Standardisation confirmed by'),
    'marks-submitted-date': supports('date', 'Marks submitted', 'Marks submitted date', 'Marks on EOL', 'Date marks submitted'),
    'sample-uploaded-date': supports('date', 'Sample uploaded', 'Sample uploaded date', 'Uploaded to LWT', 'Sample sent date'),
    'visit-date': column('date', 'Visit date', 'Moderation visit', 'Moderator visit date'),
    'moderator-email-date': column('date', 'Moderator email received', 'Introductory email', 'Email received'),
    'email-passed-on-date': column('date', 'Email passed on', 'Passed to programme lead', 'Passed on'),
    'report-due-date': column('date', 'Report due', 'Initial report due'),
    'report-date': column('date', 'Report received', 'Initial report', 'Initial report date'),
    'report-shared-date': column('date', 'Report shared', 'Shared with team', 'Shared date'),
    recommendation: supports(recommendation, 'Recommendation', 'Moderator recommendation', 'Report outcome'),
    'areas-named': column('text', 'Areas named by moderator', 'Areas', 'LO and bands named', 'Learning outcomes named'),
    'amend-decision': column('yes-no', 'Amend decision', 'Amend marks', 'Decision to amend'),
    'amend-deadline': column('date', 'Mark amendment deadline', 'Amendment deadline', 'Amend by'),
    'amended-date': column('date', 'Amended date', 'Date amended', 'Marks amended'),
    'marks-agreed': column('yes-no', 'Marks agreed by Pearson', 'Marks agreed', 'Centre marks accepted'),
    'results-day': column('date', 'Results day', 'Results date'),
    'romm-date': column('date', 'ROMM request date', 'ROMM date', 'Review of moderation date'),
    'romm-service': column('integer', 'ROMM service', 'Review service', 'Service'),
    'romm-decision-date': column('date', 'ROMM decision date', 'Review decision date'),
    'appeal-date': column('date', 'Appeal date', 'Appeal application date', 'Appeal made'),
    'appeal-scope': column(appealScope, 'Appeal scope', 'Scope of appeal'),
    appellant: column(appellant, 'Appeal made by', 'Appellant', 'Appealed by'),
    'hearing-request-date': column('date', 'Hearing request date', 'Appeal hearing requested'),
    'paper-location': column('text', 'Papers kept', 'Paper location', 'Exam paper location'),
    'final-report-read': column('date', 'Final report read', 'Final moderator report', 'Report read')
  },
  labels: {
    moderator: column('text', 'Moderator'),
    'programme-lead': column('text', 'Programme lead')
  },
  labelled: ['series', 'component'],
  seriesDates: [
    'content-taught-date', 'plan-start', 'plan-end', 'entry-deadline', 'marks-reviewed-date', 'standardisation-date',
    'marks-submitted-date', 'sample-uploaded-date', 'visit-date'
  ]
} as const satisfies KindSpec
