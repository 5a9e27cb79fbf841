import type { KindSpec } from '../kind'
import { column, must, supports } from './column-spec'
import { componentType } from './component-type'
import { learnerBlock } from './learner-block'

/** One row is one learner's attempt at one component in one series. */
export const componentEntries = {
  title: 'Component entries',
  rulebook: 'pearson-tech-awards-2025-26',
  columns: {
    ...learnerBlock,
    subject: column('text', 'Subject', 'Qualification', 'Programme', 'Course'),
    'programme-start': column('date', 'Start date', 'Programme start', 'Course start'),
    component: must('component', 'Component', 'Component number', 'Component no', 'Component title', 'Comp'),
    'component-type': supports(componentType, 'Component type', 'Assessment type', 'Internal or external'),
    series: must('series', 'Series', 'Exam series', 'Session', 'Season', 'Entry series'),
    'attempt-number': supports('attempt', 'Attempt number', 'Attempt', 'Sitting', 'Attempt no', 'Retake or resit'),
    'psa-series': column('series', 'PSA series', 'Series of PSA', 'Assignment series'),
    'entry-made': supports('tick', 'Entry made', 'Entered', 'Entry'),
    'entry-date': supports('date', 'Entry date', 'Date entered', 'Date of entry'),
    'adapted-work': column('yes-no', 'Work adapted from first sitting', 'Adapted work', 'Repurposed work'),
    'concern-raised': column('yes-no', 'Concern about earlier work', 'Concern raised', 'Concerns'),
    'psa-hours-used': column('number', 'Hours used', 'Time used', 'Retake hours'),
    ums: supports('integer', 'UMS', 'UMS mark', 'UMS score', 'Uniform mark'),
    'component-grade': column('tech-award-grade', 'Component grade', 'Grade', 'Result'),
    'certificated-in': column('series', 'Certificated in', 'Series certificated', 'Claimed in series'),
    'resit-planned': column('yes-no', 'Resit planned', 'Resit intended', 'Will resit'),
    'happy-with-result': column('yes-no', 'Happy with result', 'Result accepted', 'Accept result')
  },
  labels: {},
  labelled: ['series', 'component', 'component-type'],
  seriesDates: ['entry-date']
} as const satisfies KindSpec
