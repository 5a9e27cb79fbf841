import type { Steps } from '../model/steps'
import { chainsOf } from './chains'
import type { KindId } from './dictionary'
import type { LearnerGroups } from './learner-groups'
import { joinLearners, type Joined } from './learner-join'
import { LearnerRows } from './learner-rows'
import {
  numberIds,
  type Learner,
  type LearnerRow,
  type Learners,
  type NumberId,
  type Row,
  type SharedBy,
  type SheetRow,
  type TypedSheet
} from './typed-sheet'

/** Columns of which one at least is filled where a row names a learner. */
const NAMING = [...numberIds, 'learner-name', 'first-name', 'last-name'] as const

export class JoinedLearners implements Learners {
  private readonly sheets: readonly TypedSheet[]
  private read: LearnerRows | undefined
  private join: Joined | undefined
  private learners: readonly Learner[] | undefined
  private differing: readonly SharedBy[] | undefined
  private readonly byGroup = new Map<number, Learner>()

  constructor(sheets: readonly TypedSheet[]) {
    this.sheets = sheets.filter(sheet => NAMING.some(id => sheet.column(id)))
  }

  *findOut(): Steps<void> {
    this.read ??= new LearnerRows(this.sheets)
    yield
    this.join ??= joinLearners(this.read)
    yield
  }

  all(): readonly Learner[] {
    return (this.learners ??= this.everyone())
  }

  of(sheet: SheetRow['sheet'], row: Row): Learner | null {
    const index = this.rows.indexOf({ sheet, row })
    return index !== undefined && this.rows.isNamed(index) ? this.learner(this.joined.groups.of(index)) : null
  }

  name(of: SheetRow): string {
    const index = this.rows.indexOf(of)
    return index === undefined ? '' : this.rows.name(index)
  }

  number(id: NumberId, of: SheetRow): string | undefined {
    const index = this.rows.indexOf(of)
    return index === undefined ? undefined : this.rows.number(id, index)
  }

  mayBeOneScope(one: SheetRow, other: SheetRow): boolean {
    const { rows } = this
    const [first, second] = [rows.indexOf(one), rows.indexOf(other)]
    return first !== undefined && second !== undefined && rows.mayBeOneScope(rows.scopeId(first), rows.scopeId(second))
  }

  contested(): readonly SharedBy[] {
    return (this.differing ??= [...this.joined.contested.map(({ by, indexes }) => this.shared(by, indexes)), ...this.sharedNames()])
  }

  private get rows(): LearnerRows {
    return (this.read ??= new LearnerRows(this.sheets))
  }

  private get joined(): Joined {
    return (this.join ??= joinLearners(this.rows))
  }

  private everyone(): readonly Learner[] {
    const learners: Learner[] = []
    for (let index = 0; index < this.rows.count; index++) {
      if (this.rows.isNamed(index) && this.joined.groups.of(index) === index) learners.push(this.learner(index))
    }
    return learners
  }

  private learner(group: number): Learner {
    const known = this.byGroup.get(group)
    if (known) return known
    const learner = new JoinedLearner(this.rows, this.joined.groups, group)
    this.byGroup.set(group, learner)
    return learner
  }

  private *sharedNames(): Generator<SharedBy> {
    const { rows } = this
    for (const shared of chainsOf(rows.count, index => rows.name(index) || undefined)) {
      if (rows.differInNumber(shared)) yield this.shared('learner-name', shared)
    }
  }

  private shared(by: SharedBy['by'], indexes: readonly number[]): SharedBy {
    return { by, rows: indexes.map(index => this.rows.at(index)) }
  }
}

class JoinedLearner implements Learner {
  private own: readonly LearnerRow[] | undefined

  constructor(
    private readonly everyRow: LearnerRows,
    private readonly groups: LearnerGroups,
    private readonly group: number
  ) {}

  get rows(): readonly LearnerRow[] {
    return (this.own ??= this.groups.members(this.group).map(index => this.everyRow.at(index)))
  }

  get joinedBy(): Learner['joinedBy'] {
    return this.groups.joinedBy(this.group)
  }

  rowsOf<K extends KindId>(kind: K): readonly LearnerRow<K>[] {
    return this.rows.filter((row): row is LearnerRow & LearnerRow<K> => row.sheet.kind === kind)
  }
}
