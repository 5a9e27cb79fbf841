import { candidateNumber } from '../domain/candidate-number'
import type { Column, Row } from '../recognise/typed-sheet'

/** The identifiers that can name the learners of a draw, in the order in which they are tried. */
const drawIds = ['candidate-number', 'uln', 'uci', 'learner-id'] as const

type DrawId = (typeof drawIds)[number]

/** A row of a sheet of any kind whose rows are learners. */
export interface Placed {
  readonly sheet: { column(id: DrawId): Column<string> | undefined }
  readonly row: Row
}

/** What tickets are made of: the first identifier that the whole cohort has, and each its own; null where none is. */
export function idsOf<M extends Placed>(members: readonly M[]): ReadonlyMap<M, string> | null {
  return firstOf(members, ids => new Set(ids.values()).size === ids.size)
}

/** The same where one learner may stand in several rows. */
export function learnerIdsOf<M extends Placed>(rows: readonly M[]): ReadonlyMap<M, string> | null {
  return firstOf(rows, () => true)
}

function firstOf<M extends Placed>(members: readonly M[], fits: (ids: ReadonlyMap<M, string>) => boolean): ReadonlyMap<M, string> | null {
  for (const by of drawIds) {
    const ids = new Map<M, string>()
    for (const member of members) {
      const id = idOn(member, by)
      if (id === undefined) break
      ids.set(member, id)
    }
    if (ids.size === members.length && fits(ids)) return ids
  }
  return null
}

function idOn({ sheet, row }: Placed, by: DrawId): string | undefined {
  const typed = sheet.column(by)?.value(row)
  const id = typed === undefined ? undefined : readers[by](typed)
  return id === '' ? undefined : id
}

const readers: Readonly<Record<DrawId, (typed: string) => string | undefined>> = {
  'candidate-number': candidateNumber,
  uln: typed => typed.replaceAll(/\s/g, ''),
  uci: typed => typed.replaceAll(/\s/g, '').toUpperCase(),
  'learner-id': typed => typed.trim()
}
