import { SUMMER_2021 } from '../../recognise/rulebooks'
import type { KeyDateList } from '../key-dates/key-date'

const STEPS = 'An overview of the administrative steps you will take'
const MID_FLIGHT = 'An overview of the steps you will take for ‘mid-flight’ learners'
const CHECKS = 'Final Pearson QA of Q-TAGs submitted'
const LAST_DAY = { month: 6, day: 18 }

/** The days of summer 2021. What Pearson does by a day is no duty of the centre. */
export const keyDates: KeyDateList = {
  onlyYear: SUMMER_2021,
  dates: [
    {
      id: 'QT-14', name: 'QT-14',
      severity: 'warning', toldBy: { 'q-tags': 'ee-contact-date' }, event: 'External Examiner, art and design', official: LAST_DAY,
      section:
        'BTEC Level 3 and Level 4 Foundation Diplomas in Art and Design (2010) and BTEC Level 3 and Level 4 Foundation Diplomas in Art, Design and Media Practice (2020)'
    },
    { id: 'QT-54', name: 'QT-54', section: MID_FLIGHT, event: 'Mid-flight evidence kept', severity: null },
    {
      id: 'QT-58', name: 'QT-58', section: STEPS, event: 'Entries for external assessments',
      severity: 'warning', toldBy: { 'unit-grades': 'entry-made' }, official: { month: 3, day: 25 }
    },
    {
      id: 'QT-59', name: 'QT-59', section: STEPS, event: 'Grades of completed units reported',
      severity: 'warning', toldBy: { 'unit-grades': 'reported-date' }, official: LAST_DAY
    },
    // The guide says April for the first day of these flags, and no day of it.
    {
      id: 'QT-63', name: 'QT-63', section: STEPS, event: 'Z flags, certificating learners',
      severity: 'warning', toldBy: { 'unit-grades': 'z-flag' }, official: LAST_DAY
    },
    {
      id: 'QT-64', name: 'QT-64', section: MID_FLIGHT, event: 'Z flags, mid-flight learners',
      severity: 'error', toldBy: { 'unit-grades': 'z-flag' }, official: { month: 8, day: 31 }
    },
    { id: 'QT-67', name: 'QT-67.1', section: MID_FLIGHT, event: 'Request for grades, March completers', severity: null },
    { id: 'QT-67', name: 'QT-67.2', section: MID_FLIGHT, event: 'Request for grades, summer completers', severity: null },
    {
      id: 'QT-71', name: 'QT-71', section: STEPS, event: 'Submission of Q-TAGs',
      severity: 'error', toldBy: { 'q-tags': 'submitted-date' }, opens: { month: 5, day: 26 }, official: LAST_DAY
    },
    { id: 'QT-72', name: 'QT-72', section: STEPS, event: 'Last day before a Q-TAG is late', severity: null, official: LAST_DAY },
    {
      id: 'QT-73', name: 'QT-73', section: STEPS, event: 'Head of Centre declaration',
      severity: 'error', toldBy: { 'q-tags': 'head-of-centre-declaration' }, official: LAST_DAY
    },
    {
      id: 'QT-74', name: 'QT-74', section: 'What will Standards Verification involve this year?', event: 'Standards verification complete',
      severity: 'warning', toldBy: { programmes: 'sv-date' },
      official: { month: 5, day: 30 }
    },
    {
      id: 'QT-75', name: 'QT-75.1', section: CHECKS, event: 'Pearson’s checks',
      severity: null, opens: LAST_DAY, official: { month: 7, day: 16 }
    },
    {
      id: 'QT-75', name: 'QT-75.2', section: CHECKS, event: 'Pearson’s checks, exceptionally',
      severity: null, opens: LAST_DAY, official: { month: 7, day: 24 }
    },
    { id: 'QT-76', name: 'QT-76.1', section: STEPS, event: 'Results, Level 3', severity: null, official: { month: 8, day: 10 } },
    { id: 'QT-76', name: 'QT-76.2', section: STEPS, event: 'Results, Level 2', severity: null, official: { month: 8, day: 12 } },
    {
      id: 'QT-115', name: 'QT-115', section: 'Once the review is complete', event: 'Review against earlier years',
      severity: 'warning', toldBy: { programmes: 'last-cross-check-date' }, official: LAST_DAY
    },
    { id: 'QT-120', name: 'QT-120', section: CHECKS, event: 'Reply to a request for evidence', severity: 'error' },
    {
      id: 'QT-122', name: 'QT-122', section: 'Summary', event: 'Latest look at evidence',
      severity: 'advice', toldBy: { evidence: 'evidence-date' }
    }
  ]
}
