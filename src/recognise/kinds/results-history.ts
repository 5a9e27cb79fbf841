import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'

const grading = { enum: { graded: [], 'pass-fail': ['P/F', 'ungraded'] } } as const
const deliveryPattern = { enum: { fixed: ['annual'], 'roll-on-roll-off': ['RoRo'] } } as const
const gradesSource = { enum: { exams: ['assessed'], CAG: ['centre assessed'], TAG: [] } } as const

/** One row is a year's count of one grade, a year's counts with grades across, or one past award. */
export const resultsHistory = {
  title: 'Results history',
  rulebook: 'pearson-q-tag-2021',
  oneOf: [['grade', 'count'], ['grade-count:*'], ['award-date', 'grade']],
  columns: {
    year: must('year', 'Year', 'Exam year', 'Results year', 'Academic year ending'),
    series: column('text', 'Series', 'Exam series', 'Session'),
    qualification: supports('text', 'Qualification', 'Qualification title', 'Programme', 'Course'),
    suite: supports('suite', 'Suite', 'Qualification suite'),
    sector: supports('text', 'Sector', 'Subject', 'Sector subject area', 'Subject area'),
    level: column('text', 'Level', 'NQF level'),
    'learner-group': column('text', 'Learner group', 'Group', 'Characteristic', 'Cohort group'),
    grade: supports('grade-of-qualification', 'Grade', 'Qualification grade', 'Result', 'Outcome'),
    count: supports('integer', 'Count', 'Number', 'No of learners', 'Learners', 'Number of learners'),
    'grade-count:*': { ...supports('integer', 'D*'), pattern: { kind: 'grade' } },
    'award-date': column('date', 'Award date', 'Date awarded', 'Certificate date'),
    grading: column(grading, 'Grading', 'Graded or pass fail', 'Grading type'),
    'delivery-pattern': column(deliveryPattern, 'Delivery pattern', 'Delivery', 'Roll-on roll-off'),
    'spec-change': column('yes-no', 'Specification change', 'Structure changed', 'New specification'),
    'still-offered': column('yes-no', 'Still offered', 'Currently offered', 'Offered now'),
    'grades-source': column(gradesSource, 'Source of grades', 'Grade basis', 'How awarded'),
    note: column('text', 'Note', 'Notes', 'Comment', 'Centre change')
  },
  labels: {},
  weak: ['Year', 'Result', 'Outcome', 'Number', 'Count', 'Subject', 'Subject area'],
  labelled: ['year', 'sector'],
  seriesDates: []
} as const satisfies KindSpec
