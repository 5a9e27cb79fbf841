// Made by `npm run register` from the files of the folders. A test holds it fresh.
import achievedCriterionLost from './achieved-criterion-lost'
import assessmentDateMissed from './assessment-date-missed'
import assessmentRecordNotInPlace from './assessment-record-not-in-place'
import assessmentRecordsUnfinished from './assessment-records-unfinished'
import assessmentRecordsUnplaced from './assessment-records-unplaced'
import assessorDeclarationMissing from './assessor-declaration-missing'
import assessorOfUnitsNotStandardised from './assessor-of-units-not-standardised'
import assignmentResubmittedTwice from './assignment-resubmitted-twice'
import awardOutlook from './award-outlook'
import certificatedUnitInSample from './certificated-unit-in-sample'
import certificatedWorkInSample from './certificated-work-in-sample'
import contentTaughtAfterHandOut from './content-taught-after-hand-out'
import contentUntaught from './content-untaught'
import criteriaConfirmedBeforeSubmission from './criteria-confirmed-before-submission'
import criteriaLeftOut from './criteria-left-out'
import criteriaOutstanding from './criteria-outstanding'
import deadlineBeforeHandOut from './deadline-before-hand-out'
import deadlinesInOneWeek from './deadlines-in-one-week'
import decisionsUnverified from './decisions-unverified'
import declarationUndated from './declaration-undated'
import degreeOfControlUnrecorded from './degree-of-control-unrecorded'
import electronicSignatureWithoutTrail from './electronic-signature-without-trail'
import evidenceBeforeReRegistration from './evidence-before-re-registration'
import evidenceGoneBeforeTwelveWeeks from './evidence-gone-before-twelve-weeks'
import evidenceRequiredMissing from './evidence-required-missing'
import extensionUnrecorded from './extension-unrecorded'
import feedbackHeldToLaterTerm from './feedback-held-to-later-term'
import feedbackMissing from './feedback-missing'
import feedbackSlow from './feedback-slow'
import feedbackUnchecked from './feedback-unchecked'
import gradeAgainstCriteriaInTracking from './grade-against-criteria-in-tracking'
import gradeAgainstCriteriaInUnitGrades from './grade-against-criteria-in-unit-grades'
import gradeAgainstPoints from './grade-against-points'
import gradeLoweredForLateness from './grade-lowered-for-lateness'
import gradeWithoutCriteria from './grade-without-criteria'
import higherCriteriaAlone from './higher-criteria-alone'
import importedUnitAttempted from './imported-unit-attempted'
import independentWorkUnconfirmed from './independent-work-unconfirmed'
import inductionUnrecorded from './induction-unrecorded'
import integratedAssignmentUnmapped from './integrated-assignment-unmapped'
import languageNoteIncomplete from './language-note-incomplete'
import largeCohortWithoutProcedure from './large-cohort-without-procedure'
import learnerDeclarationMissing from './learner-declaration-missing'
import learningAimSplit from './learning-aim-split'
import listedAssessmentRecordsGoneEarly from './listed-assessment-records-gone-early'
import moreTimeThanOthers from './more-time-than-others'
import planChangedWithoutVersion from './plan-changed-without-version'
import planIncomplete from './plan-incomplete'
import planUnverified from './plan-unverified'
import practicalWorkUnsupported from './practical-work-unsupported'
import predictionAsGradeInTracking from './prediction-as-grade-in-tracking'
import predictionAsGradeInUnitGrades from './prediction-as-grade-in-unit-grades'
import predictionClaimed from './prediction-claimed'
import preparationUnconfirmed from './preparation-unconfirmed'
import priorLearningWithoutReason from './prior-learning-without-reason'
import recordsGoneBeforeThreeYears from './records-gone-before-three-years'
import requiredUnitNotPassed from './required-unit-not-passed'
import resourcesUnequal from './resources-unequal'
import resubmissionAfterYearEnd from './resubmission-after-year-end'
import resubmissionAgainstConditions from './resubmission-against-conditions'
import resubmissionDeadlineLate from './resubmission-deadline-late'
import resubmissionNotAuthorised from './resubmission-not-authorised'
import resubmissionNotOnRecord from './resubmission-not-on-record'
import resubmissionOverHoliday from './resubmission-over-holiday'
import resubmissionPackIncomplete from './resubmission-pack-incomplete'
import resubmissionResultsDateMissing from './resubmission-results-date-missing'
import resubmissionWithGuidance from './resubmission-with-guidance'
import resubmittedAfterRetake from './resubmitted-after-retake'
import retakeAbovePass from './retake-above-pass'
import retakeAgainstConditions from './retake-against-conditions'
import retakeBeyondMissingPasses from './retake-beyond-missing-passes'
import retakeBriefBeyondPasses from './retake-brief-beyond-passes'
import retakeDeadlineNotSetFirst from './retake-deadline-not-set-first'
import retakeDeclarationMissing from './retake-declaration-missing'
import retakeNotANewAssignment from './retake-not-a-new-assignment'
import retakeNotAuthorised from './retake-not-authorised'
import retakeNotOffered from './retake-not-offered'
import retakeOfPassedWork from './retake-of-passed-work'
import retakePackIncomplete from './retake-pack-incomplete'
import retakeWithoutReason from './retake-without-reason'
import retakeWithoutResubmission from './retake-without-resubmission'
import retakenTwice from './retaken-twice'
import returnedBeforeVerificationInLog from './returned-before-verification-in-log'
import returnedBeforeVerificationInTracking from './returned-before-verification-in-tracking'
import sameResearchFocus from './same-research-focus'
import setAssignmentNotTimetabled from './set-assignment-not-timetabled'
import setAssignmentOfAnotherYear from './set-assignment-of-another-year'
import setAssignmentReplaced from './set-assignment-replaced'
import setAssignmentSharedEarly from './set-assignment-shared-early'
import setAssignmentUsedBefore from './set-assignment-used-before'
import submittedTwice from './submitted-twice'
import suiteNotCoveredAmongLearners from './suite-not-covered-among-learners'
import suiteNotCoveredInTracking from './suite-not-covered-in-tracking'
import suiteNotCoveredOnThePlan from './suite-not-covered-on-the-plan'
import synopticAssessmentEarly from './synoptic-assessment-early'
import topUpEvidenceGoneEarly from './top-up-evidence-gone-early'
import topUpNotRecorded from './top-up-not-recorded'
import trackerOutOfDateInTracking from './tracker-out-of-date-in-tracking'
import trackerOutOfDateInUnitGrades from './tracker-out-of-date-in-unit-grades'
import unauthenticWorkWithoutAction from './unauthentic-work-without-action'
import unitAbovePassAfterRetake from './unit-above-pass-after-retake'
import unitCombinationIncomplete from './unit-combination-incomplete'
import unitGradeWithoutCriteria from './unit-grade-without-criteria'
import unitWithoutOutcome from './unit-without-outcome'
import verificationIncomplete from './verification-incomplete'
import verificationScheduleLate from './verification-schedule-late'
import workHeldByLearner from './work-held-by-learner'
import workLate from './work-late'

