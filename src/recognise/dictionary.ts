import type { ColumnType, KindSpec, ValueOf } from './kind'
import { componentEntries } from './kinds/component-entries'
import { componentMarks } from './kinds/component-marks'
import { componentSeries } from './kinds/component-series'
import { labelsOfEverySheet } from './kinds/every-sheet-labels'

/** Every kind of sheet that is understood, by its id. */
export const dictionary = {
  'component-entries': componentEntries,
  'component-marks': componentMarks,
  'component-series': componentSeries
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

/** The ids of what a kind's sheets can hold, as column or label: a rule that names any other does not compile. */
export type ColumnId<K extends KindId> = K extends KindId
  ? Extract<keyof (typeof dictionary)[K]['columns'] | keyof (typeof dictionary)[K]['labels'] | keyof typeof labelsOfEverySheet, string>
  : never

/** What an understood cell of that column holds. */
export type ColumnValue<K extends KindId, C> =
  SpecOf<K, C> extends { readonly type: infer T extends ColumnType } ? ValueOf<T> : never
