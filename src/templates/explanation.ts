import type { dictionary, KindId } from '../recognise/dictionary'

/** One plain sentence for every column of a kind: a column without one does not compile. */
export type Explanations<K extends KindId> = Readonly<Record<Extract<keyof (typeof dictionary)[K]['columns'], string>, string>>
