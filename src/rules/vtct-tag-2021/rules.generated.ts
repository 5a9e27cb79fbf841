// Made by `npm run register` from the files of the folders. A test holds it fresh.
import claimedWithComponentOpen from './claimed-with-component-open'
import decisionUnrecorded from './decision-unrecorded'
import declarationByTeacher from './declaration-by-teacher'
import documentNotSent from './document-not-sent'
import externalDeadlineDiffers from './external-deadline-differs'
import failWithoutEvidence from './fail-without-evidence'
import objectivityGuidanceUnread from './objectivity-guidance-unread'
import oneTeacherSigned from './one-teacher-signed'
import priorLearningNotEvaluated from './prior-learning-not-evaluated'
import resitNextYear from './resit-next-year'
import rowOfAnotherBody from './row-of-another-body'
import scheduleAgainstNeed from './schedule-against-need'
import scheduleMadeLate from './schedule-made-late'
import scheduleShared from './schedule-shared'
import scheduleWithoutOwner from './schedule-without-owner'
import scheduledComponentWithoutTag from './scheduled-component-without-tag'
import scheduledInThePast from './scheduled-in-the-past'
import tagDateDiffers from './tag-date-differs'
import tagDateMissed from './tag-date-missed'
import tagForWholeQualification from './tag-for-whole-qualification'
import tagOnPaperOfTechnical from './tag-on-paper-of-technical'
import tagOnUnitPractical from './tag-on-unit-practical'
import tagRecordNotInPlace from './tag-record-not-in-place'
import tagRecordsUnfinished from './tag-records-unfinished'
import tagUploadedLate from './tag-uploaded-late'
import tagWithoutAnyEvidence from './tag-without-any-evidence'
import tagWithoutSchedule from './tag-without-schedule'
import unitPracticalWithoutResult from './unit-practical-without-result'
import uploadedBeforeSchedule from './uploaded-before-schedule'
import uploadedWithoutDeclaration from './uploaded-without-declaration'

export const rules = [
  claimedWithComponentOpen,
  decisionUnrecorded,
  declarationByTeacher,
  documentNotSent,
  externalDeadlineDiffers,
  failWithoutEvidence,
  objectivityGuidanceUnread,
  oneTeacherSigned,
  priorLearningNotEvaluated,
  resitNextYear,
  rowOfAnotherBody,
  scheduleAgainstNeed,
  scheduleMadeLate,
  scheduleShared,
  scheduleWithoutOwner,
  scheduledComponentWithoutTag,
  scheduledInThePast,
  tagDateDiffers,
  tagDateMissed,
  tagForWholeQualification,
  tagOnPaperOfTechnical,
  tagOnUnitPractical,
  tagRecordNotInPlace,
  tagRecordsUnfinished,
  tagUploadedLate,
  tagWithoutAnyEvidence,
  tagWithoutSchedule,
  unitPracticalWithoutResult,
  uploadedBeforeSchedule,
  uploadedWithoutDeclaration
]

export const later = []
