import { dictionary, type KindId } from './dictionary'
import type { Heading } from './heading'
import type { ColumnSpec, KindSpec } from './kind'
import { normalise } from './normalise'

/** What a heading means on a sheet of one kind. */
export interface Meaning {
  /** The column's id; of a family with its letter or number, such as `lo-mark:A`. */
  readonly id: string
  readonly spec: ColumnSpec
  readonly maximum: number | null
  /** The component that the heading names, as in "C1 mark". */
  readonly component?: string
}

export const kinds: Readonly<Record<KindId, KindSpec>> = dictionary

export const kindIds = Object.keys(dictionary) as readonly KindId[]

/** Looks headings up among the columns of one kind; its labels serve as columns too. */
export class HeadingIndex {
  private readonly byName = new Map<string, { readonly id: string; readonly spec: ColumnSpec }>()
  private readonly families: { readonly id: string; readonly spec: ColumnSpec; readonly shape: RegExp }[] = []

  constructor(private readonly kind: KindSpec) {
    const specs: Readonly<Record<string, ColumnSpec>> = { ...kind.labels, ...kind.columns }
    for (const [id, spec] of Object.entries(specs)) {
      if (spec.pattern) this.families.push({ id, spec, shape: shapeOf(spec.pattern) })
      else for (const name of [spec.heading, ...spec.synonyms]) this.byName.set(normalise(name), { id, spec })
    }
  }

  meaning(heading: Heading): Meaning | undefined {
    for (const { name, maximum } of heading.forms) {
      const found = this.byName.get(name) ?? this.memberOfFamily(name) ?? this.ofComponent(name)
      if (found && (maximum === null || bearsMaximum(found.spec))) return { ...found, maximum }
    }
    return undefined
  }

  private ofComponent(name: string): Omit<Meaning, 'maximum'> | undefined {
    const [, component, rest = ''] = /^(?:component|comp|c) ?([1-9]) (.+)$/.exec(name) ?? []
    const found = this.byName.get(rest)
    return component !== undefined && found && found.id === this.kind.byComponent ? { ...found, component } : undefined
  }

  private memberOfFamily(name: string): Pick<Meaning, 'id' | 'spec'> | undefined {
    for (const { id, spec, shape } of this.families) {
      const member = shape.exec(name)?.[1]
      if (member !== undefined) return { id: id.replace('*', member.toUpperCase()), spec }
    }
    return undefined
  }
}

const indexes = new Map<KindId, HeadingIndex>()

/** The index of a kind, made once. */
export function headingIndex(kind: KindId): HeadingIndex {
  const known = indexes.get(kind)
  if (known) return known
  const made = new HeadingIndex(kinds[kind])
  indexes.set(kind, made)
  return made
}

/** A letter needs its space, for "Lab" is not LA B; a number does not. */
function shapeOf({ words, endings }: NonNullable<ColumnSpec['pattern']>): RegExp {
  const ending = endings.map(text => (text === '' ? '' : ` ${normalise(text)}`)).join('|')
  return new RegExp(`^(?:${words.map(normalise).join('|')})(?: (?=[a-z])| ?(?=[0-9]))([a-z]|[0-9]{1,2})(?:${ending})$`)
}

function bearsMaximum({ type }: ColumnSpec): boolean {
  return type === 'mark' || type === 'number' || type === 'integer'
}
