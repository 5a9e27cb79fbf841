// Made by `npm run register` from the files of the folders. A test holds it fresh.
import absentStudentGivenZero from './absent-student-given-zero'
import absentStudentInSample from './absent-student-in-sample'
import accessArrangementsUnrecorded from './access-arrangements-unrecorded'
import amendedOutsideNamedArea from './amended-outside-named-area'
import amendmentLate from './amendment-late'
import amendmentNotAssured from './amendment-not-assured'
import appealByStudent from './appeal-by-student'
import appealForOneStudent from './appeal-for-one-student'
import appealLate from './appeal-late'
import appealWithoutReview from './appeal-without-review'
import approvalRoute from './approval-route'
import artAndDesignInDecemberInEntries from './art-and-design-in-december-in-entries'
import artAndDesignInDecemberInSeriesLog from './art-and-design-in-december-in-series-log'
import artAndDesignInDecemberOnMarksSheet from './art-and-design-in-december-on-marks-sheet'
import assessorNotStandardised from './assessor-not-standardised'
import assessorsMarkApart from './assessors-mark-apart'
import assignmentOverTime from './assignment-over-time'
import cashInCodeMissing from './cash-in-code-missing'
import claimedInAnotherSeries from './claimed-in-another-series'
import cohortAndSampleSize from './cohort-and-sample-size'
import complianceByAnotherRole from './compliance-by-another-role'
import complianceOutsideItsTime from './compliance-outside-its-time'
import consortiumWithoutCoOrdinator from './consortium-without-co-ordinator'
import contentTaughtAfterStart from './content-taught-after-start'
import creativeExternalInJanuary from './creative-external-in-january'
import creativeExternalResat from './creative-external-resat'
import deadlinesInKeyDates from './deadlines-in-key-dates'
import deadlinesInSeriesLog from './deadlines-in-series-log'
import deadlinesOnMarksSheet from './deadlines-on-marks-sheet'
import doubtedWorkAdapted from './doubted-work-adapted'
import enteredInFirstDecember from './entered-in-first-december'
import enteredWithoutMarksRow from './entered-without-marks-row'
import entryDeadlineUnrecorded from './entry-deadline-unrecorded'
import entryLate from './entry-late'
import entryNotMade from './entry-not-made'
import evidenceOfAnotherSeries from './evidence-of-another-series'
import examPapersUnplaced from './exam-papers-unplaced'
import externalAttemptsLeft from './external-attempts-left'
import externalBeforeInternal from './external-before-internal'
import externalNotCashedIn from './external-not-cashed-in'
import externalResatTwice from './external-resat-twice'
import externalResultThatCounts from './external-result-that-counts'
import feedbackNotChecked from './feedback-not-checked'
import feedbackUnfinished from './feedback-unfinished'
import finalReportUnread from './final-report-unread'
import hearingBeforeAppeal from './hearing-before-appeal'
import internalResultThatCounts from './internal-result-that-counts'
import internalRetakenTwice from './internal-retaken-twice'
import leaverWithAccess from './leaver-with-access'
import markMissing from './mark-missing'
import markedWithoutEntry from './marked-without-entry'
import markingDifferenceNotReviewed from './marking-difference-not-reviewed'
import marksChangedByModeration from './marks-changed-by-moderation'
import marksLateInSeriesLog from './marks-late-in-series-log'
import marksLateOnMarksSheet from './marks-late-on-marks-sheet'
import moderatorEmailNotPassedOn from './moderator-email-not-passed-on'
import namedAreaNotReviewed from './named-area-not-reviewed'
import planOutsideSeries from './plan-outside-series'
import policyAdditionMissing from './policy-addition-missing'
import programmeLeadUnnamed from './programme-lead-unnamed'
import psaOfAnotherSeriesInEntries from './psa-of-another-series-in-entries'
import psaOfAnotherSeriesInSeriesLog from './psa-of-another-series-in-series-log'
import qualityNomineeUnconfirmed from './quality-nominee-unconfirmed'
import recommendationUnrecorded from './recommendation-unrecorded'
import recordSheetUnfinished from './record-sheet-unfinished'
import registeredLate from './registered-late'
import reportNotShared from './report-not-shared'
import reportOverdue from './report-overdue'
import resitWithoutCashIn from './resit-without-cash-in'
import resubmissionNotApproved from './resubmission-not-approved'
import resubmissionOverTime from './resubmission-over-time'
import resubmissionUnrecorded from './resubmission-unrecorded'
import resubmittedAfterSubmission from './resubmitted-after-submission'
import retakeNotInLaterSeries from './retake-not-in-later-series'
import retakeOverTime from './retake-over-time'
import retakeWithoutExternalResit from './retake-without-external-resit'
import reviewBeforeResults from './review-before-results'
import reviewOfAgreedMarks from './review-of-agreed-marks'
import sampleDiffersFromTicks from './sample-differs-from-ticks'
import sampleLacksHighestMark from './sample-lacks-highest-mark'
import sampleLacksLowestMark from './sample-lacks-lowest-mark'
import sampleLateInSeriesLog from './sample-late-in-series-log'
import sampleLateOnMarksSheet from './sample-late-on-marks-sheet'
import sampleTooSmall from './sample-too-small'
import sampledWithoutVideo from './sampled-without-video'
import secondMarkApart from './second-mark-apart'
import seriesNotOfferedInEntries from './series-not-offered-in-entries'
import seriesNotOfferedInSeriesLog from './series-not-offered-in-series-log'
import seriesNotOfferedOnMarksSheet from './series-not-offered-on-marks-sheet'
import sportVideosTooFew from './sport-videos-too-few'
import standardisationMissing from './standardisation-missing'
import standardisationNotesUnplaced from './standardisation-notes-unplaced'
import standardisationUnconfirmed from './standardisation-unconfirmed'
import subjectWithoutProgrammeLead from './subject-without-programme-lead'
import submittedMarkDiffers from './submitted-mark-differs'
import techAwardsDateDiffers from './tech-awards-date-differs'
import techAwardsDateMissed from './tech-awards-date-missed'
import techAwardsPoliciesNotReviewed from './tech-awards-policies-not-reviewed'
import techAwardsRecordsUnfinished from './tech-awards-records-unfinished'
import timeForAnotherGo from './time-for-another-go'
import uploadUnfinished from './upload-unfinished'
import visitUnrecorded from './visit-unrecorded'
import workDisposedEarly from './work-disposed-early'
import workHeldByStudent from './work-held-by-student'
import workInNamedArea from './work-in-named-area'
import workedAfterSubmission from './worked-after-submission'

