import type { Suite } from '../../domain/suites'
import type { Edition } from '../rulebook'

export interface InternationalEdition extends Edition {
  /** As its title page says; the running header of its pages says 2022-23. */
  readonly document: string
  /** Headings as the document prints them. */
  readonly sections: readonly string[]
  /** The suites that the guide covers. */
  readonly covered: readonly Suite[]
  /** The suites that it says it does not cover, and those at levels 4 to 7. */
  readonly notCovered: readonly Suite[]
  /** The month from which the set assignments of an academic year are available, 1 to 12. */
  readonly setAssignmentsFrom: number
  /** Submissions of an assignment before any resubmission or retake. */
  readonly submissions: number
  /** Resubmissions, and retakes or re-sits, of one assignment. */
  readonly secondChances: Readonly<Record<'resubmission' | 'retake', number>>
  /** The suites that the guide lists for a retake or a re-sit. */
  readonly withRetakes: readonly Suite[]
  /** The suites for which the guide says what an award takes. */
  readonly withAwardRules: readonly Suite[]
}

const newInternational = ['International L3 (2020)', 'International L2 (2020)', 'International L2 Art and Design (2021)'] as const

export const edition: InternationalEdition = {
  title: 'BTEC International guide 2023-24',
  document: 'BTEC International Centre Guide to Internal Assessment 2023-2024',
  academicYear: 2023,
  sections: [
    'Which qualifications does this guide cover?',
    'Assessment Plans',
    'Planning internal verification',
    'Pearson Set Assignments (PSAs) for new Pearson BTEC International Level 2 and 3',
    'Degree of Control (applies to Pearson Set Assignments)',
    'Assessment and grading',
    'Assessing Unit Content',
    'Submission of evidence',
    'Authenticity and authentication',
    'Using Electronic Signatures',
    'Resubmission of evidence',
    'Opportunities for resubmission of evidence',
    'When can a Lead Internal Verifier authorise a resubmission?',
    'Procedure for resubmission of evidence',
    'Forms and deadlines',
    'Standards Verification',
    'Managing large cohorts',
    'Retakes/Re-sits',
    'Conditions for retaking a new assignment',
    'Meeting deadlines',
    'Feedback Stages',
    'Teaching and learning: giving feedback to learners',
    'During assessment: giving feedback to learners',
    'Feedback vs ‘Coaching’',
    'Following assessment: giving feedback to learners',
    'Annotating learner work',
    'Marking spelling, punctuation, and grammar',
    'Learner appeals and malpractice',
    'Recognition of Prior Learning',
    'Assessment tracking and recording',
    'Retention of learner evidence and assessment records',
    'Learners moving onto a larger qualification',
    'Top-up registration',
    'Re-registration',
    'Eligibility for an award',
    'Forms and templates'
  ],
  covered: [
    'Entry and Introductory (2016)', 'L1/2 Firsts (2012)', 'L3 Nationals (2010)', 'L2 (2010)', 'L1 (2010)', 'Entry (2010)', ...newInternational
  ],
  notCovered: ['SQA', 'Specialist Entry-L3', 'PSD/Workskills/Skilled for Life', 'Higher Nationals', 'L4-7'],
  setAssignmentsFrom: 9,
  submissions: 1,
  secondChances: { resubmission: 1, retake: 1 },
  withRetakes: ['L3 Nationals (2010)', 'Entry and Introductory (2016)', ...newInternational],
  withAwardRules: newInternational
}
