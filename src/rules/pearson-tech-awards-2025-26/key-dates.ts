import type { KeyDateList } from '../key-dates/key-date'

const RESULTS = 'Results and post-results services'

/** The days of a Tech Awards year. Dates that the guide leaves to Pearson's list of key dates are entered by the centre. */
export const keyDates: KeyDateList = {
  dates: [
    {
      id: 'TA-7', name: 'TA-7', section: 'Compliance', event: 'Edexcel Online account, and terms and conditions', severity: 'error',
      opens: { month: 9, day: 15 }, official: { month: 10, day: 28 }
    },
    {
      id: 'TA-9', name: 'TA-9', section: 'Reviewing your policies and procedures', event: 'Yearly review of policies',
      severity: 'warning'
    },
    {
      id: 'TA-11', name: 'TA-11', section: 'Registering students on the programme', event: 'Registration of students',
      severity: 'error', toldBy: { learners: 'registration-date' },
      opens: { month: 9, day: 1 }, official: { month: 11, day: 1 }
    },
    {
      id: 'TA-12', name: 'TA-12', section: 'Entering students for assessments', event: 'Entries for components',
      severity: 'error', toldBy: { 'component-entries': 'entry-made' }
    },
    {
      id: 'TA-53', name: 'TA-53.1', section: 'Moderation', event: 'Marks and sample, December/January',
      severity: 'error', toldBy: { 'component-series': 'marks-submitted-date', 'component-marks': 'marks-submitted-date' }, official: { month: 12, day: 15 }
    },
    {
      id: 'TA-53', name: 'TA-53.2', section: 'Moderation', event: 'Marks and sample, May/June',
      severity: 'error', toldBy: { 'component-series': 'marks-submitted-date', 'component-marks': 'marks-submitted-date' }, official: { month: 5, day: 15 }
    },
    {
      id: 'TA-58', name: 'TA-58', section: 'Reviewing the moderation sample and feedback', event: 'Initial moderator report shared',
      severity: 'warning', toldBy: { 'component-series': 'report-shared-date' }
    },
    {
      id: 'TA-59', name: 'TA-59', section: 'Reviewing the moderation sample and feedback', event: 'Initial moderator report',
      severity: 'advice', toldBy: { 'component-series': 'report-date' }
    },
    // Marks need not be amended, results need not be reviewed, and a claim need not be late.
    { id: 'TA-62', name: 'TA-62', section: 'Moderation outcomes', event: 'Amendment of marks', severity: null },
    { id: 'TA-66', name: 'TA-66', section: RESULTS, event: 'Review of moderation', severity: null },
    { id: 'TA-67', name: 'TA-67', section: 'Appeals', event: 'Appeal', severity: null },
    { id: 'TA-68', name: 'TA-68.1', section: 'Appeals', event: 'Preliminary appeal', severity: null },
    { id: 'TA-68', name: 'TA-68.2', section: 'Appeals', event: 'Appeal hearing', severity: null },
    { id: 'TA-74', name: 'TA-74', section: 'Certification', event: 'Late certification', severity: null },
    {
      id: 'TA-79', name: 'TA-79', section: RESULTS, event: 'Final moderator reports read',
      severity: 'advice', toldBy: { 'component-series': 'final-report-read' }
    }
  ]
}
