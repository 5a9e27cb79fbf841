import type { Learner, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Fault, Verdict } from '../rule'
import { listedFor } from './listed'
import { assessedOn, nameOf, type Assessed, type AssessedSheet } from './series-log'

/** More learners than this, where they are the most, are another class or another kind of number: said once. */
const SEVERAL = 10

type Listing = AssessedSheet & { readonly name: string; readonly rows: readonly Row[] }

interface Comparison {
  readonly sheet: Listing
  readonly rows: readonly Row[]
  readonly workbook: TypedWorkbook
  /** The kind of sheet on which each learner is looked for. */
  readonly on: 'component-entries' | 'component-marks'
  readonly lacking: (row: Row, assessed: Assessed) => Fault
  readonly manyLacking: (count: number, of: number, assessed: Assessed) => Fault
  readonly nowhere: (assessed: Assessed) => string
}

/**
 * Compares the learners of a sheet with those whom the workbook's sheets of another kind list for the same component and
 * series. Where those list nobody, or nobody in common, nothing can be told.
 */
export function* missingElsewhere({ sheet, rows, workbook, on, ...said }: Comparison): Iterable<Verdict> {
  for (const { assessed, own } of byAssessed(sheet, rows)) {
    const listed = listedFor(workbook, on, assessed)
    const named = own.flatMap(row => {
      const learner = workbook.learners.of(sheet, row)
      return learner ? [{ row, learner }] : []
    })
    const missing = listed ? named.filter(one => !listed.has(one.learner)) : named
    if (!listed || (missing.length === named.length && !isAlone(named, listed))) {
      yield { cannotTell: said.nowhere(assessed) }
    } else if (missing.length > SEVERAL && missing.length * 2 > named.length) {
      yield said.manyLacking(missing.length, named.length, assessed)
    } else {
      for (const { row } of missing) yield said.lacking(row, assessed)
    }
  }
}

/** One learner against others is a learner too many; of several, one at least is in common, or the numbers differ in kind. */
function isAlone(named: readonly unknown[], listed: ReadonlySet<Learner>): boolean {
  return named.length === 0 || (named.length === 1 && listed.size > 1)
}

function byAssessed(sheet: AssessedSheet, rows: readonly Row[]) {
  const groups = new Map<string, { readonly assessed: Assessed; readonly own: Row[] }>()
  for (const row of rows) {
    const assessed = assessedOn(sheet, row)
    if (!assessed) continue
    const key = `${assessed.subject}|${nameOf(assessed)}`
    const group = groups.get(key) ?? { assessed, own: [] }
    groups.set(key, group)
    group.own.push(row)
  }
  return groups.values()
}
