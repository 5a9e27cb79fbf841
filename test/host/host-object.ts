import { type Json, unknownHere } from './protocol'

export type Argument = Json | HostObject
/** What a member gives back: an object, a null object, or plain data. */
export type Answer = HostObject | Json | undefined

/** Everything that an object can do. Whatever is not listed is refused. Names as the client sends them. */
export interface Members {
  readonly get?: Readonly<Record<string, () => Json>>
  readonly set?: Readonly<Record<string, (value: Json) => void>>
  readonly objects?: Readonly<Record<string, () => HostObject>>
  readonly methods?: Readonly<Record<string, (...given: Argument[]) => Answer>>
  /** Of a collection: an item by its key, and all items. */
  readonly item?: (key: Json) => HostObject
  readonly items?: () => readonly HostObject[]
}

/** One object of the object model, as the client sees it. */
export class HostObject {
  constructor(
    readonly type: string,
    readonly members: Members,
    /** By which a collection finds it again. */
    readonly id?: string,
    /** What it stands for, for members that take objects as arguments. */
    readonly subject?: unknown
  ) {}

  object(name: string): HostObject {
    return known(this.members.objects, name, `the object ${this.type}.${name}`)()
  }

  item(key: Json): HostObject {
    if (!this.members.item) throw unknownHere(`items of ${this.type}`)
    return this.members.item(key)
  }

  call(name: string, given: readonly Argument[]): Answer {
    return known(this.members.methods, name, `the method ${this.type}.${name}()`)(...given)
  }

  set(name: string, value: Json): void {
    known(this.members.set, name, `the settable property ${this.type}.${name}`)(value)
  }

  /** The selected properties, such as `name` or `protection/protected`; of a collection, those of its items. */
  query(select: readonly string[]): Json {
    if (select.length === 0 || select.includes('*')) throw unknownHere(`loading all of ${this.type}: name the properties`)
    if (this.members.items) return { _Items: this.members.items().map(item => item.#selected(select)) }
    return this.#selected(select)
  }

  #selected(select: readonly string[]): Json {
    const answer: Record<string, Json> = this.id === undefined ? {} : { Id: this.id }
    const deeper = new Map<string, string[]>()
    for (const path of select) {
      const [first = '', ...rest] = path.split('/')
      const name = first.charAt(0).toUpperCase() + first.slice(1)
      if (rest.length > 0) deeper.set(name, [...(deeper.get(name) ?? []), rest.join('/')])
      else answer[name] = known(this.members.get, name, `the property ${this.type}.${name}`)()
    }
    for (const [name, paths] of deeper) answer[name] = this.object(name).query(paths)
    return answer
  }
}

function known<T>(members: Readonly<Record<string, T>> | undefined, name: string, what: string): T {
  const member = members && Object.hasOwn(members, name) ? members[name] : undefined
  if (member === undefined) throw unknownHere(what)
  return member
}
