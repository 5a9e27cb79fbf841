// Made by `npm run register` from the files of the folders. A test holds it fresh.
import adjustmentNotConsidered from './adjustment-not-considered'
import apprenticeGraded from './apprentice-graded'
import assessmentOutsideWindow from './assessment-outside-window'
import authenticityUnconfirmed from './authenticity-unconfirmed'
import bankedUnitsBesideQTag from './banked-units-beside-q-tag'
import beforeSubmission from './before-submission'
import cagAlone from './cag-alone'
import caseWithoutOutcome from './case-without-outcome'
import changeWithoutRecord from './change-without-record'
import changedForSomeAfterHistory from './changed-for-some-after-history'
import circumstancesNotConsidered from './circumstances-not-considered'
import completedUnitNotBanked from './completed-unit-not-banked'
import completedUnitNotReported from './completed-unit-not-reported'
import completedUnitWithoutGrade from './completed-unit-without-grade'
import completionDateAgainstStatus from './completion-date-against-status'
import conflictNotManaged from './conflict-not-managed'
import crossCheckMissing from './cross-check-missing'
import declarationNotMade from './declaration-not-made'
import earlyYearsDiplomaGraded from './early-years-diploma-graded'
import earlyYearsUnitNotPassed from './early-years-unit-not-passed'
import essentialUnitNotPrioritised from './essential-unit-not-prioritised'
import evidenceAfterSubmissionDeadline from './evidence-after-submission-deadline'
import evidenceDisposedEarly from './evidence-disposed-early'
import evidenceGap from './evidence-gap'
import evidenceLocationMissing from './evidence-location-missing'
import evidenceOfAnotherQualification from './evidence-of-another-qualification'
import evidenceOfUntaughtContent from './evidence-of-untaught-content'
import evidenceTypeUncommon from './evidence-type-uncommon'
import evidenceWithoutGrade from './evidence-without-grade'
import externalEntryNotMade from './external-entry-not-made'
import externalExaminerNotContacted from './external-examiner-not-contacted'
import fitnessServicesUnitsIncomplete from './fitness-services-units-incomplete'
import gradedBeforeSteps from './graded-before-steps'
import guidanceNotReadFirst from './guidance-not-read-first'
import guidanceOfItsOwn from './guidance-of-its-own'
import historyViewedEarly from './history-viewed-early'
import indicatorDiffers from './indicator-differs'
import januaryResultLeftOut from './january-result-left-out'
import judgeNotStandardised from './judge-not-standardised'
import lastResortNotShown from './last-resort-not-shown'
import lateRegistrationsRisen from './late-registrations-risen'
import lateStarterFlagged from './late-starter-flagged'
import lateStarterGraded from './late-starter-graded'
import laterEvidenceDiffers from './later-evidence-differs'
import learnerNeverPresent from './learner-never-present'
import learnerNotToldOfEvidence from './learner-not-told-of-evidence'
import learnerWithoutQTag from './learner-without-q-tag'
import licenceUnitIncomplete from './licence-unit-incomplete'
import licenceUnitWithoutQualityAssurance from './licence-unit-without-quality-assurance'
import mandatoryContentUntaught from './mandatory-content-untaught'
import midFlightEvidenceDisposedEarly from './mid-flight-evidence-disposed-early'
import midFlightLearnerGraded from './mid-flight-learner-graded'
import midFlightWorkDisposedEarly from './mid-flight-work-disposed-early'
import midFlightZFlagLate from './mid-flight-z-flag-late'
import missingEvidenceUnexplained from './missing-evidence-unexplained'
import nextRequestForGrades from './next-request-for-grades'
import ofAnotherAwardingBody from './of-another-awarding-body'
import onePersonDecided from './one-person-decided'
import oneTypeOfEvidence from './one-type-of-evidence'
import personalTrainingUnitsIncomplete from './personal-training-units-incomplete'
import qTagAboveEvidence from './q-tag-above-evidence'
import qTagBelowSteadyEvidence from './q-tag-below-steady-evidence'
import qTagByPrediction from './q-tag-by-prediction'
import qTagInCategoryA from './q-tag-in-category-a'
import qTagMissing from './q-tag-missing'
import qTagOffScale from './q-tag-off-scale'
import qTagWithoutEvidence from './q-tag-without-evidence'
import qualityFactorUnrecorded from './quality-factor-unrecorded'
import rationaleMissing from './rationale-missing'
import reasonsForTargetedSampling from './reasons-for-targeted-sampling'
import registeredWithoutStudying from './registered-without-studying'
import requestNotClosed from './request-not-closed'
import resultsDayByLevel from './results-day-by-level'
import resultsHeldByLateSubmission from './results-held-by-late-submission'
import shownBeforeResultsDay from './shown-before-results-day'
import signOffMissing from './sign-off-missing'
import signedOutOfOrder from './signed-out-of-order'
import sportUnitsIncomplete from './sport-units-incomplete'
import standardsVerificationLate from './standards-verification-late'
import statusContradictsCourse from './status-contradicts-course'
import submittedOutsideWindow from './submitted-outside-window'
import suiteNotCovered from './suite-not-covered'
import summerDateDiffers from './summer-date-differs'
import summerDateMissed from './summer-date-missed'
import summerDutyLate from './summer-duty-late'
import summerRecordNotInPlace from './summer-record-not-in-place'
import summerRecordsUnfinished from './summer-records-unfinished'
import svSampleSizeInTracking from './sv-sample-size-in-tracking'
import svSampleSizeInUnitGrades from './sv-sample-size-in-unit-grades'
import taughtContentWithoutEvidence from './taught-content-without-evidence'
import testimonyAlone from './testimony-alone'
import tooLittleTaught from './too-little-taught'
import trackerAlone from './tracker-alone'
import unitWithoutWayToGrade from './unit-without-way-to-grade'
import verifierFeedbackNotShared from './verifier-feedback-not-shared'
import workExperienceNotRelevant from './work-experience-not-relevant'
import zFlagLate from './z-flag-late'
import zFlagMissing from './z-flag-missing'

