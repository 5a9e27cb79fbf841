import { labelsOfEverySheet } from './kinds/every-sheet-labels'
import type { KindId } from './dictionary'
import { kinds } from './heading-index'
import type { KindSpec, LabelSpec } from './kind'
import { normalise } from './normalise'

/** What a label's text may stand for on a sheet of one kind. */
export interface LabelMeaning {
  readonly id: string
  readonly spec: LabelSpec
  /** 0 for the meaning's own heading, then its synonyms in order. */
  readonly rank: number
  /** Whether it is a label only with a colon: the name of a column may as well head a group of columns. */
  readonly needsColon: boolean
}

/** The meanings of a label's text on sheets of one kind. One text may have several: "Qualification" also tells the subject. */
export type LabelIndex = ReadonlyMap<string, readonly LabelMeaning[]>

const indexes = new Map<KindId, LabelIndex>()

/** The labels of a kind's sheets, listed once. */
export function labelIndex(kind: KindId): LabelIndex {
  const known = indexes.get(kind)
  if (known) return known
  const made = makeIndex(kinds[kind])
  indexes.set(kind, made)
  return made
}

/** Learners are rows: what names one is never a label. */
function makeIndex(kind: KindSpec): LabelIndex {
  const index = new Map<string, LabelMeaning[]>()
  const columns = Object.entries(kind.columns).filter(([id, { key, pattern }]) => key !== 'identity' && id !== 'first-name' && !pattern)
  const specs: Readonly<Record<string, LabelSpec>> = { ...labelsOfEverySheet, ...kind.labels, ...Object.fromEntries(columns) }
  for (const [id, spec] of Object.entries(specs)) {
    const needsColon = !(id in labelsOfEverySheet || id in kind.labels || kind.labelled.includes(id))
    for (const [rank, name] of [spec.heading, ...spec.synonyms].entries()) {
      const key = normalise(name)
      index.set(key, [...(index.get(key) ?? []), { id, spec, rank, needsColon }])
    }
  }
  return index
}
