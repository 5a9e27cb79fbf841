import type { Learner, TypedWorkbook } from '../../recognise/typed-sheet'
import type { TrackingSheet } from './attempt-rows'
import { attemptsOf, type Work } from './attempts'
import type { InternationalEdition } from './edition'
import { gatherWorks } from './gather-works'

interface Place {
  readonly workbook: TypedWorkbook
  readonly edition: InternationalEdition
}

const gathered = new WeakMap<TypedWorkbook, ReadonlyMap<TrackingSheet, readonly Work[]>>()

/** The works of which an attempt stands on this sheet, each gathered from all tracking sheets of the workbook. */
export function worksOn(sheet: TrackingSheet, { workbook, edition }: Place): readonly Work[] {
  const known = gathered.get(workbook) ?? bySheet(gatherWorks(workbook, edition))
  gathered.set(workbook, known)
  return known.get(sheet) ?? []
}

/** The works of a learner, on whichever sheets they stand. */
export function worksOf(learner: Learner, place: Place): readonly Work[] {
  const sheets = new Set(learner.rowsOf('assignment-attempts').map(({ sheet }) => sheet))
  const all = [...sheets].flatMap(sheet => worksOn(sheet, place))
  return [...new Set(all)].filter(work => work.learner === learner)
}

function bySheet(works: readonly Work[]): ReadonlyMap<TrackingSheet, readonly Work[]> {
  const found = new Map<TrackingSheet, Work[]>()
  for (const work of works) {
    for (const sheet of new Set(attemptsOf(work).map(attempt => attempt.sheet))) {
      const own = found.get(sheet)
      if (own) own.push(work)
      else found.set(sheet, [work])
    }
  }
  return found
}
