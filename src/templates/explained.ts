import type { KindId } from '../recognise/dictionary'
import type { Explanations } from './explanation'
import { assignmentAttempts } from './explanations/assignment-attempts'
import { assignmentPlan } from './explanations/assignment-plan'
import { claims } from './explanations/claims'
import { componentEntries } from './explanations/component-entries'
import { componentMarks } from './explanations/component-marks'
import { componentSeries } from './explanations/component-series'
import { evidence } from './explanations/evidence'
import { internalVerification } from './explanations/internal-verification'
import { keyDates } from './explanations/key-dates'
import { learners } from './explanations/learners'
import { programmes } from './explanations/programmes'
import { qTags } from './explanations/q-tags'
import { recordsChecklist } from './explanations/records-checklist'
import { resultsHistory } from './explanations/results-history'
import { settings } from './explanations/settings'
import { staff } from './explanations/staff'
import { termsAndHolidays } from './explanations/terms-and-holidays'
import { unitGrades } from './explanations/unit-grades'
import { units } from './explanations/units'
import { vtctTags } from './explanations/vtct-tags'

/** What each column of each kind is for, as its cells say when someone enters them. */
export const explained = {
  learners,
  staff,
  'component-entries': componentEntries,
  'component-marks': componentMarks,
  'component-series': componentSeries,
  units,
  'assignment-plan': assignmentPlan,
  'assignment-attempts': assignmentAttempts,
  'internal-verification': internalVerification,
  'unit-grades': unitGrades,
  claims,
  programmes,
  'q-tags': qTags,
  evidence,
  'results-history': resultsHistory,
  'vtct-tags': vtctTags,
  'records-checklist': recordsChecklist,
  'key-dates': keyDates,
  'terms-and-holidays': termsAndHolidays,
  settings
} satisfies { readonly [K in KindId]: Explanations<K> }