export const rules = [
  achievedCriterionLost,
  assessmentDateMissed,
  assessmentRecordNotInPlace,
  assessmentRecordsUnfinished,
  assessmentRecordsUnplaced,
  assessorDeclarationMissing,
  assessorOfUnitsNotStandardised,
  assignmentResubmittedTwice,
  awardOutlook,
  certificatedUnitInSample,
  certificatedWorkInSample,
  contentTaughtAfterHandOut,
  contentUntaught,
  criteriaConfirmedBeforeSubmission,
  criteriaLeftOut,
  criteriaOutstanding,
  deadlineBeforeHandOut,
  deadlinesInOneWeek,
  decisionsUnverified,
  declarationUndated,
  degreeOfControlUnrecorded,
  electronicSignatureWithoutTrail,
  evidenceBeforeReRegistration,
  evidenceGoneBeforeTwelveWeeks,
  evidenceRequiredMissing,
  extensionUnrecorded,
  feedbackHeldToLaterTerm,
  feedbackMissing,
  feedbackSlow,
  feedbackUnchecked,
  gradeAgainstCriteriaInTracking,
  gradeAgainstCriteriaInUnitGrades,
  gradeAgainstPoints,
  gradeLoweredForLateness,
  gradeWithoutCriteria,
  higherCriteriaAlone,
  importedUnitAttempted,
  independentWorkUnconfirmed,
  inductionUnrecorded,
  integratedAssignmentUnmapped,
  languageNoteIncomplete,
  largeCohortWithoutProcedure,
  learnerDeclarationMissing,
  learningAimSplit,
  listedAssessmentRecordsGoneEarly,
  moreTimeThanOthers,
  planChangedWithoutVersion,
  planIncomplete,
  planUnverified,
  practicalWorkUnsupported,
  predictionAsGradeInTracking,
  predictionAsGradeInUnitGrades,
  predictionClaimed,
  preparationUnconfirmed,
  priorLearningWithoutReason,
  recordsGoneBeforeThreeYears,
  requiredUnitNotPassed,
  resourcesUnequal,
  resubmissionAfterYearEnd,
  resubmissionAgainstConditions,
  resubmissionDeadlineLate,
  resubmissionNotAuthorised,
  resubmissionNotOnRecord,
  resubmissionOverHoliday,
  resubmissionPackIncomplete,
  resubmissionResultsDateMissing,
  resubmissionWithGuidance,
  resubmittedAfterRetake,
  retakeAbovePass,
  retakeAgainstConditions,
  retakeBeyondMissingPasses,
  retakeBriefBeyondPasses,
  retakeDeadlineNotSetFirst,
  retakeDeclarationMissing,
  retakeNotANewAssignment,
  retakeNotAuthorised,
  retakeNotOffered,
  retakeOfPassedWork,
  retakePackIncomplete,
  retakeWithoutReason,
  retakeWithoutResubmission,
  retakenTwice,
  returnedBeforeVerificationInLog,
  returnedBeforeVerificationInTracking,
  sameResearchFocus,
  setAssignmentNotTimetabled,
  setAssignmentOfAnotherYear,
  setAssignmentReplaced,
  setAssignmentSharedEarly,
  setAssignmentUsedBefore,
  submittedTwice,
  suiteNotCoveredAmongLearners,
  suiteNotCoveredInTracking,
  suiteNotCoveredOnThePlan,
  synopticAssessmentEarly,
  topUpEvidenceGoneEarly,
  topUpNotRecorded,
  trackerOutOfDateInTracking,
  trackerOutOfDateInUnitGrades,
  unauthenticWorkWithoutAction,
  unitAbovePassAfterRetake,
  unitCombinationIncomplete,
  unitGradeWithoutCriteria,
  unitWithoutOutcome,
  verificationIncomplete,
  verificationScheduleLate,
  workHeldByLearner,
  workLate
]

export const later = []
