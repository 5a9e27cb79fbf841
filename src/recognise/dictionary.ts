import type { ColumnType, KindSpec, ValueOf } from './kind'
import { assignmentAttempts } from './kinds/assignment-attempts'
import { assignmentPlan } from './kinds/assignment-plan'
import { claims } from './kinds/claims'
import { componentEntries } from './kinds/component-entries'
import { componentMarks } from './kinds/component-marks'
import { componentSeries } from './kinds/component-series'
import { labelsOfEverySheet } from './kinds/every-sheet-labels'
import { evidence } from './kinds/evidence'
import { internalVerification } from './kinds/internal-verification'
import { keyDates } from './kinds/key-dates'
import { learners } from './kinds/learners'
import { programmes } from './kinds/programmes'
import { qTags } from './kinds/q-tags'
import { recordsChecklist } from './kinds/records-checklist'
import { resultsHistory } from './kinds/results-history'
import { settings } from './kinds/settings'
import { staff } from './kinds/staff'
import { termsAndHolidays } from './kinds/terms-and-holidays'
import { unitGrades } from './kinds/unit-grades'
import { units } from './kinds/units'
import { vtctTags } from './kinds/vtct-tags'

/** Every kind of sheet that is understood, by its id. */
export const dictionary = {
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
} as const satisfies Record<string, KindSpec>

export type KindId = keyof typeof dictionary

/** What the dictionary says of a column, label of the kind, or label of every sheet. */
type SpecOf<K extends KindId, C> = K extends KindId
  ? C extends keyof (typeof dictionary)[K]['columns']
    ? (typeof dictionary)[K]['columns'][C]
    : C extends keyof (typeof dictionary)[K]['labels']
      ? (typeof dictionary)[K]['labels'][C]
      : C extends keyof typeof labelsOfEverySheet
        ? (typeof labelsOfEverySheet)[C]
        : never
  : never

type AnyId<K extends KindId> = K extends KindId
  ? Extract<keyof (typeof dictionary)[K]['columns'] | keyof (typeof dictionary)[K]['labels'] | keyof typeof labelsOfEverySheet, string>
  : never

/** The ids of what a kind's sheets can hold, as column or label: a rule that names any other does not compile. */
export type ColumnId<K extends KindId> = Exclude<AnyId<K>, `${string}:*`>

/** The ids of a kind's families, such as `criterion` of `criterion:P1`. */
export type FamilyId<K extends KindId> = AnyId<K> extends infer Id ? (Id extends `${infer Family}:*` ? Family : never) : never

/** What an understood cell of that column holds. */
export type ColumnValue<K extends KindId, C> =
  SpecOf<K, C> extends { readonly type: infer T extends ColumnType } ? ValueOf<T> : never

/** What an understood cell of a family's columns holds. */
export type FamilyValue<K extends KindId, F extends string> = ColumnValue<K, `${F}:*`>
