import type { Learner, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'

/** Which learners stand on which sheets. */
export class SharedLearners {
  private readonly learners = new Map<TypedSheet, Set<Learner>>()
  private readonly shared = new Map<TypedSheet, Map<TypedSheet, number>>()

  constructor(workbook: TypedWorkbook) {
    for (const learner of workbook.learners.all()) {
      const sheets = sheetsOf(learner)
      for (const sheet of sheets) {
        const own = this.learners.get(sheet) ?? new Set()
        this.learners.set(sheet, own)
        own.add(learner)
        for (const other of sheets) if (other !== sheet) this.count(sheet, other)
      }
    }
  }

  get sheets(): readonly TypedSheet[] {
    return [...this.learners.keys()]
  }

  on(sheet: TypedSheet): ReadonlySet<Learner> {
    return this.learners.get(sheet) ?? new Set()
  }

  /** The learners of one sheet who don't stand on another. */
  missing(from: TypedSheet, sheet: TypedSheet): readonly Learner[] {
    const own = this.on(sheet)
    return this.shared.get(sheet)?.get(from) === own.size ? [] : [...own].filter(learner => !isOn(from, learner))
  }

  /**
   * Whether two sheets are of the same learners: beside the one in question, half of the shorter one's stand on the
   * longer one too. Two sheets of one kind must have a learner in common, or they are two classes.
   */
  areOfTheSame(one: TypedSheet, other: TypedSheet): boolean {
    const shared = this.shared.get(one)?.get(other) ?? 0
    const besides = Math.min(this.on(one).size, this.on(other).size) - 1
    return shared * 2 >= besides && (shared > 0 || one.kind !== other.kind)
  }

  private count(sheet: TypedSheet, other: TypedSheet): void {
    const counts = this.shared.get(sheet) ?? new Map<TypedSheet, number>()
    this.shared.set(sheet, counts)
    counts.set(other, (counts.get(other) ?? 0) + 1)
  }
}

const remembered = new WeakMap<TypedWorkbook, SharedLearners>()

export function sharedLearners(workbook: TypedWorkbook): SharedLearners {
  const known = remembered.get(workbook) ?? new SharedLearners(workbook)
  remembered.set(workbook, known)
  return known
}

export function sheetsOf(learner: Learner): readonly TypedSheet[] {
  return [...new Set(learner.rows.map(({ sheet }) => sheet))]
}

export function isOn(sheet: TypedSheet, learner: Learner | null): boolean {
  return learner?.rows.some(row => row.sheet === sheet) ?? false
}
