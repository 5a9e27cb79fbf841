import { formatAcademicYear } from '../domain/academic-year'
import type { KindId } from './dictionary'
import { kinds } from './heading-index'
import { normalise } from './normalise'
import { NO_RULEBOOK, SUMMER_2021, awardingBodyOf, guideOf, knownRulebooks, rulebookNamed, rulebookOfEntry } from './rulebooks'

const QT = 'pearson-q-tag-2021'
const QA = 'pearson-btec-quality-assurance-2021-22'
const IA = 'pearson-btec-international-2023-24'
const VT = 'vtct-tag-2021'
const TA = 'pearson-tech-awards-2025-26'

/** The first academic year of which a Tech Award can only be the 2022 specification, and the last in which it can't be. */
const FIRST_OF_2022_SPECIFICATION = 2023
const LAST_OF_2017_SPECIFICATION = 2021

/** Sheets of assessment in the centre, for which there are several guides. */
const ASSESSMENT: readonly KindId[] = ['assignment-plan', 'assignment-attempts', 'internal-verification', 'unit-grades']

/** Columns that only one guide asks for, on sheets of a kind that serves several. */
interface Telling {
  readonly kinds: readonly KindId[]
  readonly columns: readonly string[]
  readonly rulebook: string
  readonly reason: string
}

const TELLING: readonly Telling[] = [
  {
    kinds: ['unit-grades'],
    columns: ['z-flag', 'unit-z-flag:*', 'reduced-assessment', 'interim-claim-date'],
    rulebook: QT,
    reason: 'By its columns of Z flags, reduced assessment or interim claims.'
  },
  {
    kinds: ['assignment-plan', 'assignment-attempts', 'internal-verification'],
    columns: ['results-received-date', 'learner-declaration', 'attempt-deadline'],
    rulebook: IA,
    reason: 'By its columns of results received, learner declarations or retake deadlines.'
  },
  { kinds: ['claims'], columns: ['cash-in-code'], rulebook: TA, reason: 'By its cash-in codes.' }
]

/** What a sheet says about the guide that it belongs to; undefined where it says nothing. */
export interface SheetClues {
  readonly kind: KindId
  readonly rulebook: string | undefined
  /** What the workbook's settings say of sheets that name no rulebook. */
  readonly setting: string | undefined
  readonly academicYear: number | null
  /** Whether the sheet has a column of this id, or one of its family. */
  readonly has: (id: string) => boolean
  /** Whether an attempt is called a re-sit, as only the guide for International does. */
  readonly saysResit: boolean
}

/** What a row, or a label for all of them, says. */
export interface RowClues {
  readonly awardingBody?: string | undefined
  readonly suite?: string | undefined
  readonly specificationYear?: string | undefined
  /** An entry of a guide's catalogue. */
  readonly entry?: string | undefined
}

export interface RulebookChoice {
  /** A rulebook's id, or `none`; `workbook` where the other sheets must tell. */
  readonly id: string
  readonly reason: string
  /** The guide that would speak, were the row of its awarding body. */
  readonly otherwise?: string
}

/** Says that the other sheets of the workbook must tell. */
export const BY_WORKBOOK = 'workbook'

/** Chooses by the first clue that speaks; what is of another awarding body is never checked by a body's guide. */
export function chooseRulebook(sheet: SheetClues, row: RowClues): RulebookChoice {
  const entry = row.entry === undefined ? undefined : rulebookOfEntry(row.entry)
  if (entry) return { id: entry.id, reason: 'By the entries that its rows name.' }
  const chosen = byClues(sheet, row)
  const body = row.awardingBody
  const guide = guideOf(chosen.id)
  if (body === undefined || !guide || awardingBodyOf(body) === guide.awardingBody) return chosen
  const title = kinds[sheet.kind].title
  return { ...none(`The awarding body is ${body}, and the guide for ${title} is ${guide.awardingBody}'s.`), otherwise: guide.id }
}

function byClues(sheet: SheetClues, row: RowClues): RulebookChoice {
  return (
    byName(sheet.rulebook, 'By the label "Rulebook".') ??
    byName(sheet.setting, 'By the setting "rulebook".') ??
    byAwardingBody(sheet, row) ??
    bySummerScheme(sheet) ??
    bySuite(sheet, row) ??
    byYear(sheet) ??
    byColumns(sheet) ??
    byKind(sheet)
  )
}

function byName(text: string | undefined, reason: string): RulebookChoice | undefined {
  const named = text === undefined ? undefined : rulebookNamed(text)
  return named && { id: named.id, reason }
}