export const rules = [
  adjustmentNotConsidered,
  apprenticeGraded,
  assessmentOutsideWindow,
  authenticityUnconfirmed,
  bankedUnitsBesideQTag,
  beforeSubmission,
  cagAlone,
  caseWithoutOutcome,
  changeWithoutRecord,
  changedForSomeAfterHistory,
  circumstancesNotConsidered,
  completedUnitNotBanked,
  completedUnitNotReported,
  completedUnitWithoutGrade,
  completionDateAgainstStatus,
  conflictNotManaged,
  crossCheckMissing,
  declarationNotMade,
  earlyYearsDiplomaGraded,
  earlyYearsUnitNotPassed,
  essentialUnitNotPrioritised,
  evidenceAfterSubmissionDeadline,
  evidenceDisposedEarly,
  evidenceGap,
  evidenceLocationMissing,
  evidenceOfAnotherQualification,
  evidenceOfUntaughtContent,
  evidenceTypeUncommon,
  evidenceWithoutGrade,
  externalEntryNotMade,
  externalExaminerNotContacted,
  fitnessServicesUnitsIncomplete,
  gradedBeforeSteps,
  guidanceNotReadFirst,
  guidanceOfItsOwn,
  historyViewedEarly,
  indicatorDiffers,
  januaryResultLeftOut,
  judgeNotStandardised,
  lastResortNotShown,
  lateRegistrationsRisen,
  lateStarterFlagged,
  lateStarterGraded,
  laterEvidenceDiffers,
  learnerNeverPresent,
  learnerNotToldOfEvidence,
  learnerWithoutQTag,
  licenceUnitIncomplete,
  licenceUnitWithoutQualityAssurance,
  mandatoryContentUntaught,
  midFlightEvidenceDisposedEarly,
  midFlightLearnerGraded,
  midFlightWorkDisposedEarly,
  midFlightZFlagLate,
  missingEvidenceUnexplained,
  nextRequestForGrades,
  ofAnotherAwardingBody,
  onePersonDecided,
  oneTypeOfEvidence,
  personalTrainingUnitsIncomplete,
  qTagAboveEvidence,
  qTagBelowSteadyEvidence,
  qTagByPrediction,
  qTagInCategoryA,
  qTagMissing,
  qTagOffScale,
  qTagWithoutEvidence,
  qualityFactorUnrecorded,
  rationaleMissing,
  reasonsForTargetedSampling,
  registeredWithoutStudying,
  requestNotClosed,
  resultsDayByLevel,
  resultsHeldByLateSubmission,
  shownBeforeResultsDay,
  signOffMissing,
  signedOutOfOrder,
  sportUnitsIncomplete,
  standardsVerificationLate,
  statusContradictsCourse,
  submittedOutsideWindow,
  suiteNotCovered,
  summerDateDiffers,
  summerDateMissed,
  summerDutyLate,
  summerRecordNotInPlace,
  summerRecordsUnfinished,
  svSampleSizeInTracking,
  svSampleSizeInUnitGrades,
  taughtContentWithoutEvidence,
  testimonyAlone,
  tooLittleTaught,
  trackerAlone,
  unitWithoutWayToGrade,
  verifierFeedbackNotShared,
  workExperienceNotRelevant,
  zFlagLate,
  zFlagMissing
]

export const later = []
