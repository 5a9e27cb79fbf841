import type { KeyDateList } from '../key-dates/key-date'

const DECLARATION = 'Annual Centre Declaration'
const ACTIVITY = 'BTEC Lead Standards Verifier Activity'
const OUTCOMES = 'Outcomes from the Lead Standard Verifier Remote Activity'
const RATINGS = 'Programme Ratings for BTEC Qualifications'

/** The days of the quality assurance year. What Pearson does by a day is no duty of the centre, and neither is an appeal. */
export const keyDates: KeyDateList = {
  dates: [
    {
      id: 'QA-4', name: 'QA-4', section: DECLARATION, event: 'Annual Centre Declaration',
      severity: 'error', official: { month: 9, day: 30 }
    },
    { id: 'QA-7', name: 'QA-7', section: DECLARATION, event: 'Yearly review of policies', severity: 'error' },
    {
      id: 'QA-10', name: 'QA-10', section: ACTIVITY, event: 'Notice of Lead Standards Verifier activity',
      severity: null, official: { month: 10, day: 11 }
    },
    {
      id: 'QA-12', name: 'QA-12.1', section: ACTIVITY, event: 'Lead Standards Verifier activity', severity: null,
      opens: { month: 10, day: 1 }, official: { month: 12, day: 31 }
    },
    { id: 'QA-12', name: 'QA-12.2', section: ACTIVITY, event: 'Programme ratings are final', severity: null },
    { id: 'QA-13', name: 'QA-13', section: 'The Day of the Meeting', event: 'Activity plan agreed', severity: 'warning' },
    { id: 'QA-15', name: 'QA-15', section: OUTCOMES, event: 'Report of the Lead Standards Verifier', severity: 'advice' },
    { id: 'QA-16', name: 'QA-16', section: OUTCOMES, event: 'Evidence for actions of the centre', severity: 'error' },
    {
      id: 'QA-22', name: 'QA-22', section: 'The Role of the Lead Internal Verifier (Lead IV)', event: 'Lead IV registered on OSCA',
      severity: 'error', toldBy: { staff: 'osca-registration-date' },
      official: { month: 9, day: 30 }
    },
    {
      id: 'QA-23', name: 'QA-23', section: 'Standardising Assessment Teams', event: 'Standardisation confirmed on OSCA',
      severity: 'error', toldBy: { staff: 'osca-confirmed-date' },
      official: { month: 10, day: 15 }
    },
    {
      id: 'QA-37', name: 'QA-37', section: 'Standards Verification', event: 'Sample sent for standards verification',
      severity: 'warning', toldBy: { programmes: 'sample-sent-date' }
    },
    {
      id: 'QA-64', name: 'QA-64', section: 'Low Control', event: 'Quarterly check of registrations',
      severity: 'advice', toldBy: { programmes: 'registrations-q1' }
    },
    {
      id: 'QA-65', name: 'QA-65', section: 'Low Control', event: 'Notice of a random sample',
      severity: null, official: { month: 1, day: 10 }
    },
    {
      id: 'QA-66', name: 'QA-66', section: RATINGS, event: 'Copy of the programme ratings',
      severity: 'advice', toldBy: { programmes: 'rating-received-date' }, official: { month: 12, day: 3 }
    },
    {
      id: 'QA-67', name: 'QA-67', section: RATINGS, event: 'Appeal against a programme rating',
      severity: null, official: { month: 12, day: 15 }
    },
    {
      id: 'QA-69', name: 'QA-69', section: 'Standards Verification', event: 'Centre Guide to Standards Verification', severity: null,
      opens: { month: 10, day: 18 }, official: { month: 10, day: 18 }
    },
    {
      id: 'QA-70', name: 'QA-70', section: 'Stage 4 Feeding Forward', event: 'Reports of Senior Standards Verifiers read',
      severity: 'advice'
    },
    {
      id: 'QA-72', name: 'QA-72', section: DECLARATION, event: 'Changes to the centre told to Pearson',
      severity: null, official: { month: 9, day: 30 }
    }
  ]
}