/** Where no year is known, sheets that are usually of a later guide are not taken for those of summer 2021. */
function byAwardingBody({ kind, academicYear }: SheetClues, { awardingBody }: RowClues): RulebookChoice | undefined {
  if (awardingBody === undefined || awardingBodyOf(awardingBody) !== 'VTCT') return undefined
  // Q-TAGs are Pearson's: a sheet of them with VTCT rows is for its rule that says so too.
  const otherwise = kind === 'q-tags' ? { otherwise: QT } : {}
  if (academicYear === SUMMER_2021) return { id: VT, reason: 'By the awarding body and the academic year.', ...otherwise }
  const usual = guideOf(kinds[kind].rulebook)?.academicYear ?? SUMMER_2021
  return academicYear === null && usual <= LAST_OF_2017_SPECIFICATION ? { id: VT, reason: 'By the awarding body.', ...otherwise } : undefined
}

/** The schemes of summer 2021 run for no other year unless they are named. */
function bySummerScheme({ kind, academicYear }: SheetClues): RulebookChoice | undefined {
  const { rulebook, title } = kinds[kind]
  if (rulebook !== QT && rulebook !== VT) return undefined
  if (academicYear === null || academicYear === SUMMER_2021) return { id: rulebook, reason: usual(title) }
  if (kind === 'results-history' && academicYear === guideOf(QA)?.academicYear) return undefined
  return none(`The guide for ${title} was for summer 2021 alone, and the sheet is of ${formatAcademicYear(academicYear)}.`)
}

function bySuite({ academicYear: year }: SheetClues, { suite, specificationYear = '' }: RowClues): RulebookChoice | undefined {
  if (suite === undefined) return undefined
  const name = normalise(`${suite} ${specificationYear}`)
  const reason = `By the suite ${suite}.`
  if (/\binternational\b/.test(name)) return { id: IA, reason }
  if (!isTechAward(suite)) return undefined
  if (/\b2022\b/.test(name) || (year !== null && year >= FIRST_OF_2022_SPECIFICATION)) return { id: TA, reason }
  if (/\b2017\b/.test(name)) return year === null || year > LAST_OF_2017_SPECIFICATION ? { id: QA, reason } : undefined
  if (year === null || year <= LAST_OF_2017_SPECIFICATION) return undefined
  return none(`In ${formatAcademicYear(year)} a Tech Award may be of the 2017 or the 2022 specification: say which in the label "Suite".`)
}

export function isTechAward(suite: string): boolean {
  return /\btech awards?\b/.test(normalise(suite))
}

/** Before the 2022 specification had its first components, marks and entries belong to an earlier guide. */
function byYear({ kind, academicYear: year }: SheetClues): RulebookChoice | undefined {
  if (year === null) return undefined
  const reason = `By the academic year ${formatAcademicYear(year)}.`
  if (year > LAST_OF_2017_SPECIFICATION) {
    return ASSESSMENT.includes(kind) && year === guideOf(IA)?.academicYear ? { id: IA, reason } : undefined
  }
  const guide = knownRulebooks.find(({ awardingBody, academicYear }) => awardingBody === 'Pearson' && academicYear === year)
  return guide ? { id: guide.id, reason } : none(`There is no guide for the academic year ${formatAcademicYear(year)}.`)
}

function byColumns({ kind, academicYear, has, saysResit }: SheetClues): RulebookChoice | undefined {
  if (saysResit) return { id: IA, reason: 'By its re-sits, which only this guide knows.' }
  for (const { kinds: served, columns, rulebook, reason } of TELLING) {
    // A scheme of summer 2021 is not brought back by a column.
    if (!served.includes(kind) || (rulebook === QT && academicYear !== null)) continue
    if (columns.some(has)) return { id: rulebook, reason }
  }
  return undefined
}

function byKind({ kind }: SheetClues): RulebookChoice {
  const { rulebook, title } = kinds[kind]
  return rulebook === NO_RULEBOOK ? { id: BY_WORKBOOK, reason: '' } : { id: rulebook, reason: usual(title) }
}

/** The guide of a kind that serves several, where neither the sheet nor the workbook tells. */
export function lastResort(kind: KindId, row: RowClues): RulebookChoice {
  if (kind === 'unit-grades' && maySpeakFor(QA, row)) return { id: QA, reason: usual(kinds[kind].title) }
  if (row.awardingBody !== undefined && awardingBodyOf(row.awardingBody) === undefined) return none(`The awarding body is ${row.awardingBody}, whose guides are not known here.`)
  return none('Nothing says which guide it belongs to: name it in a label "Rulebook" above the table, or in the Settings sheet.')
}

/** Whether a guide that other sheets belong to may speak for a row of that awarding body and suite. */
export function maySpeakFor(rulebook: string, { awardingBody, suite }: RowClues): boolean {
  if (awardingBody !== undefined && awardingBodyOf(awardingBody) !== guideOf(rulebook)?.awardingBody) return false
  return rulebook !== TA || suite === undefined || isTechAward(suite)
}

const usual = (title: string) => `The usual one for ${title}.`

function none(reason: string): RulebookChoice {
  return { id: NO_RULEBOOK, reason }
}
