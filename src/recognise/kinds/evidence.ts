import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'
import { evidenceType } from './evidence-type'
import { learnerBlock } from './learner-block'

const format = { enum: { electronic: ['digital'], paper: [] } } as const

/** One row is one piece of evidence for one learner. */
export const evidence = {
  title: 'Evidence log',
  rulebook: 'pearson-q-tag-2021',
  columns: {
    ...learnerBlock,
    'evidence-id': supports('text', 'Evidence ID', 'Evidence number', 'Evidence ref', 'Item'),
    'evidence-type': must(evidenceType, 'Evidence type', 'Type of evidence', 'Type', 'Source of evidence'),
    qualification: column('text', 'Qualification', 'Programme', 'Course'),
    'unit-number': supports('unit', 'Unit number', 'Unit', 'Unit no'),
    'learning-aim': supports('list', 'Learning aim', 'Aim', 'LA', 'Learning objective'),
    topic: column('text', 'Topic', 'Content', 'Content area'),
    'evidence-date': supports('date', 'Evidence date', 'Date', 'Date produced', 'Date of evidence'),
    'evidence-grade': supports('grade-of-unit-or-qualification', 'Evidence grade', 'Grade', 'Performance grade', 'Grade shown'),
    series: column('text', 'Series', 'Exam series', 'Session'),
    used: column('yes-no', 'Used for Q-TAG', 'Used', 'Included', 'Result used'),
    'exclusion-reason': column('text', 'Reason not used', 'Exclusion reason', 'Why not used'),
    relevant: column('yes-no', 'Relevant to qualification', 'Relevant', 'Relevance confirmed'),
    control: column('text', 'Level of control', 'Control', 'Degree of control'),
    timed: column('yes-no', 'Timed', 'Timed task'),
    redrafted: column('yes-no', 'Redrafted', 'Redrafting allowed', 'Drafts'),
    supervised: column('yes-no', 'Supervised', 'Supervision'),
    'mark-scheme-used': column('yes-no', 'Mark scheme used', 'Mark scheme', 'Marking support'),
    standardised: column('yes-no', 'Standardised', 'Internally standardised', 'Standardised internally'),
    banked: column('yes-no', 'Banked', 'Externally validated', 'Banked with Pearson'),
    'context-note': column('text', 'Context', 'Context note', 'Circumstances', 'Illness or circumstances'),
    'authenticated-by': supports('text', 'Authenticated by', 'Authenticity confirmed by', 'Own work confirmed by'),
    'authenticated-date': column('date', 'Authenticated date', 'Date authenticated'),
    'group-work': column('yes-no', 'Group work', 'Group task'),
    'contribution-note': column('text', 'Own contribution', 'Contribution note', 'Learner contribution'),
    'access-arrangement-in-place': column('yes-no', 'Access arrangement in place', 'AA in place', 'Adjustment in place'),
    'how-considered': column('text', 'How taken into account', 'How considered', 'Taken into account'),
    'specialist-input': column('text', 'Specialist input', 'SENCo input', 'Specialist teacher'),
    weight: column('text', 'Weight', 'Weighting', 'Evidence weight'),
    'weight-reason': column('text', 'Weight reason', 'Reason for weight'),
    'reviewed-date': column('date', 'Internally reviewed', 'Review date', 'Reviewed on'),
    location: supports('text', 'Evidence location', 'Location', 'Where kept', 'File path'),
    format: column(format, 'Format', 'Electronic or paper'),
    available: column('yes-no', 'Evidence available', 'Available', 'Still held'),
    'unavailable-reason': column('text', 'Reason unavailable', 'Why unavailable')
  },
  labels: {},
  weak: ['Type', 'Date', 'Location', 'Item', 'Grade', 'File path', 'Unit'],
  labelled: [],
  seriesDates: ['evidence-date', 'reviewed-date']
} as const satisfies KindSpec
