import type { DayOfYear } from '../../domain/academic-year'
import type { Suite } from '../../domain/suites'
import type { Edition } from '../rulebook'
import { newSpecifications, type NewSpecifications } from './new-specifications'

export type Route = 'btec' | 'work-based-learning' | 'external-examination'

export interface QualityAssuranceEdition extends Edition {
  readonly document: string
  /** The version in the document's version table, and its day. */
  readonly version: string
  /** Headings as the document prints them. */
  readonly sections: readonly string[]
  /** The suites that each way of quality assurance is for; a suite that is left out the guide does not name. */
  readonly routes: Readonly<Record<Route, readonly Suite[]>>
  /** The qualifications that are never of Low Control, with those that criterion 2 of the ratings names: they are the same. */
  readonly newSpecifications: NewSpecifications
  readonly dates: {
    readonly declaration: DayOfYear
    /** By this day centres know whether they have Lead Standards Verifier activity. */
    readonly noticeOfActivity: DayOfYear
    readonly leadIvRegistration: DayOfYear
    readonly standardisationConfirmed: DayOfYear
    /** Centres without a Lead Standards Verifier have a copy of the programme ratings by this day. */
    readonly ratingsCopied: DayOfYear
    /** The time in which the Lead IV supports assessment and verification. */
    readonly support: { readonly first: DayOfYear; readonly last: DayOfYear }
  }
  /** The policies by their number on the guide's list; some only where they apply. */
  readonly policies: readonly { readonly name: string; readonly ifApplicable?: true }[]
  /** Why a centre may be found to need support: those that the guide lists, and being new to BTEC. */
  readonly reasonsForSupport: readonly string[]
}

export const edition: QualityAssuranceEdition = {
  title: 'BTEC quality assurance guide 2021-22',
  document: 'BTEC Centre Guide to Quality Assurance 2021/22',
  version: '0.3, 3 December 2021',
  academicYear: 2021,
  sections: [
    'UK Qualifications Covered by BTEC Quality Assurance',
    'Annual Centre Declaration',
    'BTEC Lead Standards Verifier Activity',
    'The Day of the Meeting',
    'Outcomes from the Lead Standard Verifier Remote Activity',
    'The Role of the Lead Internal Verifier (Lead IV)',
    'Standardising Assessment Teams',
    'Standards Verification',
    'Programme Ratings for BTEC Qualifications',
    'Standards Verification Sampling Controls',
    'Low Control',
    'Stage 4 Feeding Forward',
    'Appendix A: BTEC Lead Standards Verifier Activity Plan',
    'Appendix B: Lead Standards Verifier Reporting Criteria'
  ],
  routes: {
    btec: [
      'L1/2 Firsts (2012)', 'Tech Awards (2017)', 'L2 Technicals', 'L3 Technicals', 'L3 Nationals (2016)', 'L3 Nationals (2010)',
      'Specialist Entry-L3', 'L1 (2010)', 'Entry (2010)'
    ],
    'work-based-learning': ['WBL/NVQ', 'SQA', 'PSD/Workskills/Skilled for Life', 'Entry and Introductory (2016)'],
    'external-examination': ['Higher Nationals', 'L4-7']
  },
  newSpecifications,
  dates: {
    declaration: { month: 9, day: 30 },
    noticeOfActivity: { month: 10, day: 11 },
    leadIvRegistration: { month: 9, day: 30 },
    standardisationConfirmed: { month: 10, day: 15 },
    ratingsCopied: { month: 12, day: 3 },
    support: { first: { month: 9, day: 1 }, last: { month: 7, day: 31 } }
  },
  policies: [
    { name: 'Equality and Diversity' },
    { name: 'Safeguarding' },
    { name: 'Health and Safety' },
    { name: 'Distance or Blended Learning', ifApplicable: true },
    { name: 'Special Consideration and Reasonable Adjustment' },
    { name: 'Recognition of Prior Learning' },
    { name: 'Registration and Certification' },
    { name: 'Assessment' },
    { name: 'Internal Verification' },
    { name: 'Plagiarism and Assessment Malpractice' },
    { name: 'Appeals and Complaints' },
    { name: 'Employer Involvement', ifApplicable: true },
    { name: 'Consortia and Collaboration', ifApplicable: true }
  ],
  reasonsForSupport: [
    'issues in the previous cycle',
    'newly merged or de-merged',
    'assessment methodology misunderstood',
    'maladministration',
    'policies insufficient',
    'many requests for grade adjustment',
    'late registration',
    'programmes without approval',
    'malpractice investigation',
    'collaborative arrangements',
    'new to BTEC'
  ]
}
