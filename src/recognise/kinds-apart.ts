import type { ColumnId, FamilyId, KindId } from './dictionary'

/** A column that speaks for a kind; not where its heading is a word that others use as well. */
type Sign<K extends KindId> = ColumnId<K> | FamilyId<K> | { readonly id: ColumnId<K>; readonly notAs: readonly string[] }

interface Side {
  readonly kind: KindId
  readonly signs: readonly { readonly id: string; readonly notAs: readonly string[] }[]
}

function side<K extends KindId>(kind: K, ...signs: readonly Sign<K>[]): Side {
  return { kind, signs: signs.map(sign => (typeof sign === 'string' ? { id: sign, notAs: [] } : sign)) }
}

/** Kinds that a sheet may fit both: columns that speak for the first decide for it, else those that speak for the second. */
export const kindsApart: readonly (readonly [Side, Side])[] = [
  [
    side('component-marks', 'sampled', 'in-sample', 'maximum-mark', 'lo-mark', 'lo-band'),
    side('component-entries', 'attempt-number', 'ums', 'entry-date')
  ],
  [side('component-entries', 'series'), side('vtct-tags', 'schedule-id', 'tag')],
  [side('assignment-attempts', 'attempt', 'submitted-date', 'criterion', 'assignment-id'), side('unit-grades', 'unit-grade')],
  [
    side('assignment-attempts', 'learner-id', 'learner-name', 'last-name', 'candidate-number', 'uln', 'uci'),
    side('assignment-plan', 'hand-out-date', 'deadline')
  ],
  [side('assignment-attempts', 'criterion', 'submitted-date'), side('internal-verification', 'iv-outcome')],
  [side('claims', 'claimed-grade', 'claim-date', 'confirmed-by'), side('unit-grades', 'unit-grade')],
  [side('q-tags', { id: 'q-tag', notAs: ['TAG'] }), side('vtct-tags', 'component')],
  [side('evidence', 'evidence-type', 'evidence-id'), side('q-tags', 'q-tag')],
  [side('q-tags', 'q-tag'), side('learners', 'registration-date', 'date-of-birth', 'completion-date')],
  [side('results-history', 'count', 'grade-count', 'award-date'), side('q-tags', 'q-tag')],
  [side('assignment-plan', 'hand-out-date', 'deadline'), side('units', 'topic', 'taught-date', 'mandatory')],
  [side('units', 'unit-number'), side('programmes', 'programme')],
  [
    side('key-dates', { id: 'official-date', notAs: ['Date', 'Due date', 'By'] }),
    side('records-checklist', { id: 'item-id', notAs: ['Ref', 'Rule'] })
  ]
]
