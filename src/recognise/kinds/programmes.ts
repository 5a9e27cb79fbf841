import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'
import { riskRating } from './risk-rating'
import { svStatus } from './sv-status'

const exemptReason = { enum: { 'not-running': [], deferred: [], 'low-control': [], none: [] } } as const
const investigationOutcome = { enum: { none: [], 'written-warning': ['warning'], sanction: [] } } as const

/** One row is one programme. */
export const programmes = {
  title: 'Programmes',
  rulebook: 'pearson-btec-quality-assurance-2021-22',
  supporting: 2,
  columns: {
    programme: must('text', 'Programme', 'Programme title', 'Programme name', 'Qualification', 'Course'),
    'programme-number': column('text', 'Programme number', 'Programme code', 'Course code', 'BTEC code'),
    suite: supports('suite', 'Suite', 'Qualification suite'),
    level: column('text', 'Level', 'NQF level'),
    sector: column('text', 'Sector', 'Subject', 'Subject area'),
    'principal-subject-area': supports('text', 'Principal subject area', 'BTEC principal subject area', 'PSA area'),
    'first-teach-year': column('integer', 'First teach year', 'First teach', 'Specification year', 'Spec year'),
    'off-measures': column('yes-no', 'Off measures', 'Off performance measures'),
    'programme-lead': column('text', 'Programme lead', 'Programme leader', 'Programme manager', 'Course leader'),
    'lead-iv': supports('people', 'Lead IV', 'Lead internal verifier', 'LIV'),
    'programme-start': column('date', 'Programme start', 'Start date', 'Course start'),
    'first-year-delivered': supports('integer', 'First year delivered', 'First delivered', 'Delivered since'),
    registrations: supports('integer', 'Live registrations', 'Registrations', 'Registrations this year', 'Cohort size'),
    'registrations-previous': column('integer', 'Registrations last year', 'Previous year registrations', 'Cohort size last year'),
    'registrations-earlier': column('integer', 'Registrations before last year', 'Earlier registrations'),
    'registrations-q1': column('integer', 'Registrations Q1', 'Q1 registrations'),
    'registrations-q2': column('integer', 'Registrations Q2', 'Q2 registrations'),
    'registrations-q3': column('integer', 'Registrations Q3', 'Q3 registrations'),
    'registrations-q4': column('integer', 'Registrations Q4', 'Q4 registrations'),
    'registrations-at-rating': column('integer', 'Registrations at rating', 'Registrations when rated'),
    'licence-to-practise': column('yes-no', 'Licence to practise', 'LTP', 'Licence to practice', 'CIMSPA'),
    rating: supports(riskRating, 'Rating', 'Risk rating', 'Control', 'Rating this year'),
    'rating-previous': column(riskRating, 'Rating last year', 'Previous rating'),
    'rating-received-date': column('date', 'Rating received', 'Rating received date'),
    sv: column('text', 'Standards verifier', 'SV', 'SV name'),
    'sv-status': supports(svStatus, 'SV status', 'SV outcome', 'SV release', 'Standards verification outcome'),
    'sv-date': column('date', 'SV date', 'Standards verification date', 'Last SV date', 'SV activity date'),
    'sv-first-sample-y1': column(svStatus, 'First sample outcome last year', 'SV outcome last year', 'First sample Y-1'),
    'sv-first-sample-y2': column(svStatus, 'First sample outcome 2 years ago', 'SV outcome 2 years ago', 'First sample Y-2'),
    'sv-first-sample-y3': column(svStatus, 'First sample outcome 3 years ago', 'SV outcome 3 years ago', 'First sample Y-3'),
    'exempt-reason': column(exemptReason, 'Exempt reason', 'Reason not sampled', 'SV exemption'),
    'pss-previous': column('yes-no', 'Principal Standards Support last year', 'PSS last year', 'PSS'),
    'psm-flag': column('yes-no', 'PSM flag', 'Flagged by PSM', 'Principal Standards Manager flag'),
    'investigation-date': column('date', 'Investigation date', 'Pearson investigation', 'Date of investigation'),
    'investigation-outcome': column(investigationOutcome, 'Investigation outcome', 'Outcome of investigation'),
    'plan-signed-date': column('date', 'Plan signed off', 'Assessment plan signed off', 'Plan sign-off date'),
    'briefs-ready': column('yes-no', 'Briefs in place', 'Assignment briefs', 'Briefs'),
    'records-ready': column('yes-no', 'Assessment records in place', 'Assessment records', 'Records'),
    'lead-iv-sample-date': column('date', 'Lead IV sample date', 'Lead IV sampled', 'LIV sample'),
    'employer-involvement': column('yes-no-or-date', 'Employer involvement', 'Employer involvement plan', 'Employer plan'),
    'sv-request-date': column('date', 'SV request date', 'Sample requested', 'Date SV requested'),
    'sample-due-date': column('date', 'Sample due', 'SV sample due', 'Sample due date'),
    'sample-sent-date': column('date', 'Sample sent', 'SV sample sent', 'Sample sent date'),
    'lead-iv-declaration-date': column('date', 'Lead IV declaration', 'Lead IV declaration date', 'LIV declaration'),
    'sv-feedback': column('text', 'SV feedback', 'Feedback from SV', 'SV comments'),
    'sv-feedback-shared-date': column('date', 'SV feedback shared', 'Feedback shared date', 'Shared with team'),
    restandardise: column('yes-no', 'Restandardise', 'Restandardisation needed', 'Restandardised'),
    'resubmission-table': column('yes-no', 'Resubmission evidence table', 'Resubmission table'),
    'last-cross-check-date': column('date', 'Cross-check date', 'Sense check date', 'History review date')
  },
  labels: {
    'quality-nominee': column('text', 'Quality nominee')
  },
  labelled: [],
  seriesDates: []
} as const satisfies KindSpec
