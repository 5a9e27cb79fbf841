// Made by `npm run register` from the files of the folders. A test holds it fresh.
import activityPlanLate from './activity-plan-late'
import assessmentRecordsDisposedEarly from './assessment-records-disposed-early'
import assessorNeverVerified from './assessor-never-verified'
import assessorOutsideStandardisation from './assessor-outside-standardisation'
import bothQualityAssuranceProcesses from './both-quality-assurance-processes'
import briefNotVerifiedThisYear from './brief-not-verified-this-year'
import briefSourceUnrecorded from './brief-source-unrecorded'
import centreActionsOverdue from './centre-actions-overdue'
import claimWithUnitsOpen from './claim-with-units-open'
import claimWithoutConfirmation from './claim-without-confirmation'
import claimWithoutSvRelease from './claim-without-sv-release'
import claimedGradeDiffers from './claimed-grade-differs'
import cohortPlanNotSignedOff from './cohort-plan-not-signed-off'
import declarationNotSignedByBoth from './declaration-not-signed-by-both'
import disagreementWithoutAction from './disagreement-without-action'
import employerInvolvementMissing from './employer-involvement-missing'
import fewUnitsPlannedBySampling from './few-units-planned-by-sampling'
import fewUnitsReadyForSampling from './few-units-ready-for-sampling'
import leadIvNotRegisteredInTime from './lead-iv-not-registered-in-time'
import leadIvNotStandardisedInTime from './lead-iv-not-standardised-in-time'
import leadIvOutsideDelivery from './lead-iv-outside-delivery'
import leadIvSampleMissing from './lead-iv-sample-missing'
import leadIvsMetTogether from './lead-ivs-met-together'
import learnerWorkDisposedEarly from './learner-work-disposed-early'
import listedRecordsDisposedEarly from './listed-records-disposed-early'
import lowControlAfterFailedSample from './low-control-after-failed-sample'
import lowControlBarred from './low-control-barred'
import lowControlTwoYearsRunning from './low-control-two-years-running'
import lsvReportOverdue from './lsv-report-overdue'
import meetingRecorded from './meeting-recorded'
import newProgrammeRatedInTwoWays from './new-programme-rated-in-two-ways'
import noticeOfActivity from './notice-of-activity'
import outcomesOffEarlierOnes from './outcomes-off-earlier-ones'
import planNotSignedOffByStart from './plan-not-signed-off-by-start'
import plannedWorkWithoutRecord from './planned-work-without-record'
import policyMissing from './policy-missing'
import policyReviewOverdue from './policy-review-overdue'
import programmeFileUnfinished from './programme-file-unfinished'
import qualityAssuranceDateDiffers from './quality-assurance-date-differs'
import qualityAssuranceDateMissed from './quality-assurance-date-missed'
import qualityAssuranceDutyLate from './quality-assurance-duty-late'
import qualityAssuranceRoute from './quality-assurance-route'
import qualityAssuranceRouteOfRegistrations from './quality-assurance-route-of-registrations'
import ratingBelowCriteria from './rating-below-criteria'
import ratingsCopyMissing from './ratings-copy-missing'
import reasonsForSupport from './reasons-for-support'
import recordNotInEnglish from './record-not-in-english'
import recordNotInPlace from './record-not-in-place'
import recordedUnitNotClaimed from './recorded-unit-not-claimed'
import recordsListUnfinished from './records-list-unfinished'
import recordsStoreUnplaced from './records-store-unplaced'
import registrationsRisenUnderLowControl from './registrations-risen-under-low-control'
import resubmissionEvidenceUnfinished from './resubmission-evidence-unfinished'
import resubmissionTableMissing from './resubmission-table-missing'
import resubmissionWithoutAuthorisation from './resubmission-without-authorisation'
import resubmittedTwice from './resubmitted-twice'
import samplingControl from './sampling-control'
import siteWithoutLeadIv from './site-without-lead-iv'
import standardisationHeldTooSeldom from './standardisation-held-too-seldom'
import standardisationNotConfirmedOnOsca from './standardisation-not-confirmed-on-osca'
import standardsVerifiersForOneSubject from './standards-verifiers-for-one-subject'
import subjectAreaWithoutOneLeadIv from './subject-area-without-one-lead-iv'
import subjectAreaWithoutOneLeadIvOnStaffSheet from './subject-area-without-one-lead-iv-on-staff-sheet'
import svSampleLate from './sv-sample-late'
import svSampleUnverified from './sv-sample-unverified'
import svSampleWithoutDeclaration from './sv-sample-without-declaration'
import taughtBeforeRegistration from './taught-before-registration'
import trackingUpdatedBeforeItsEntries from './tracking-updated-before-its-entries'
import unitGradesUpdatedBeforeTheirEntries from './unit-grades-updated-before-their-entries'
import unitNeverVerified from './unit-never-verified'
import verifierOutsideStandardisation from './verifier-outside-standardisation'

export const rules = [
  activityPlanLate,
  assessmentRecordsDisposedEarly,
  assessorNeverVerified,
  assessorOutsideStandardisation,
  bothQualityAssuranceProcesses,
  briefNotVerifiedThisYear,
  briefSourceUnrecorded,
  centreActionsOverdue,
  claimWithUnitsOpen,
  claimWithoutConfirmation,
  claimWithoutSvRelease,
  claimedGradeDiffers,
  cohortPlanNotSignedOff,
  declarationNotSignedByBoth,
  disagreementWithoutAction,
  employerInvolvementMissing,
  fewUnitsPlannedBySampling,
  fewUnitsReadyForSampling,
  leadIvNotRegisteredInTime,
  leadIvNotStandardisedInTime,
  leadIvOutsideDelivery,
  leadIvSampleMissing,
  leadIvsMetTogether,
  learnerWorkDisposedEarly,
  listedRecordsDisposedEarly,
  lowControlAfterFailedSample,
  lowControlBarred,
  lowControlTwoYearsRunning,
  lsvReportOverdue,
  meetingRecorded,
  newProgrammeRatedInTwoWays,
  noticeOfActivity,
  outcomesOffEarlierOnes,
  planNotSignedOffByStart,
  plannedWorkWithoutRecord,
  policyMissing,
  policyReviewOverdue,
  programmeFileUnfinished,
  qualityAssuranceDateDiffers,
  qualityAssuranceDateMissed,
  qualityAssuranceDutyLate,
  qualityAssuranceRoute,
  qualityAssuranceRouteOfRegistrations,
  ratingBelowCriteria,
  ratingsCopyMissing,
  reasonsForSupport,
  recordNotInEnglish,
  recordNotInPlace,
  recordedUnitNotClaimed,
  recordsListUnfinished,
  recordsStoreUnplaced,
  registrationsRisenUnderLowControl,
  resubmissionEvidenceUnfinished,
  resubmissionTableMissing,
  resubmissionWithoutAuthorisation,
  resubmittedTwice,
  samplingControl,
  siteWithoutLeadIv,
  standardisationHeldTooSeldom,
  standardisationNotConfirmedOnOsca,
  standardsVerifiersForOneSubject,
  subjectAreaWithoutOneLeadIv,
  subjectAreaWithoutOneLeadIvOnStaffSheet,
  svSampleLate,
  svSampleUnverified,
  svSampleWithoutDeclaration,
  taughtBeforeRegistration,
  trackingUpdatedBeforeItsEntries,
  unitGradesUpdatedBeforeTheirEntries,
  unitNeverVerified,
  verifierOutsideStandardisation
]

export const later = []
