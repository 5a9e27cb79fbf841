import type { KindSpec } from '../kind'
import { assessmentType } from './assessment-type'
import { column, must, supports } from './column-spec'

const mandatory = { enum: { mandatory: ['M', 'Y', 'yes'], optional: ['O', 'N', 'no'] } } as const

/** One row is one unit, or one topic of a learning aim of a unit. */
export const units = {
  title: 'Units, aims and content',
  rulebook: 'none',
  supporting: 1,
  columns: {
    qualification: column('text', 'Qualification', 'Programme', 'Course'),
    cohort: column('text', 'Cohort', 'Group', 'Class'),
    'unit-number': must('unit', 'Unit number', 'Unit', 'Unit no', 'Unit code'),
    'unit-title': column('text', 'Unit title', 'Unit name', 'Title'),
    'unit-size': column('number', 'Unit size', 'GLH', 'Credits', 'Unit value'),
    'assessment-type': supports(assessmentType, 'Internal or external', 'Internal/external', 'Int/Ext', 'Assessment type', 'Type of assessment'),
    'psa-unit': supports('yes-no', 'Pearson set assignment', 'PSA', 'Set assignment unit', 'PSA unit'),
    mandatory: supports(mandatory, 'Mandatory or optional', 'Mandatory/optional', 'Mandatory', 'Mandatory unit', 'M or O'),
    'required-pass': column('yes-no', 'Pass required', 'Required pass', 'Must pass'),
    chosen: column('yes-no', 'Chosen', 'Unit chosen', 'In assessment plan', 'Taken'),
    'learning-aim': supports('text', 'Learning aim', 'Aim', 'Learning objective', 'LA', 'Learning outcome'),
    criteria: supports('list', 'Criteria', 'Assessment criteria', 'Criteria list'),
    topic: supports('text', 'Content', 'Topic', 'Unit content', 'Content area'),
    'is-eg': column('yes-no', 'Example only', 'E.g.', 'Is example'),
    taught: supports('share', 'Taught', 'Content taught', 'Covered'),
    'taught-date': supports('date', 'Taught date', 'Date taught', 'Content delivered date', 'Delivered'),
    'licence-linked': column('yes-no', 'Licence linked', 'Licence to practise', 'Linked to licence'),
    'qa-done-date': column('date', 'Quality assurance done', 'QA done', 'Pearson QA complete'),
    'hei-essential': column('yes-no', 'Essential for HE', 'HEI essential', 'University requirement'),
    prioritised: column('yes-no', 'Prioritised', 'Priority', 'Was prioritised'),
    'points-p': column('number', 'Points for Pass', 'Pass points', 'P points'),
    'points-m': column('number', 'Points for Merit', 'Merit points', 'M points'),
    'points-d': column('number', 'Points for Distinction', 'Distinction points', 'D points')
  },
  labels: {},
  weak: ['Unit', 'Content', 'Topic', 'Covered', 'Delivered', 'Criteria', 'Mandatory', 'Aim'],
  labelled: ['cohort'],
  seriesDates: []
} as const satisfies KindSpec
