import type { Day } from '../../domain/dates'
import { isSuite } from '../../domain/suites'
import type { Learner, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { QTagEdition } from './edition'
import { ownRows } from './own-rows'
import { qTagsIn, type QTags } from './q-tags'
import { registeredFor, registeredStatus, type Registered, type RegisterSheet } from './register'
import { sameTitle } from './same-title'
import { isNamed } from './sector-rules'

export interface ToGrade {
  readonly row: Row
  readonly learner: Learner
  readonly title: string
}

/** The learners of a register who certificate and whose Q-TAGs belong here, and those of them who stand on no sheet of Q-TAGs. */
export function registeredToGrade(
  sheet: RegisterSheet,
  workbook: TypedWorkbook,
  lastDay: Day,
  edition: QTagEdition
): { readonly due: readonly ToGrade[]; readonly missing: readonly ToGrade[] } {
  const qTags = qTagsIn(workbook)
  const due = ownRows(sheet).flatMap(row => {
    const learner = workbook.learners.of(sheet, row)
    const registered = { sheet, row }
    const isDue = registeredStatus(registered, lastDay) === 'certificating' && isInScope(registered, edition)
    return learner && isDue && isGradedHere(registered, qTags) ? [{ row, learner, title: registeredFor(registered) }] : []
  })
  return { due, missing: due.filter(({ learner, title }) => !isOn(qTags, learner, title)) }
}

/** Of a qualification that no Q-TAG here is for, the Q-TAGs are kept elsewhere. */
function isGradedHere(registered: Registered, { all }: QTags): boolean {
  const title = registeredFor(registered)
  return title === '' || all.some(({ qualification }) => qualification === '' || sameTitle(qualification, title))
}

function isOn(qTags: QTags, learner: Learner, title: string): boolean {
  return qTags.of(learner).some(({ qualification }) => sameTitle(qualification, title))
}

function isInScope(registered: Registered, { covered, sectors }: QTagEdition): boolean {
  const { sheet, row } = registered
  const suite = sheet.column('suite')?.value(row) ?? ''
  return (
    (!isSuite(suite) || covered.includes(suite)) &&
    sheet.column('apprenticeship')?.value(row) !== 'yes' &&
    sheet.column('ofqual-category')?.value(row) !== 'A' &&
    !isNamed(sectors.earlyYears.barred, registeredFor(registered))
  )
}
