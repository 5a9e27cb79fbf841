import type { DateItem, KeepItem } from '../model/dates'
import type { Computed, DatedFor, Source } from '../model/finding'
import type { DatesInput } from './dates-input'
import { standingOf } from './standing'

interface Described {
  readonly rulebook: string
  readonly source: Source
}

interface Group extends Described {
  readonly first: Computed & { readonly dated: DatedFor }
  readonly rest: readonly DatedFor[]
}

/** Deadlines that rules worked out, those of one day and rule together. */
export function workedOutDates(input: DatesInput, computed: readonly Computed[]): readonly DateItem[] {
  return groupsOf(input, computed, ({ use }) => use !== 'keep').map(group => {
    const { first: { dated, catalogue, label, rule, sheet, cell }, rest, rulebook, source } = group
    const all = [dated, ...rest]
    const isDone = all.every(({ done }) => done !== undefined)
    return {
      id: [rulebook, rule, label, dated.day ?? ''].join('/'),
      catalogue: dated.keyDate ?? catalogue[0] ?? null,
      rulebook,
      event: label,
      series: null,
      scope: dated.scope === undefined ? scopeOf(all) : null,
      opens: null,
      official: dated.day,
      advised: dated.advised ?? null,
      done: isDone ? latest(all) : null,
      status: standingOf({ asOf: input.asOf, near: input.settings['calendar.due-days'], official: dated.day, isDone, isAsked: dated.use === 'due' }),
      owner: null,
      place: { sheet, cell },
      source,
      note: null
    }
  })
}

/** Until when things are kept, each by the rule of its own guide; learners of one day together. */
export function keepItems(input: DatesInput, computed: readonly Computed[]): readonly KeepItem[] {
  const items = groupsOf(input, computed, ({ use }) => use === 'keep').map(({ first: { dated, catalogue, label, sheet, cell }, rest, rulebook, source }) => ({
    catalogue: catalogue[0] ?? '',
    rulebook,
    what: label,
    scope: scopeOf([dated, ...rest]) ?? 'the row',
    until: dated.day,
    isOver: dated.day !== null && dated.day < input.asOf,
    place: { sheet, cell },
    source
  }))
  return items.sort((one, other) => Number(one.isOver) - Number(other.isOver) || (one.until ?? 0) - (other.until ?? 0))
}

function groupsOf({ rulebooks }: DatesInput, computed: readonly Computed[], isMeant: (dated: DatedFor) => boolean): readonly Group[] {
  const rules = new Map<string, Described>([...rulebooks.values()].flatMap(book => book.rules.map(({ id, source }) => [id, { rulebook: book.id, source }] as const)))
  const groups = new Map<string, { readonly first: Group['first']; readonly rest: DatedFor[] } & Described>()
  for (const one of computed) {
    const { dated, rule, label, sheet } = one
    const described = rules.get(rule)
    if (!dated || !described || !isMeant(dated)) continue
    // Done and not done are apart, so that what is left stays in view.
    const where = dated.scope === undefined ? [rule, sheet] : [described.rulebook]
    const key = JSON.stringify([...where, label, dated.day, dated.use !== 'keep' && dated.done !== undefined])
    const known = groups.get(key)
    if (known) known.rest.push(dated)
    else groups.set(key, { first: { ...one, dated }, rest: [], ...described })
  }
  return [...groups.values()]
}

/** One learner by their number, several by how many they are. */
function scopeOf(all: readonly DatedFor[]): string | null {
  const learners = new Set(all.flatMap(({ learner }) => learner ?? []))
  const [only] = learners
  if (learners.size > 1) return `${learners.size} learners`
  if (all.length > 1) return `${all.length} rows`
  return only ?? null
}

function latest(all: readonly DatedFor[]): number | null {
  return all.reduce<number | null>((last, { done }) => (done === undefined || done === null ? last : Math.max(last ?? done, done)), null)
}
