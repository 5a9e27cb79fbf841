import type { RecordEntry, RecordList } from '../records/record-entry'

const DECLARATION = 'Annual Centre Declaration'
const CRITERIA = 'Appendix B: Lead Standards Verifier Reporting Criteria'
const FILE = 'Appendix A: BTEC Lead Standards Verifier Activity Plan'
const LEAD_IV = 'The Role of the Lead Internal Verifier (Lead IV)'
const ACTIVITY = 'BTEC Lead Standards Verifier Activity'

const policies: RecordEntry = {
  id: 'QA-6', section: DECLARATION, severity: 'error', item: 'policies', hasOwnRule: true,
  parts: [
    { item: 'The policy on Equality and Diversity' },
    { item: 'The policy on Safeguarding' },
    { item: 'The policy on Health and Safety' },
    { item: 'The policy on Distance or Blended Learning', ifApplicable: true },
    { item: 'The policy on Special Consideration and Reasonable Adjustment' },
    { item: 'The policy on Recognition of Prior Learning' },
    { item: 'The policy on Registration and Certification' },
    { item: 'The policy on Assessment' },
    { item: 'The policy on Internal Verification' },
    { item: 'The policy on Plagiarism and Assessment Malpractice' },
    { item: 'The policy on Appeals and Complaints' },
    { item: 'The policy on Employer Involvement', ifApplicable: true },
    { item: 'The policy on Consortia and Collaboration', ifApplicable: true }
  ]
}

/** The records that the guide asks for, as rows of a checklist hold them. */
export const records: RecordList = {
  reviewed: [policies, { id: 'QA-7', section: DECLARATION, severity: 'error', item: 'The policy' }],
  entries: [
    {
      id: 'QA-4', section: DECLARATION, severity: 'error', item: 'The Annual Centre Declaration', done: 'submitted',
      due: { month: 9, day: 30 }
    },
    policies,
    { id: 'QA-9', section: ACTIVITY, severity: 'error', item: 'An English version of policies, procedures and evidence' },
    {
      id: 'QA-12', section: ACTIVITY, severity: 'advice', item: 'The activity of the Lead Standards Verifier', done: 'held', isOptional: true,
      opens: { month: 10, day: 1 }, due: { month: 12, day: 31 }
    },
    {
      id: 'QA-18', section: FILE, severity: 'warning', item: 'kinds of evidence',
      parts: [
        { item: 'Evidence of the registration of the Lead IV' },
        { item: 'Evidence of initial and planned standardisation' },
        { item: 'The set of assessment plans' },
        { item: 'The selection of assignment briefs' },
        { item: 'The range of internal verification' },
        { item: 'The selection of assessment records' },
        { item: 'Evidence of assessment tracking' },
        { item: 'Evidence of resubmissions and retakes' },
        { item: 'Evidence of action plans after standards verification' },
        { item: 'Evidence of employer involvement', ifApplicable: true }
      ]
    },
    { id: 'QA-25', section: 'Standardising Assessment Teams', severity: 'warning', item: 'Evidence of standardisation' },
    { id: 'QA-41', section: CRITERIA, severity: 'warning', isCriterion: true, item: 'The registration of the Lead IV for several sites or partners' },
    { id: 'QA-43', section: CRITERIA, severity: 'warning', isCriterion: true, item: 'The use of sample marked learner work', done: 'made' },
    {
      id: 'QA-44', section: CRITERIA, severity: 'warning', isCriterion: true, item: 'criteria',
      parts: [
        { item: 'Teaching before formal assessment' },
        { item: 'Feedback at all stages of assessment' },
        { item: 'Access to equipment, resources and IT' }
      ]
    },
    { id: 'QA-47', section: LEAD_IV, severity: 'warning', item: 'The store of records and current learners’ work', isPlaced: true },
    {
      id: 'QA-67', section: 'Programme Ratings for BTEC Qualifications', severity: 'error', item: 'The appeal against a programme rating', done: 'sent', isOptional: true,
      due: { month: 12, day: 15 }
    },
    { id: 'QA-70', section: 'Stage 4 Feeding Forward', severity: 'advice', item: 'The use of the Senior Standards Verifiers’ reports', done: 'made' },
    {
      id: 'QA-72', section: DECLARATION, severity: 'advice', item: 'The news of changes to the centre', done: 'told', isOptional: true,
      due: { month: 9, day: 30 }
    }
  ]
}