export const rules = [
  absentStudentGivenZero,
  absentStudentInSample,
  accessArrangementsUnrecorded,
  amendedOutsideNamedArea,
  amendmentLate,
  amendmentNotAssured,
  appealByStudent,
  appealForOneStudent,
  appealLate,
  appealWithoutReview,
  approvalRoute,
  artAndDesignInDecemberInEntries,
  artAndDesignInDecemberInSeriesLog,
  artAndDesignInDecemberOnMarksSheet,
  assessorNotStandardised,
  assessorsMarkApart,
  assignmentOverTime,
  cashInCodeMissing,
  claimedInAnotherSeries,
  cohortAndSampleSize,
  complianceByAnotherRole,
  complianceOutsideItsTime,
  consortiumWithoutCoOrdinator,
  contentTaughtAfterStart,
  creativeExternalInJanuary,
  creativeExternalResat,
  deadlinesInKeyDates,
  deadlinesInSeriesLog,
  deadlinesOnMarksSheet,
  doubtedWorkAdapted,
  enteredInFirstDecember,
  enteredWithoutMarksRow,
  entryDeadlineUnrecorded,
  entryLate,
  entryNotMade,
  evidenceOfAnotherSeries,
  examPapersUnplaced,
  externalAttemptsLeft,
  externalBeforeInternal,
  externalNotCashedIn,
  externalResatTwice,
  externalResultThatCounts,
  feedbackNotChecked,
  feedbackUnfinished,
  finalReportUnread,
  hearingBeforeAppeal,
  internalResultThatCounts,
  internalRetakenTwice,
  leaverWithAccess,
  markMissing,
  markedWithoutEntry,
  markingDifferenceNotReviewed,
  marksChangedByModeration,
  marksLateInSeriesLog,
  marksLateOnMarksSheet,
  moderatorEmailNotPassedOn,
  namedAreaNotReviewed,
  planOutsideSeries,
  policyAdditionMissing,
  programmeLeadUnnamed,
  psaOfAnotherSeriesInEntries,
  psaOfAnotherSeriesInSeriesLog,
  qualityNomineeUnconfirmed,
  recommendationUnrecorded,
  recordSheetUnfinished,
  registeredLate,
  reportNotShared,
  reportOverdue,
  resitWithoutCashIn,
  resubmissionNotApproved,
  resubmissionOverTime,
  resubmissionUnrecorded,
  resubmittedAfterSubmission,
  retakeNotInLaterSeries,
  retakeOverTime,
  retakeWithoutExternalResit,
  reviewBeforeResults,
  reviewOfAgreedMarks,
  sampleDiffersFromTicks,
  sampleLacksHighestMark,
  sampleLacksLowestMark,
  sampleLateInSeriesLog,
  sampleLateOnMarksSheet,
  sampleTooSmall,
  sampledWithoutVideo,
  secondMarkApart,
  seriesNotOfferedInEntries,
  seriesNotOfferedInSeriesLog,
  seriesNotOfferedOnMarksSheet,
  sportVideosTooFew,
  standardisationMissing,
  standardisationNotesUnplaced,
  standardisationUnconfirmed,
  subjectWithoutProgrammeLead,
  submittedMarkDiffers,
  techAwardsDateDiffers,
  techAwardsDateMissed,
  techAwardsPoliciesNotReviewed,
  techAwardsRecordsUnfinished,
  timeForAnotherGo,
  uploadUnfinished,
  visitUnrecorded,
  workDisposedEarly,
  workHeldByStudent,
  workInNamedArea,
  workedAfterSubmission
]

export const later = []
