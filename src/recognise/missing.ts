import type { KindId } from './dictionary'
import { kinds } from './heading-index'
import type { ColumnSpec, LabelSpec } from './kind'

/** Something that a sheet lacks to be of a kind. */
export interface Missing {
  /** For a person, such as `a column or label "Mark"`. */
  readonly text: string
  /** The columns of which any would help. */
  readonly ids: readonly string[]
}

/** The ids under which columns of a sheet are recognised. */
type Claimed = ReadonlyMap<string, unknown>

/** Of so many columns that would do, all are named. */
const MOST_NAMED = 8

/** What a sheet lacks to be of the kind. A label stands for a column that must be there. */
export function missing(kind: KindId, claims: Claimed, hasLabel: (id: string) => boolean = () => false): readonly Missing[] {
  const { columns, oneOf = [], supporting: wanted = 0 } = kinds[kind]
  const of = (key: ColumnSpec['key']) => Object.keys(columns).filter(id => columns[id]?.key === key)
  const found: Missing[] = []
  for (const id of of('must')) {
    if (!holds(claims, id) && !hasLabel(id)) found.push({ text: `a column or label "${headingOf(kind, id)}"`, ids: [id] })
  }
  if (oneOf.length > 0 && !metSet(kind, claims, hasLabel)) {
    const sets = oneOf.map(ids => ids.map(id => `"${headingOf(kind, id)}"`).join(' with '))
    found.push({ text: `a column ${sets.join(' or ')}`, ids: oneOf.flat().filter(id => !holds(claims, id)) })
  }
  const identities = of('identity')
  if (identities.length > 0 && !identities.some(id => claims.has(id))) {
    found.push({ text: `a column that names the learner, such as "${headingOf(kind, identities[0] ?? '')}"`, ids: identities })
  }
  const supporting = of('supports')
  if (supporting.reduce((sum, id) => sum + strength(claims, id), 0) < wanted) {
    const names = supporting.slice(0, MOST_NAMED).map(id => `"${headingOf(kind, id)}"`)
    const all = supporting.length > names.length ? `columns such as ${names.join(', ')}` : `the columns ${names.join(', ')}`
    found.push({ text: `at least ${wanted} of ${all}`, ids: supporting.filter(id => !holds(claims, id)) })
  }
  return found
}

/** The first set of columns of which one must be there that is; undefined where none is. */
export function metSet(kind: KindId, claims: Claimed, hasLabel: (id: string) => boolean): readonly string[] | undefined {
  return kinds[kind].oneOf?.find(ids => ids.every(id => holds(claims, id) || hasLabel(id)))
}

/** How many columns an id stands for: criteria count by their letters, for P1 to P6 alone may be the periods of a day. */
function strength(claims: Claimed, id: string): number {
  if (!id.endsWith(':*')) return claims.has(id) ? 1 : 0
  const family = id.slice(0, -1)
  return new Set([...claims.keys()].filter(claimed => claimed.startsWith(family)).map(claimed => claimed.replace(/\d+$/, ''))).size
}

/** Whether a column of this id is there, or one of its family. */
export function holds(claims: Claimed, id: string): boolean {
  if (!id.endsWith(':*')) return claims.has(id)
  const family = id.slice(0, -1)
  for (const claimed of claims.keys()) if (claimed.startsWith(family)) return true
  return false
}

export function headingOf(kind: KindId, id: string): string {
  const { columns, labels } = kinds[kind]
  const spec: ColumnSpec | LabelSpec | undefined = columns[id] ?? labels[id]
  return spec?.heading ?? id
}
