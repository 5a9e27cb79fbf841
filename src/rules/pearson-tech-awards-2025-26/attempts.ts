import { seriesOrder, type Series } from '../../domain/series'
import { remembered } from '../../recognise/remembered'
import type { Learner, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { CannotTell } from '../rule'
import { componentTypeOn, type ComponentType } from './component-types'
import { isEntered } from './listed'
import { plainSubject } from '../../recognise/subject'

export type EntriesSheet = TypedSheet<'component-entries'>

/** One entry of a learner for a component in a series. */
export interface Attempt {
  readonly sheet: EntriesSheet
  readonly row: Row
  readonly component: string
  /** Undefined where nothing says who assesses the component. */
  readonly type: ComponentType | undefined
  readonly series: Series
  /** 1 for the first: as typed, or by counting the series in which the component stands, whichever is more. */
  readonly number: number
}

/** All that one learner is entered for in one subject, in the order of the series. */
export interface Course {
  readonly subject: string
  readonly attempts: readonly Attempt[]
}

const gathered = new WeakMap<TypedWorkbook, readonly Course[]>()

/** The courses that have an entry on this sheet, each gathered from all sheets of entries. */
export function coursesOn(sheet: EntriesSheet, workbook: TypedWorkbook): readonly Course[] {
  const known = gathered.get(workbook) ?? gather(workbook)
  gathered.set(workbook, known)
  return known.filter(({ attempts }) => attempts.some(attempt => attempt.sheet === sheet))
}

/** Says for how many rows nothing tells whether their component is internal or external. */
export function* untypedOn(sheet: EntriesSheet, workbook: TypedWorkbook): Generator<CannotTell, void, undefined> {
  const typeOf = componentTypeOn(workbook, sheet)
  const open = sheet.rows.filter(row => sheet.column('component')?.value(row) !== undefined && typeOf(row) === undefined).length
  const rows = open === 1 ? '1 row does' : `${open} rows do`
  if (open > 0) yield { cannotTell: `${rows} not say whether the component is internal or external.` }
}

type Entered = Omit<Attempt, 'number'> & { readonly typed: number }

function gather(workbook: TypedWorkbook): readonly Course[] {
  const byLearner = new Map<Learner, Map<string, { readonly subject: string; readonly entered: Entered[] }>>()
  const plainOf = remembered(plainSubject)
  for (const sheet of workbook.sheetsOf('component-entries')) {
    const [component, series, subject] = [sheet.column('component'), sheet.column('series'), sheet.column('subject')]
    const number = sheet.column('attempt-number')
    const typeOf = componentTypeOn(workbook, sheet)
    for (const row of sheet.rows) {
      const [learner, name, when] = [workbook.learners.of(sheet, row), component?.value(row), series?.value(row)]
      if (learner === null || name === undefined || !when || !isEntered(sheet, row)) continue
      const typed = subject?.value(row) ?? ''
      const plain = plainOf(typed)
      const courses = byLearner.get(learner) ?? new Map<string, { readonly subject: string; readonly entered: Entered[] }>()
      const course = courses.get(plain) ?? { subject: typed, entered: [] }
      byLearner.set(learner, courses.set(plain, course))
      course.entered.push({ sheet, row, component: name, type: typeOf(row), series: when, typed: number?.value(row) ?? 1 })
    }
  }
  const all = [...byLearner.values()].flatMap(courses => [...courses.values()])
  return all.map(({ subject, entered }) => ({ subject, attempts: numbered(entered) }))
}

function numbered(entered: readonly Entered[]): readonly Attempt[] {
  const inOrder = [...entered].sort((one, other) => seriesOrder(one.series) - seriesOrder(other.series))
  const sat = new Map<string, Set<number>>()
  return inOrder.map(({ typed, ...attempt }) => {
    const series = sat.get(attempt.component) ?? new Set()
    sat.set(attempt.component, series)
    series.add(seriesOrder(attempt.series))
    return { ...attempt, number: Math.max(typed, series.size) }
  })
}

/** The attempts at components of one type. */
export function attemptsAt(type: ComponentType, { attempts }: Course): readonly Attempt[] {
  return attempts.filter(attempt => attempt.type === type)
}

/** Where a fault about an attempt stands by its series. */
export function atSeries({ sheet, row }: Attempt) {
  const column = sheet.column('series')
  return { row, ...(column && { column }) }
}

/** Where a fault about the number of an attempt stands: on that number, else on the series. */
export function atNumber(attempt: Attempt) {
  const column = attempt.sheet.column('attempt-number')
  return column ? { row: attempt.row, column } : atSeries(attempt)
}
