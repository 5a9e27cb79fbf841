import { SUMMER_2021 } from '../../recognise/rulebooks'
import type { RecordList } from '../records/record-entry'

const DECLARATION = 'Head of Centre Declaration confirming that they have:'
const MALPRACTICE = 'Malpractice'
const REVIEW = 'Internal quality assurance: using the data to inform the overall review of outcomes'
const COMPLETE = 'Once the review is complete'
const LAST_DAY = { month: 6, day: 18 }

/** The records that the guide asks for, as rows of a checklist hold them. */
export const records: RecordList = {
  onlyYear: SUMMER_2021,
  entries: [
    {
      id: 'QT-50', section: 'Recording your Q-TAG decisions and Retention of Evidence and Data', severity: 'advice',
      item: 'The record of information on the cohort'
    },
    { id: 'QT-75', section: 'Final Pearson QA of Q-TAGs submitted', severity: 'advice', item: 'The cover for questions after submission' },
    {
      id: 'QT-83', section: DECLARATION, severity: 'error', item: 'points of the declaration', done: 'confirmed', due: LAST_DAY,
      parts: [
        { item: 'The use of Pearson’s guidance by staff' },
        { item: 'The documentation of evidence, with earlier years taken into account' },
        { item: 'The retention of evidence' },
        { item: 'The following of all other policies' }
      ]
    },
    {
      id: 'QT-84', section: DECLARATION, severity: 'warning', item: 'kinds of documents',
      parts: [
        { item: 'The set of standardisation records' },
        { item: 'The set of learners’ evidence sheets' },
        { item: 'The list of alternative sources' },
        { item: 'The set of additional assessment and verification materials' },
        { item: 'The set of assessment records of learners’ work' },
        { item: 'The record of data used for the sense check' }
      ]
    },
    {
      id: 'QT-85', section: DECLARATION, severity: 'warning', item: 'policies', done: 'followed',
      parts: [
        { item: 'The policy on Equality and Diversity' },
        { item: 'The policy on Safeguarding' },
        { item: 'The policy on Health and Safety' },
        { item: 'The policy on Special Consideration and Reasonable Adjustment' },
        { item: 'The policy on Recognition of Prior Learning' },
        { item: 'The policy on Registration and Certification' },
        { item: 'The policy on Assessment' },
        { item: 'The policy on Internal Verification' },
        { item: 'The policy on Plagiarism and Assessment Malpractice' },
        { item: 'The policy on Appeals and Complaints' }
      ]
    },
    { id: 'QT-89', section: MALPRACTICE, severity: 'warning', item: 'The report of pressure by learners or parents', isRequest: true },
    { id: 'QT-90', section: MALPRACTICE, severity: 'error', item: 'The incident', isRequest: true },
    { id: 'QT-91', section: MALPRACTICE, severity: 'error', item: 'The request for a review or an appeal', isRequest: true },
    { id: 'QT-103', section: 'What data needs to be considered?', severity: 'advice', item: 'The note on changes of the centre' },
    { id: 'QT-106', section: REVIEW, severity: 'advice', item: 'The note on results that recur' },
    { id: 'QT-107', section: REVIEW, severity: 'advice', item: 'The note on how able the cohort is' },
    { id: 'QT-108', section: COMPLETE, severity: 'warning', item: 'The reason for a difference from earlier years', done: 'recorded' },
    { id: 'QT-109', section: COMPLETE, severity: 'advice', item: 'The statement on outcomes for a visit', done: 'written' },
    { id: 'QT-115', section: COMPLETE, severity: 'warning', item: 'The review of outcomes against earlier years', due: LAST_DAY },
    { id: 'QT-119', section: 'Determining the Q-TAG', severity: 'advice', item: 'The note on the standard against former years' },
    { id: 'QT-120', section: 'Final Pearson QA of Q-TAGs submitted', severity: 'error', item: 'The request for evidence', isRequest: true },
    {
      id: 'QT-121', section: 'Determining the Q-TAG', severity: 'warning', item: 'steps', hasOwnRule: true,
      parts: [
        { item: 'The review of the grading information' },
        { item: 'The look at what evidence there is' },
        { item: 'The collection of evidence' },
        { item: 'The evaluation of its quality' },
        { item: 'The assignment of the Q-TAG' },
        { item: 'The reflection before submission' }
      ]
    },
    {
      id: 'QT-125', section: MALPRACTICE, severity: 'advice', item: 'examples of malpractice', done: 'looked at',
      parts: [
        { item: 'Registration of learners who had not studied the course' },
        { item: 'Grades without enough taught content' },
        { item: 'Disregard of the centre’s policy' },
        { item: 'Fabricated evidence' },
        { item: 'Inappropriate support or disclosed mark schemes' },
        { item: 'Inflated grades' },
        { item: 'Evidence that is not retained' },
        { item: 'Failure on adjustments, access or special consideration' },
        { item: 'Work that is not authenticated' },
        { item: 'Conflicts of interest that are not managed' },
        { item: 'A missing declaration of the Head of Centre' },
        { item: 'Grades released early' },
        { item: 'A lack of co-operation with Pearson' },
        { item: 'Reviews or appeals that are not taken up' }
      ]
    }
  ]
}
