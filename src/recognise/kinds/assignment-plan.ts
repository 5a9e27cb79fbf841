import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'

const attempt = { enum: { first: [], retake: ['re-sit', 'resit'] } } as const
const source = {
  enum: { PSA: ['Pearson set assignment'], authorised: ['AAB', 'Pearson authorised'], adapted: [], own: ['centre devised'] }
} as const
const control = { enum: { medium: [], low: [], limited: ['limited controls'] } } as const

/** One row is one assignment for one unit, or one learning aim of it; several rows may share an assignment. */
export const assignmentPlan = {
  title: 'Assessment plan',
  rulebook: 'pearson-btec-quality-assurance-2021-22',
  columns: {
    programme: column('text', 'Programme', 'Qualification', 'Course'),
    cohort: column('text', 'Cohort', 'Group', 'Class'),
    'unit-number': supports('unit', 'Unit number', 'Unit', 'Unit no'),
    'unit-title': column('text', 'Unit title', 'Unit name'),
    'assignment-id': must('text', 'Assignment number', 'Assignment', 'Assignment ID', 'Assignment no', 'Brief ID'),
    'assignment-title': column('text', 'Assignment title', 'Title', 'Brief title'),
    attempt: column(attempt, 'Assignment for', 'Attempt type', 'First or retake'),
    'learning-aims': supports('list', 'Learning aims', 'Learning aim', 'Aims', 'LA', 'Learning objectives'),
    criteria: supports('list', 'Criteria', 'Assessment criteria', 'Criteria covered', 'Criteria targeted'),
    'evidence-required': column('text', 'Evidence required', 'Evidence', 'Evidence requirements'),
    source: column(source, 'Assignment source', 'Source', 'Brief source'),
    'psa-version': column('text', 'PSA version', 'Version', 'Set assignment version'),
    'psa-year': column('text', 'PSA year', 'Year of PSA'),
    control: column(control, 'Degree of control', 'Control', 'Level of control'),
    resources: column('text-or-tick', 'Resources', 'Resources allowed', 'Same resources'),
    supervised: column('tick', 'Supervised in class', 'Supervision', 'Supervised'),
    'independent-confirmed': column('tick', 'Independent work confirmed', 'Independent work', 'Own work confirmed'),
    synoptic: column('yes-no', 'Synoptic', 'Synoptic assessment'),
    assessor: supports('text', 'Assessor', 'Assessors', 'Teacher', 'Tutor'),
    'internal-verifier': supports('text', 'Internal verifier', 'IV', 'IV name', 'Verifier'),
    'content-delivered-date': column('date', 'Content delivered', 'Content delivered date', 'Teaching complete'),
    'psa-shared-date': column('date', 'PSA shared date', 'Date PSA shared', 'Released to learners'),
    'hand-out-date': must('date', 'Hand-out date', 'Issue date', 'Start date', 'Date set', 'Hand out', 'Assignment start', 'Assignment set'),
    'recommended-hours': column('number', 'Recommended hours', 'Recommended time', 'PSA hours'),
    deadline: must('date', 'Deadline', 'Hand-in date', 'Hand in', 'Submission deadline', 'Completion date', 'Due date', 'Submission date'),
    'planned-iv-date': column('date', 'IV date', 'Planned IV date', 'IV of decisions date', 'IV schedule'),
    'brief-iv-date': column('date', 'Brief IV date', 'IV of brief date', 'Brief verified'),
    'resubmission-date': column('date', 'Resubmission date', 'Resubmission deadline', 'Resub date', 'Resubmission opportunity'),
    'plan-version': column('text', 'Plan version', 'Version number'),
    'change-date': column('date', 'Change date', 'Date changed', 'Last changed'),
    'lead-iv-verified-by': column('text', 'Plan verified by', 'Lead IV', 'Verified by'),
    'lead-iv-verified-date': column('date', 'Lead IV verified', 'Plan signed off', 'Sign-off date', 'Lead IV verified date'),
    'programme-start': column('date', 'Programme start', 'Course start'),
    'iv-schedule-date': column('date', 'IV schedule agreed', 'IV schedule date', 'IV plan date')
  },
  labels: {},
  labelled: [
    'cohort', 'plan-version', 'change-date', 'lead-iv-verified-by', 'lead-iv-verified-date', 'programme-start',
    'iv-schedule-date'
  ],
  seriesDates: ['hand-out-date', 'deadline', 'planned-iv-date']
} as const satisfies KindSpec
