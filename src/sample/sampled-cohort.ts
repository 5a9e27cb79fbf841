import { candidateNumber } from '../domain/candidate-number'
import { sampleSize } from '../domain/moderation-sample'
import { comparableName } from '../domain/person-name'
import type { Column, TypedWorkbook } from '../recognise/typed-sheet'
import { unstoredIn } from '../recognise/unstored'
import { cohortsOn, incomplete, straysOn, type Cohort } from './cohort'
import type { MarksSheet, Member } from './member'
import type { SampleRules } from './sample-rules'
import type { Unjudged } from './unjudged'

/** A cohort with those who are in its sample: what is uploaded, or what is ticked where nothing is uploaded yet. */
export interface SampledCohort {
  readonly cohort: Cohort
  readonly present: readonly Member[]
  /** True where the sample is what is uploaded, false where it is the ticks alone. */
  readonly isUploading: boolean
  /** Those in the sample who were present. */
  readonly taken: ReadonlySet<Member>
  /** How many of those present must be in the sample. */
  readonly required: number
  /** Sampled learners who were absent and whom no one replaces. */
  readonly unreplaced: readonly Member[]
}

/** Several rules ask about the same cohorts, which belong to one check by one edition. */
const remembered = new WeakMap<Cohort, SampledCohort>()

/** The cohorts of a sheet whose sample is drawn, and what stands in the way of judging the others. */
export function sampledCohortsOn(sheet: MarksSheet, workbook: TypedWorkbook, rules: SampleRules): readonly (SampledCohort | Unjudged)[] {
  const cohorts = cohortsOn(sheet, workbook).map(cohort => {
    const open = incomplete(cohort)
    if (open) return open
    if (!cohort.members.some(member => tickColumn(member.sheet))) {
      return { cannotTell: 'There is no column that says who is in the moderation sample.' }
    }
    if (!cohort.members.some(({ sampled, uploaded }) => sampled || uploaded)) {
      return { notApplicable: 'Nobody is ticked for the moderation sample yet.' }
    }
    const known = remembered.get(cohort) ?? sampleOf(cohort, rules)
    remembered.set(cohort, known)
    return known
  })
  return [...straysOn(sheet, workbook), ...unstoredTicks(sheet).map(cannotTell => ({ cannotTell })), ...cohorts]
}

/** What to say of ticks that are formulas without a stored result. */
export function unstoredTicks(sheet: MarksSheet): readonly string[] {
  return (['sampled', 'in-sample'] as const).flatMap(id => {
    const column = sheet.column(id)
    return column ? (unstoredIn(column) ?? []) : []
  })
}

/** The sample of a cohort as it stands, whoever is ticked. */
export function sampleOf(cohort: Cohort, rules: SampleRules): SampledCohort {
  const isUploading = cohort.members.some(({ uploaded }) => uploaded)
  const present = cohort.members.filter(({ absent }) => !absent)
  const taken = new Set(present.filter(member => (isUploading ? member.uploaded : member.sampled)))
  const required = Math.min(sizeFor(rules, cohort.members.length, present.length), present.length)
  return { cohort, present, isUploading, taken, required, unreplaced: unreplaced(cohort, present, taken, required) }
}

/** The guide counts everyone entered, but doesn't say in words that absent students count: the centre may count those present. */
export function sizeFor({ sampleTable, cohortSize }: SampleRules, entered: number, present: number): number {
  return sampleSize(sampleTable, cohortSize === 'present' ? present : entered)
}

/** How many are missing from the sample. An absent student who is not replaced is told apart, and isn't counted a second time. */
export function shortBy({ required, taken, unreplaced }: SampledCohort): number {
  return Math.max(0, required - taken.size - unreplaced.length)
}

function unreplaced(cohort: Cohort, present: readonly Member[], taken: ReadonlySet<Member>, required: number): Member[] {
  // Where everyone present is in the sample, there is nobody left who could take a place.
  if (taken.size === present.length) return []
  const away = cohort.members.filter(member => member.absent && (member.sampled || member.uploaded))
  const known = new Set(away.flatMap(namesOf))
  const texts = [...taken].flatMap(({ sheet, row }) => sheet.column('replacement-for')?.value(row) ?? [])
  const replaced = new Set(texts.flatMap(namesIn))
  const open = away.filter(member => !namesOf(member).some(name => replaced.has(name)))
  // A text that names nobody, such as "Yes", still says that someone is replaced.
  const unclear = texts.filter(text => !/\d/.test(text) && !namesIn(text).some(name => known.has(name)))
  const isNamed = cohort.members.some(({ sheet }) => sheet.column('replacement-for'))
  return (taken.size < required || isNamed) && unclear.length < open.length ? open : []
}

/** What a text may name a learner by: "0015", "cand. 15" and "Zed Birch (0016)". */
function namesIn(text: string): string[] {
  const numbers = text.match(/\d+/g) ?? []
  const name = comparableName(text.replace(/\d+|\b(?:replac\w+|instead|of|for|cand(?:idate)?|no)\b/gi, ' '))
  return [...numbers.map(digits => candidateNumber(digits) ?? digits), text.trim().toLowerCase(), ...(name === '' ? [] : [name])]
}

function namesOf({ sheet, row }: Member): string[] {
  const number = sheet.column('candidate-number')?.value(row)
  const parts = (['first-name', 'last-name'] as const).flatMap(id => sheet.column(id)?.value(row) ?? [])
  const name = comparableName(sheet.column('learner-name')?.value(row) ?? parts.join(' '))
  const identity = sheet.identity(row)?.name.toLowerCase()
  return [number, identity, name].flatMap(text => (text === undefined || text === '' ? [] : [candidateNumber(text) ?? text]))
}

/** The column in which a learner is added to the sample: of what is uploaded, else the ticks. */
export function tickColumn(sheet: MarksSheet): Column<boolean> | undefined {
  return sheet.column('in-sample') ?? sheet.column('sampled')
}
