import type { LearnerRows } from './learner-rows'
import { numberIds, type Learner, type NumberId } from './typed-sheet'

/** Numbers of which a learner has one wherever they are taught; candidate numbers depend on centre and year. */
type Lasting = Exclude<NumberId, 'candidate-number'>

/** A learner with more rows is a number or name that says nothing. */
const MOST_ROWS = 1000

const joints = [...numberIds, 'learner-name'] as const

/** Rows brought together by learner: disjoint sets, whose members stand in a ring. */
export class LearnerGroups {
  private readonly parents: Int32Array
  private readonly following: Int32Array
  private readonly sizes: Int32Array
  private readonly joints: Uint8Array
  /** By the first row of a group: its number of the kind, or null where it has several. */
  private readonly numbers: Readonly<Record<Lasting, (string | null | undefined)[]>>

  constructor(rows: LearnerRows) {
    const { count } = rows
    this.parents = Int32Array.from({ length: count }, (_, index) => index)
    this.following = this.parents.slice()
    this.sizes = new Int32Array(count).fill(1)
    this.joints = new Uint8Array(count)
    this.numbers = { uln: rows.numbersOf('uln').slice(), uci: rows.numbersOf('uci').slice(), 'learner-id': rows.numbersOf('learner-id').slice() }
  }

  /** The row that stands for all rows of its group. */
  of(index: number): number {
    let root = index
    while (this.parent(root) !== root) root = this.parent(root)
    for (let at = index; at !== root; ) {
      const next = this.parent(at)
      this.parents[at] = root
      at = next
    }
    return root
  }

  /** The groups that rows belong to, each once. */
  among(indexes: readonly number[]): readonly number[] {
    return [...new Set(indexes.map(index => this.of(index)))]
  }

  number(id: Lasting, group: number): string | null | undefined {
    return this.numbers[id][group]
  }

  isOverfull(groups: readonly number[]): boolean {
    return groups.reduce((sum, group) => sum + (this.sizes[group] ?? 0), 0) > MOST_ROWS
  }

  members(group: number): readonly number[] {
    const members = [group]
    for (let at = this.next(group); at !== group; at = this.next(at)) members.push(at)
    return members.sort((one, other) => one - other)
  }

  joinedBy(group: number): Learner['joinedBy'] {
    return joints.filter((_, place) => ((this.joints[group] ?? 0) >> place) % 2 === 1)
  }

  merge(groups: readonly number[], by: (typeof joints)[number]): void {
    const [first, ...others] = groups
    if (first === undefined) return
    let into = first
    for (const other of others) into = this.mergeTwo(into, other)
    if (others.length > 0) this.joints[into] = (this.joints[into] ?? 0) | (1 << joints.indexOf(by))
  }

  private mergeTwo(one: number, other: number): number {
    const [into, from] = (this.sizes[one] ?? 0) < (this.sizes[other] ?? 0) ? [other, one] : [one, other]
    this.parents[from] = into
    const next = this.next(into)
    this.following[into] = this.next(from)
    this.following[from] = next
    this.sizes[into] = (this.sizes[into] ?? 0) + (this.sizes[from] ?? 0)
    this.joints[into] = (this.joints[into] ?? 0) | (this.joints[from] ?? 0)
    for (const numbers of Object.values(this.numbers)) {
      const [own, added] = [numbers[into], numbers[from]]
      if (added !== undefined) numbers[into] = own === undefined || own === added ? added : null
    }
    return into
  }

  private parent(index: number): number {
    return this.parents[index] ?? index
  }

  private next(index: number): number {
    return this.following[index] ?? index
  }
}
