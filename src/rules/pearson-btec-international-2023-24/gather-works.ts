import { normalise } from '../../recognise/normalise'
import { remembered } from '../../recognise/remembered'
import type { Learner, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import { currentRows, type TrackingSheet } from './attempt-rows'
import { assignmentKey, isAuthorised, isOwn, said, type Attempt, type AttemptKind, type Work } from './attempts'
import { criteriaOn, targetsOn } from './criteria'
import type { InternationalEdition } from './edition'

/** A row with what tells to which work it belongs. */
interface Entry {
  readonly sheet: TrackingSheet
  readonly row: Row
  readonly kind: AttemptKind
  readonly unit: string | null
  /** As compared; empty where the row names no unit. */
  readonly unitKey: string
  readonly assignment: string | null
  /** As typed. */
  readonly named: string | null
  readonly programme: string
}

const plain = remembered(normalise)

/** Rows of one learner for one unit and assignment. */
interface Group {
  readonly learner: Learner
  readonly entries: readonly Entry[]
  readonly unit: string | null
  readonly unitKey: string
  readonly assignment: string | null
}

/** Brings the attempts of each learner at each assignment together, from all tracking sheets of the workbook. */
export function gatherWorks(workbook: TypedWorkbook, edition: InternationalEdition): readonly Work[] {
  const byLearner = new Map<Learner, Map<string, Entry[]>>()
  for (const sheet of workbook.sheetsOf('assignment-attempts')) {
    const keyOf = keysOn(sheet)
    for (const row of currentRows({ sheet, workbook, edition })) {
      const learner = workbook.learners.of(sheet, row)
      const kind = learner && kindOn(sheet, row)
      if (!learner || !kind) continue
      const entry = entryOf(sheet, row, kind)
      const groups = byLearner.get(learner) ?? new Map<string, Entry[]>()
      byLearner.set(learner, groups)
      const key = keyOf(entry)
      const group = groups.get(key)
      if (group) group.push(entry)
      else groups.set(key, [entry])
    }
  }
  const isSelective = selectiveSheets(workbook)
  return [...byLearner].flatMap(([learner, groups]) => {
    const parted = [...groups.values()].flatMap(entries => byProgramme(entries).map(own => groupOf(learner, own)))
    return worksOfLearner(parted, isSelective)
  })
}

/** A row that says nothing is a first submission; one whose word is not understood is none that could be told. */
function kindOn(sheet: TrackingSheet, row: Row): AttemptKind | null {
  const column = sheet.column('attempt')
  return column?.value(row) ?? (!column || column.isBlank(row) ? 'first' : null)
}

function entryOf(sheet: TrackingSheet, row: Row, kind: AttemptKind): Entry {
  const named = sheet.column('assignment-id')?.value(row) ?? null
  const unit = sheet.column('unit-number')?.value(row) ?? sheet.column('unit-title')?.value(row) ?? null
  return {
    sheet,
    row,
    kind,
    unit,
    unitKey: plain(unit ?? ''),
    named,
    assignment: named === null ? null : assignmentKey(named),
    programme: plain(sheet.column('programme')?.value(row) ?? '')
  }
}

/** Where rows name no unit or no assignment, only those of one sheet can be of one work. */
function keysOn(sheet: TrackingSheet): (entry: Entry) => string {
  return ({ unit, unitKey, assignment }) => `${unitKey}|${assignment ?? ''}|${unit === null || assignment === null ? sheet.name : ''}`
}

/** A learner on two courses may have the same unit and assignment in each. */
function byProgramme(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const named = new Set(entries.map(({ programme }) => programme).filter(programme => programme !== ''))
  if (named.size < 2) return [entries]
  return [...named, ''].map(programme => entries.filter(entry => entry.programme === programme)).filter(own => own.length > 0)
}

function groupOf(learner: Learner, entries: readonly Entry[]): Group {
  const [first] = entries
  return { learner, entries, unit: first?.unit ?? null, unitKey: first?.unitKey ?? '', assignment: first?.assignment ?? null }
}

function worksOfLearner(groups: readonly Group[], isSelective: ReadonlySet<TrackingSheet>): readonly Work[] {
  const originals = groups.filter(({ entries }) => entries.some(({ kind }) => kind !== 'retake') && !isOfRetake(entries))
  const works = new Map(originals.map(group => [group, workOf(group, isSelective)]))
  const untied: Work[] = []
  for (const group of groups) {
    if (works.has(group)) continue
    const retakes = group.entries.filter(({ kind }) => kind === 'retake')
    const retaken = retakes.flatMap(entry => retakenBy(entry, group, originals, groups) ?? [])[0]
    const work = retaken && works.get(retaken)
    const [own, again] = [attemptsIn(retakes), attemptsIn(group.entries.filter(({ kind }) => kind === 'resubmission'))]
    if (retaken && work) {
      works.set(retaken, { ...work, retakes: inOrder([...work.retakes, ...own]), resubmittedRetakes: [...work.resubmittedRetakes, ...again] })
    } else {
      untied.push({ ...namesOf(group), firsts: [], resubmissions: [], retakes: own, resubmittedRetakes: again, isTied: false })
    }
  }
  return [...works.values(), ...untied]
}

/** Rows of an assignment that is itself a retake: a resubmission among them is one of the retake. */
function isOfRetake(entries: readonly Entry[]): boolean {
  return entries.some(({ kind }) => kind === 'retake') && !entries.some(({ kind }) => kind === 'first')
}

function workOf(group: Group, isSelective: ReadonlySet<TrackingSheet>): Work {
  const of = (wanted: AttemptKind) => attemptsIn(group.entries.filter(({ kind }) => kind === wanted))
  const [firsts, resubmissions, retakes] = [of('first'), of('resubmission'), of('retake')]
  const beside = resubmissions.length > 0 ? [] : firsts.filter(first => isResubmittedBeside(first, isSelective))
  const { learner, unit, assignment } = namesOf(group)
  // Spelt out, since spreading is slow where a college has ten thousand works.
  return {
    learner,
    unit,
    assignment,
    firsts: beside.length === 0 ? firsts : firsts.map(first => (beside.includes(first) ? { ...first, isShared: true } : first)),
    resubmissions: beside.length === 0 ? resubmissions : beside.map((first): Attempt => ({ ...first, kind: 'resubmission', isShared: true })),
    retakes,
    resubmittedRetakes: [],
    isTied: true
  }
}

function namesOf({ learner, unit, entries }: Group) {
  return { learner, unit, assignment: entries[0]?.named ?? null }
}

function attemptsIn(entries: readonly Entry[]): readonly Attempt[] {
  return inOrder(entries.map(({ sheet, row, kind, assignment }) => ({ sheet, row, kind, assignment, isShared: false })))
}

function inOrder(attempts: readonly Attempt[]): readonly Attempt[] {
  const dayOf = (attempt: Attempt) => said(attempt, 'submitted-date')
  if (attempts.length < 2 || attempts.some(attempt => dayOf(attempt) === undefined)) return attempts
  return [...attempts].sort((one, other) => (dayOf(one) ?? 0) - (dayOf(other) ?? 0))
}

/** Whether a first submission’s row tells of its resubmission as well: its grade, its authorisation or a deadline of its own. */
function isResubmittedBeside(first: Attempt, isSelective: ReadonlySet<TrackingSheet>): boolean {
  if (said(first, 'resubmitted-grade') !== undefined || isAuthorised(first)) return true
  return isSelective.has(first.sheet) && isOwn(first.sheet.column('attempt-deadline'), first.row)
}

/** Sheets that give a resubmission deadline to some of those who handed in, and not to all of them beforehand. */
function selectiveSheets(workbook: TypedWorkbook): ReadonlySet<TrackingSheet> {
  return new Set(
    workbook.sheetsOf('assignment-attempts').filter(sheet => {
      const column = sheet.column('attempt-deadline')
      const [submitted, grades] = [sheet.column('submitted-date'), sheet.column('grade') ?? sheet.column('first-grade')]
      const isIn = (row: Row) => submitted?.value(row) !== undefined || grades?.value(row) !== undefined
      return column !== undefined && sheet.rows.some(row => column.isBlank(row) && isIn(row))
    })
  )
}

/** What a retake retakes: as it says, else the one work of the unit that it may be of, by the criteria that it targets. */
function retakenBy(retake: Entry, group: Group, originals: readonly Group[], groups: readonly Group[]): Group | undefined {
  const mine = originals.filter(other => retake.unitKey === '' || other.unitKey === '' || other.unitKey === retake.unitKey)
  const named = retake.sheet.column('retake-of')?.value(retake.row)
  if (named !== undefined) {
    const key = assignmentKey(named)
    // A retake of what was itself a retake goes back to where that began.
    const between = groups.find(other => other !== group && other.assignment === key && isOfRetake(other.entries))
    const earlier = between?.entries.find(({ kind }) => kind === 'retake')
    return mine.find(({ assignment }) => assignment === key) ?? (between && earlier ? retakenBy(earlier, between, originals, []) : undefined)
  }
  if (mine.length < 2) return mine[0]
  const targets = targetsOn(retake.sheet, retake.row) ?? []
  const fitting = mine.filter(({ entries }) => {
    const known = entries.flatMap(entry => [...(targetsOn(entry.sheet, entry.row) ?? []), ...assessedOn(entry)])
    return targets.length > 0 && targets.every(target => known.includes(target))
  })
  return fitting.length === 1 ? fitting[0] : undefined
}

function assessedOn({ sheet, row }: Entry): readonly string[] {
  const { achieved, notAchieved } = criteriaOn(sheet, row)
  return [...achieved, ...notAchieved]
}
