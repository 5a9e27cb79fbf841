import { dictionary, type KindId } from './dictionary'
import { memberNamed, type MemberNamed } from './families'
import type { Heading } from './heading'
import type { ColumnSpec, KindSpec } from './kind'
import { normalise } from './normalise'

/** What a heading means on a sheet of one kind. */
export interface Meaning {
  /** The column's id; of a family with its member's name, such as `lo-mark:A`. */
  readonly id: string
  readonly spec: ColumnSpec
  readonly maximum: number | null
  /** The component that the heading names, as in "C1 mark". */
  readonly component?: string
  /** Where a person settled it, and nothing else can have the meaning. */
  readonly byHand?: true
}

/** What a heading means on sheets of each kind. */
export type Meanings = ReadonlyMap<KindId, Meaning>

export const kinds: Readonly<Record<KindId, KindSpec>> = dictionary

export const kindIds = Object.keys(dictionary) as readonly KindId[]

interface Named {
  readonly kind: KindId
  readonly id: string
  readonly spec: ColumnSpec
}

/** Looks a heading up among the columns of all kinds at once; their labels serve as columns too. */
class HeadingIndex {
  private readonly byName = new Map<string, Named[]>()
  private readonly families: (Named & { readonly memberNamed: MemberNamed })[] = []
  private readonly followers: (Named & { readonly follows: string; readonly names: ReadonlySet<string> })[] = []

  constructor() {
    for (const kind of kindIds) {
      const specs: Readonly<Record<string, ColumnSpec>> = { ...kinds[kind].labels, ...kinds[kind].columns }
      for (const [id, spec] of Object.entries(specs)) {
        if (spec.pattern && 'follows' in spec.pattern) {
          this.followers.push({ kind, id, spec, follows: spec.pattern.follows, names: new Set(spec.synonyms.map(normalise)) })
        }
        if (spec.pattern) this.families.push({ kind, id, spec, memberNamed: memberNamed(spec.pattern) })
        else for (const name of [spec.heading, ...spec.synonyms]) this.add(normalise(name), { kind, id, spec })
      }
    }
  }

  private add(name: string, named: Named): void {
    const others = this.byName.get(name)
    if (others) others.push(named)
    else this.byName.set(name, [named])
  }

  get names(): ReadonlySet<string> {
    return new Set(this.byName.keys())
  }

  meanings(heading: Heading): Meanings {
    const found = new Map<KindId, Meaning>()
    const take = ({ kind, id, spec }: Named, maximum: number | null, component?: string) => {
      if (found.has(kind) || (maximum !== null && !bearsMaximum(spec))) return
      found.set(kind, component === undefined ? { id, spec, maximum } : { id, spec, maximum, component })
    }
    for (const { name, maximum } of heading.forms) {
      for (const named of this.byName.get(name) ?? []) take(named, maximum)
      for (const family of this.families) {
        const member = family.memberNamed(name, heading.text)
        if (member !== undefined) take({ ...family, id: family.id.replace('*', member) }, maximum)
      }
      const [, component, rest = ''] = /^(?:component|comp|c) ?([1-9]) (.+)$/.exec(name) ?? []
      if (component === undefined) continue
      for (const named of this.byName.get(rest) ?? []) {
        if (kinds[named.kind].byComponent === named.id) take(named, maximum, component)
      }
    }
    return found
  }

  /** What a heading means right behind another one: "Z" behind "Unit 1" is the flag of that unit. */
  meaningBehind(kind: KindId, before: string, { forms }: Heading): Meaning | undefined {
    for (const { kind: own, id, spec, follows, names } of this.followers) {
      if (own !== kind || !before.startsWith(`${follows}:`) || !forms.some(({ name }) => names.has(name))) continue
      return { id: id.replace('*', before.slice(follows.length + 1)), spec, maximum: null }
    }
    return undefined
  }
}

const index = new HeadingIndex()

/** Every name that a column of any kind is known under, in the form for comparing. */
export const headingNames: ReadonlySet<string> = index.names

/** What a heading means, on sheets of each kind that has such a column. */
export function meaningsOf(heading: Heading): Meanings {
  return index.meanings(heading)
}

/** What a heading means on a sheet of one kind. */
export function meaningOf(kind: KindId, heading: Heading): Meaning | undefined {
  return index.meanings(heading).get(kind)
}

/** What a heading means on a sheet of one kind right behind a column of that id; undefined where the place tells nothing. */
export function meaningBehind(kind: KindId, before: string, heading: Heading): Meaning | undefined {
  return index.meaningBehind(kind, before, heading)
}

function bearsMaximum({ type }: ColumnSpec): boolean {
  return type === 'mark' || type === 'number' || type === 'integer'
}
