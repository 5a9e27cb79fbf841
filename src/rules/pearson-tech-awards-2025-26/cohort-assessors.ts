import { sameSeries } from '../../domain/series'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import { assessorsBy, namesIn } from '../../domain/assessors'
import { cohortsOn, type Cohort } from '../../sample/cohort'
import type { Member } from '../../sample/member'
import { assessedOn, type Assessed } from './series-log'
import { plainSubject } from '../../recognise/subject'

/** The members of a cohort by who marked them; those of whom several people are named, or nobody, are left out. */
export function membersByAssessor(cohort: Cohort): ReadonlyMap<string, readonly Member[]> {
  const cells = byCell(cohort)
  const called = assessorsBy([...cells.keys()].flatMap(namesIn))
  const groups = new Map<string, Member[]>()
  for (const [cell, members] of cells) {
    const [only, ...others] = namesIn(cell)
    const name = only === undefined || others.length > 0 ? undefined : called.get(only)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) for (const member of members) group.push(member)
    else groups.set(name, [...members])
  }
  return groups
}

/** The people who marked a cohort, as they are to be called; empty where the sheet names nobody. */
export function assessorsOf(cohort: Cohort): readonly string[] {
  return [...new Set(assessorsBy([...byCell(cohort).keys()].flatMap(namesIn)).values())]
}

/** Whole classes have the same cell. */
function byCell({ members }: Cohort): ReadonlyMap<string, readonly Member[]> {
  const cells = new Map<string, Member[]>()
  for (const member of members) {
    const cell = assessorOf(member)
    const known = cells.get(cell)
    if (known) known.push(member)
    else cells.set(cell, [member])
  }
  return cells
}

function assessorOf({ sheet, row }: Member): string {
  return sheet.column('assessor')?.value(row) ?? ''
}

/** The cohort of a component and series that the marks sheets of the workbook hold; undefined where none, or more than one, may be meant. */
export function cohortOf(workbook: TypedWorkbook, { subject, component, series }: Assessed): Cohort | undefined {
  const all = new Set(workbook.sheetsOf('component-marks').flatMap(sheet => cohortsOn(sheet, workbook)))
  const possible = [...all].filter(cohort => {
    const [first] = cohort.members
    const own = first && assessedOn(first.sheet, first.row)
    return own?.component === component && sameSeries(own.series, series)
  })
  const wanted = plainSubject(subject)
  const same = possible.filter(cohort => cohort.subject === wanted)
  const left = same.length > 0 ? same : possible.filter(cohort => cohort.subject === null || wanted === '')
  return left.length === 1 ? left[0] : undefined
}
