import { sampleSize } from '../domain/moderation-sample'
import type { Column, TypedWorkbook } from '../recognise/typed-sheet'
import { unstoredIn } from '../recognise/unstored'
import { cohortsOn, incomplete, straysOn, type Cohort } from './cohort'
import type { MarksSheet, Member } from './member'
import { absencesOf, type Absences } from './replaced'
import type { SampleRules } from './sample-rules'
import type { Unjudged } from './unjudged'

/** A cohort with those who are in its sample: what is uploaded, or what is ticked where nothing is uploaded yet. */
export interface SampledCohort extends Absences {
  readonly cohort: Cohort
  readonly present: readonly Member[]
  /** True where the sample is what is uploaded, false where it is the ticks alone. */
  readonly isUploading: boolean
  /** Those in the sample who were present. */
  readonly taken: ReadonlySet<Member>
  /** How many of those present must be in the sample. */
  readonly required: number
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
  return { cohort, present, isUploading, taken, required, ...absencesOf({ cohort, present, taken, required }, rules) }
}

/** The guide counts everyone entered, but doesn't say in words that absent students count: the centre may count those present. */
export function sizeFor({ sampleTable, cohortSize }: SampleRules, entered: number, present: number): number {
  return sampleSize(sampleTable, cohortSize === 'present' ? present : entered)
}

/** How many are missing from the sample. An absent student who is not replaced is told apart, and isn't counted a second time. */
export function shortBy({ required, taken, unreplaced }: SampledCohort): number {
  return Math.max(0, required - taken.size - unreplaced.length)
}

/** The column in which a learner is added to the sample: of what is uploaded, else the ticks. */
export function tickColumn(sheet: MarksSheet): Column<boolean> | undefined {
  return sheet.column('in-sample') ?? sheet.column('sampled')
}
