import type { KindSpec } from '../kind'
import { assessmentType } from './assessment-type'
import { column, supports } from './column-spec'
import { learnerBlock } from './learner-block'
import { learnerStatus } from './learner-status'

/** One row is one learner on one unit, or one learner with units across. */
export const unitGrades = {
  title: 'Unit grades',
  rulebook: 'none',
  oneOf: [['unit-grade'], ['unit-grade:*']],
  columns: {
    ...learnerBlock,
    programme: column('text', 'Programme', 'Programme title', 'Qualification', 'Course'),
    status: column(learnerStatus, 'Status', 'Learner status'),
    'unit-number': supports('unit', 'Unit number', 'Unit', 'Unit no', 'Unit code'),
    'unit-title': column('text', 'Unit title', 'Unit name'),
    'unit-grade': column('grade-of-unit', 'Unit grade', 'Grade', 'Result', 'Outcome', 'Centre grade', 'Achieved grade'),
    'unit-grade:*': { ...supports('grade-of-unit', 'Unit 1'), pattern: { kind: 'unit' } },
    'unit-points': column('number', 'Unit points', 'Points'),
    'qualification-grade': column('grade-of-qualification', 'Qualification grade', 'Overall grade', 'Final qualification grade'),
    'qualification-size': column('text', 'Qualification size', 'Size', 'Combination'),
    'assessment-type': column(assessmentType, 'Internal or external', 'Internal/external', 'Int/Ext', 'Assessment type'),
    'in-plan': column('yes-no', 'In assessment plan', 'Chosen', 'Unit chosen', 'Planned'),
    'fully-assessed': supports('yes-no', 'Fully assessed', 'Assessed', 'Unit complete', 'Complete'),
    'completed-date': column('date', 'Completed date', 'Assessed date', 'Date completed'),
    'used-as-evidence': column('yes-no', 'Used as Q-TAG evidence', 'Used as evidence', 'Evidence for Q-TAG'),
    'reduced-assessment': column('yes-no', 'Reduced assessment', 'Reduced', 'Adapted assessment'),
    'z-flag': supports('tick', 'Z flag', 'Z', 'Flag', 'Z flagged'),
    // A cell that repeats a name of its column is a tick: here "Z".
    'unit-z-flag:*': { ...column('tick', 'Unit 1 Z', 'Z', 'Z flag', 'Flag'), pattern: { kind: 'unit-flag', follows: 'unit-grade' } },
    'z-flag-date': column('date', 'Z flag date', 'Flag date', 'Date flagged'),
    'reported-date': column('date', 'Reported on Edexcel Online', 'Reported date', 'EOL date', 'Date reported', 'Reported on EOL'),
    'interim-claim-date': column('date', 'Interim claim date', 'Banked date', 'Interim claim', 'Banked'),
    'entry-due': column('yes-no', 'Entry due', 'External entry due', 'Due to sit'),
    'entry-made': column('tick', 'Entry made', 'External entry', 'Entered'),
    'entry-date': column('date', 'Entry date', 'Date entered'),
    'external-result': column('grade-of-unit', 'External result', 'Exam result'),
    imported: column('yes-no', 'Imported', 'Imported grade', 'Top-up import'),
    rpl: column('yes-no', 'RPL', 'Recognition of prior learning', 'Prior learning'),
    'rpl-reason': column('text', 'RPL reason', 'Reason for RPL'),
    'certificated-date': column('date', 'Certificated date', 'Unit certificated', 'Certification date'),
    'in-sv-sample': column('tick', 'In SV sample', 'SV sample', 'Sampled by SV', 'Sampled'),
    'predicted-grade': column('grade-of-unit', 'Predicted grade', 'Predicted', 'Forecast grade'),
    'tracker-updated': column('date', 'Tracker updated', 'Last updated', 'Record updated')
  },
  labels: {},
  weak: ['Grade', 'Result', 'Outcome', 'Complete', 'Assessed', 'Flag', 'Z'],
  labelled: ['unit-number', 'unit-title', 'tracker-updated'],
  seriesDates: ['completed-date', 'reported-date', 'z-flag-date', 'interim-claim-date', 'entry-date']
} as const satisfies KindSpec
