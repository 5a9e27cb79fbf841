import type { Day } from '../../domain/dates'
import type { Calendar } from '../../domain/working-days/calendar'
import { resubmissionWindow, type ResubmissionWindow } from '../../domain/working-days/resubmission-window'
import type { Counting } from '../../domain/working-days/working-days'
import type { Learner, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Calendars } from '../calendar'
import type { Settings } from '../settings'
import type { TrackingSheet } from './attempt-rows'
import { said, type Attempt } from './attempts'
import type { InternationalEdition } from './edition'
import { deadlineOf, type SecondChance } from './second-chances'
import { worksOn } from './works'

interface Place {
  readonly sheet: TrackingSheet
  readonly workbook: TypedWorkbook
  readonly edition: InternationalEdition
  readonly settings: Settings
  readonly calendar: Calendars
}

/** A resubmission whose time is counted, or for which it would be. */
export interface Timed extends SecondChance {
  readonly received: Day
  readonly window: ResubmissionWindow
  /** The deadline that the learner was given; undefined where none is entered. */
  readonly deadline: { readonly attempt: Attempt; readonly value: Day } | undefined
  /** True for a part-time learner whose days of study are not entered: the window may well be longer. */
  readonly lacksStudyDays: boolean
  readonly countsStudyDays: boolean
}

const known = new WeakMap<TrackingSheet, { readonly settings: Settings; readonly timed: readonly Timed[] }>()

/** Each resubmission on this sheet of which it is known when the learner received the results, with its window. */
export function timedOn(place: Place): readonly Timed[] {
  const before = known.get(place.sheet)
  if (before?.settings === place.settings) return before.timed
  const timed = timeAll(place)
  known.set(place.sheet, { settings: place.settings, timed })
  return timed
}

function timeAll(place: Place): readonly Timed[] {
  const windowOf = windows(place)
  return chancesOn(place.sheet, worksOn(place.sheet, place)).flatMap((chance): readonly Timed[] => {
    const received = receivedFor(chance)
    if (received === undefined) return []
    const study = studyOf(chance.work.learner)
    const original = said(chance.first, 'submitted-date') ?? said(chance.first, 'deadline') ?? received
    const { work, attempt, first } = chance
    const [window, deadline] = [windowOf(received, original, study), deadlineOf(chance)]
    return [{ work, attempt, first, received, window, deadline, lacksStudyDays: study.lacksDays, countsStudyDays: study.days !== undefined }]
  })
}

/** Resubmissions of which a deadline is entered and not the day on which it began to run. */
export function untimedOn(sheet: TrackingSheet, place: Place): readonly SecondChance[] {
  return chancesOn(sheet, worksOn(sheet, place)).filter(chance => deadlineOf(chance) && receivedFor(chance) === undefined)
}

/** Resubmissions as they are entered; and first submissions beside which a deadline for everyone stands already. */
function chancesOn(sheet: TrackingSheet, works: ReturnType<typeof worksOn>): readonly SecondChance[] {
  return works.flatMap(work => {
    const first = work.firsts.length === 1 ? work.firsts[0] : undefined
    const entered = work.resubmissions.filter(attempt => attempt.sheet === sheet)
    const isPlanned = work.resubmissions.length === 0 && first?.sheet === sheet && said(first, 'attempt-deadline') !== undefined
    const planned = isPlanned ? [{ ...first, kind: 'resubmission' as const }] : []
    return [...entered, ...planned].map(attempt => ({ work, attempt, first }))
  })
}

/**
 * The day on which the learner received the results of the first submission. On the row of the resubmission the same day
 * may stand again; one that is later than the work or its deadline is that of the resubmission’s own results.
 */
function receivedFor({ attempt, first }: SecondChance): Day | undefined {
  const ofFirst = said(first, 'results-received-date')
  if (ofFirst !== undefined || attempt.row === first?.row) return ofFirst
  const repeated = said(attempt, 'results-received-date')
  const ends = [said(attempt, 'submitted-date'), said(attempt, 'attempt-deadline')].flatMap(day => day ?? [])
  return repeated !== undefined && ends.every(end => repeated < end) ? repeated : undefined
}

interface Study {
  readonly group: string | null
  readonly days: readonly number[] | undefined
  readonly lacksDays: boolean
}

const everyone: Study = { group: null, days: undefined, lacksDays: false }

const studies = new WeakMap<Learner, Study>()

function studyOf(learner: Learner): Study {
  const study = studies.get(learner) ?? readStudy(learner)
  studies.set(learner, study)
  return study
}

function readStudy(learner: Learner): Study {
  const rows = learner.rowsOf('learners')
  if (rows.length === 0) return everyone
  const group = rows.flatMap(({ sheet, row }) => sheet.column('group')?.value(row) ?? [])[0] ?? null
  const modes = rows.flatMap(({ sheet, row }) => sheet.column('study-mode')?.value(row) ?? [])
  const days = rows.flatMap(({ sheet, row }) => [sheet.column('study-days')?.value(row) ?? []]).find(own => own.length > 0)
  if (modes[0] === 'full-time') return { ...everyone, group }
  return { group, days, lacksDays: modes[0] === 'part-time' && days === undefined }
}

/** Most learners of a class have their results on one day, so that each window is worked out once. */
function windows({ settings, calendar }: Place): (received: Day, original: Day, study: Study) => ResubmissionWindow {
  const known = new Map<string, ResubmissionWindow>()
  const counting: Counting = {
    within: 'term-time',
    dayOne: settings['ia.counting'] === 'day-of-receipt' ? 'same-day' : 'next-day',
    bankHolidaysCount: settings['ia.bank-holidays-count']
  }
  return (received, original, { group, days, lacksDays }) => {
    const key = [received, original, group ?? '', days?.join() ?? String(lacksDays)].join('|')
    const before = known.get(key)
    if (before) return before
    const forLearner: Calendar = calendar(group)
    const window = resubmissionWindow(forLearner, {
      received, original, days: Math.max(1, settings['ia.resubmission-days']), counting: days ? { ...counting, studyDays: days } : counting
    })
    known.set(key, window)
    return window
  }
}

/** "15 working days", or days of study for a part-time learner. */
export function allowance({ 'ia.resubmission-days': days }: Settings, { countsStudyDays }: Timed): string {
  return `${days} ${countsStudyDays ? 'days of study' : 'working days'}`
}

/** Whether the calendar lists the holidays of the days in question. */
export function knowsHolidays({ window: { knowledge } }: Timed): boolean {
  return knowledge === 'terms' || knowledge === 'holidays'
}

/** Where a fault about a deadline stands. */
export function atDeadline(deadline: { readonly attempt: Attempt }) {
  const { sheet, row } = deadline.attempt
  const column = sheet.column('attempt-deadline')
  return { row, ...(column && { column }) }
}
