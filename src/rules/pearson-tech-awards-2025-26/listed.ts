import { sameSeries } from '../../domain/series'
import type { Learner, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { assessedOn, type Assessed } from './series-log'
import { plainSubject } from '../../recognise/subject'

type ListKind = 'component-entries' | 'component-marks'

/** The learners whom one kind of sheet lists for a component in a series. */
interface List {
  readonly assessed: Assessed
  readonly learners: Set<Learner>
}

const remembered = { 'component-entries': new WeakMap<TypedWorkbook, List[]>(), 'component-marks': new WeakMap<TypedWorkbook, List[]>() }

/**
 * The learners whom the workbook's sheets of one kind list for a component in a series; undefined where they list
 * nobody, or where it is open which of several subjects is meant.
 */
export function listedFor(workbook: TypedWorkbook, kind: ListKind, wanted: Assessed): ReadonlySet<Learner> | undefined {
  const lists = remembered[kind].get(workbook) ?? gather(workbook, kind)
  remembered[kind].set(workbook, lists)
  const about = lists.filter(({ assessed }) => assessed.component === wanted.component && sameSeries(assessed.series, wanted.series))
  const subject = plainSubject(wanted.subject)
  const same = about.filter(({ assessed }) => plainSubject(assessed.subject) === subject)
  const possible = same.length > 0 ? same : about.filter(({ assessed }) => assessed.subject === '' || subject === '')
  return possible.length === 1 ? possible[0]?.learners : undefined
}

function gather(workbook: TypedWorkbook, kind: ListKind): List[] {
  const lists: List[] = []
  const rows: readonly { readonly assessed: Assessed; readonly learner: Learner }[] =
    kind === 'component-entries'
      ? workbook.sheetsOf('component-entries').flatMap(sheet => sheet.rows.filter(row => isEntered(sheet, row)).flatMap(row => about(workbook, sheet, row)))
      : workbook.sheetsOf('component-marks').flatMap(sheet => sheet.rows.flatMap(row => about(workbook, sheet, row)))
  let last: List | undefined
  for (const { assessed, learner } of rows) {
    if (!last || !isSame(last.assessed, assessed)) {
      last = lists.find(list => isSame(list.assessed, assessed))
      if (!last) lists.push((last = { assessed, learners: new Set() }))
    }
    last.learners.add(learner)
  }
  return lists
}

function about(workbook: TypedWorkbook, sheet: TypedSheet<'component-entries'> | TypedSheet<'component-marks'>, row: Row) {
  const assessed = assessedOn(sheet, row)
  const learner = workbook.learners.of(sheet, row)
  return assessed && learner ? [{ assessed, learner }] : []
}

function isSame(one: Assessed, other: Assessed): boolean {
  const isSameSubject = one.subject === other.subject || plainSubject(one.subject) === plainSubject(other.subject)
  return isSameSubject && one.component === other.component && sameSeries(one.series, other.series)
}

/** A plain "No" says that there is no such entry; a blank may only not be filled in yet. */
export function isEntered(sheet: TypedSheet<'component-entries'>, row: Row): boolean {
  return sheet.column('entry-made')?.value(row) !== false
}
