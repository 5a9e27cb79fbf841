import { nearSpelling } from '../domain/near-spelling'
import type { KindId } from './dictionary'
import type { Heading } from './heading'
import { headingNames, kindIds, kinds } from './heading-index'
import type { HeadingCell } from './heading-row'
import type { ColumnSpec } from './kind'
import { normalise } from './normalise'
import { welshHeadings } from './welsh-headings'

/** Short words differ by chance. */
const SHORTEST = 4

/** A row of more headings than these needs no more of them to say what it may be. */
const MOST_CELLS = 60

const namesOf = new Map<KindId, ReadonlyMap<string, string>>()

/**
 * The column that an unknown heading may be meant for: by its Welsh name, or by a name that differs in a typing error.
 * Only suggested, never assumed; null where nothing is near that isn't taken already.
 */
export function suggestedColumn(kind: KindId, heading: Heading, taken: Pick<ReadonlySet<string>, 'has'>): string | null {
  const known = knownNames(kind)
  for (const name of nearNames(heading, known.keys())) {
    const id = known.get(name)
    if (id !== undefined && !taken.has(id)) return id
  }
  return null
}

/** The headings that a row of unknown ones may be meant for, in sheets of one kind: that of which it would hold most. */
export function suggestedHeadings(cells: readonly HeadingCell[]): readonly (readonly [HeadingCell, ColumnSpec])[] {
  const near = cells.slice(0, MOST_CELLS).map(cell => [cell, cell.meanings.size > 0 ? [] : nearNames(cell.heading, headingNames)] as const)
  const byKind = kindIds.map(kind =>
    near.flatMap(([cell, names]) => {
      const name = names.find(one => knownNames(kind).has(one))
      const { columns, labels } = kinds[kind]
      const id = name === undefined ? undefined : knownNames(kind).get(name)
      const spec = id === undefined ? undefined : (columns[id] ?? labels[id])
      return spec ? [[cell, spec] as const] : []
    })
  )
  return byKind.reduce((most, found) => (found.length > most.length ? found : most), [])
}

/** Known names that a heading may stand for, in the form for comparing; those by its Welsh name first. */
function nearNames({ text, forms }: Heading, known: Iterable<string>): readonly string[] {
  const typed = [...new Set([normalise(text), ...forms.map(form => form.name)])].filter(name => name !== '')
  const english = typed.flatMap(name => welshHeadings.get(name) ?? []).map(normalise)
  if (english.length > 0) return english
  const names = [...known]
  // Who types a word wrongly rarely begins it wrongly, but for exchanging its first two letters.
  const alike = (name: string) => names.filter(other => other.startsWith(name.charAt(0)) || other.startsWith(name.charAt(1) + name.charAt(0)))
  return typed.flatMap(name => (name.length < SHORTEST ? [] : (nearSpelling(name, alike(name)) ?? [])))
}

function knownNames(kind: KindId): ReadonlyMap<string, string> {
  const before = namesOf.get(kind)
  if (before) return before
  const specs: Readonly<Record<string, ColumnSpec>> = { ...kinds[kind].labels, ...kinds[kind].columns }
  const names = new Map<string, string>()
  for (const [id, { heading, synonyms, pattern }] of Object.entries(specs)) {
    if (!pattern) for (const name of [heading, ...synonyms]) names.set(normalise(name), id)
  }
  namesOf.set(kind, names)
  return names
}
