import { candidateNumber } from '../domain/candidate-number'
import { extremes } from '../domain/moderation-sample'
import { comparableName } from '../domain/person-name'
import type { Cohort } from './cohort'
import type { Member } from './member'
import type { SampleRules } from './sample-rules'

/** What became of those in the sample who were absent. */
export interface Absences {
  /** Whom no one replaces. */
  readonly unreplaced: readonly Member[]
  /** Whom someone may replace: the sample is full without them, but nothing says whom the others stand for. */
  readonly assumed: readonly Member[]
  /** How many of the unreplaced may be replaced after all, since nothing says whom those stand for who are there in their place. */
  readonly standIns: number
}

interface Sample {
  readonly cohort: Cohort
  readonly present: readonly Member[]
  readonly taken: ReadonlySet<Member>
  readonly required: number
}

const NONE: Absences = { unreplaced: [], assumed: [], standIns: 0 }

export function absencesOf({ cohort, present, taken, required }: Sample, rules: SampleRules): Absences {
  // Where everyone present is needed or taken, there is nobody left who could take a place.
  if (required === present.length || taken.size === present.length) return NONE
  const away = cohort.members.filter(member => member.absent && (member.sampled || member.uploaded))
  if (away.length === 0) return NONE
  if (cohort.members.some(({ sheet }) => sheet.column('replacement-for'))) return { ...NONE, unreplaced: unnamed(away, taken) }
  const isTold = tellsTicksFromUploads(cohort) && !rules.isSport(cohort.subject)
  const standIns = isTold ? uploadedInPlace(present, away, taken, rules) : Math.max(0, taken.size + away.length - required)
  if (standIns < away.length) return { unreplaced: away, assumed: [], standIns }
  return isTold ? NONE : { ...NONE, assumed: away }
}

/** Those whom no text under "Replacement for" names. */
function unnamed(away: readonly Member[], taken: ReadonlySet<Member>): readonly Member[] {
  const known = new Set(away.flatMap(namesOf))
  const texts = [...taken].flatMap(({ sheet, row }) => sheet.column('replacement-for')?.value(row) ?? [])
  const replaced = new Set(texts.flatMap(namesIn))
  const open = away.filter(member => !namesOf(member).some(name => replaced.has(name)))
  // A text that names nobody, such as "Yes", still says that someone is replaced.
  const unclear = texts.filter(text => !/\d/.test(text) && !namesIn(text).some(name => known.has(name)))
  return unclear.length < open.length ? open : []
}

/** Whether everyone's row says both whom the awarding body ticked and who is uploaded. */
function tellsTicksFromUploads({ members }: Cohort): boolean {
  const hasBoth = members.every(({ sheet }) => sheet.column('sampled') && sheet.column('in-sample'))
  return hasBoth && members.some(({ sampled }) => sampled) && members.some(({ uploaded }) => uploaded)
}

/**
 * How many are uploaded in place of someone absent. The highest and the lowest mark are added besides, so whoever is there
 * for one of them stands in for nobody, unless their mark is near what was expected of someone absent.
 */
function uploadedInPlace(present: readonly Member[], away: readonly Member[], taken: ReadonlySet<Member>, { similarMark }: SampleRules): number {
  const { highest, lowest } = extremes(present.flatMap(member => (member.mark === null ? [] : [{ member, mark: member.mark }])))
  const ends = new Set(
    [highest, lowest].flatMap(holders => {
      if (holders.some(({ member }) => member.sampled)) return []
      return holders.find(({ member }) => taken.has(member))?.member ?? []
    })
  )
  const expected = away.flatMap(({ sheet, row }) => sheet.column('expected-mark')?.value(row) ?? [])
  const isNear = ({ mark }: Member) => mark !== null && expected.some(one => Math.abs(one - mark) <= similarMark)
  return [...taken].filter(member => !member.sampled && (!ends.has(member) || isNear(member))).length
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
