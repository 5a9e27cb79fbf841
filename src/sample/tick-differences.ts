import { extremes } from '../domain/moderation-sample'
import { hasMark, type Member } from './member'
import type { SampledCohort } from './sampled-cohort'
import type { Unjudged } from './unjudged'

/** Where what is uploaded departs from the awarding body's ticks. */
export interface TickDifferences {
  readonly notUploaded: readonly Member[]
  /** Uploaded unticked, without holding an end of the marks or standing for someone absent. */
  readonly notTicked: readonly Member[]
}

export function tickDifferences({ cohort: { name, members }, present, required }: SampledCohort): TickDifferences | Unjudged {
  if (!members.some(({ uploaded }) => uploaded)) return { notApplicable: `Nothing of ${name} is ticked as uploaded yet.` }
  if (!members.some(({ sampled }) => sampled)) return { cannotTell: `The awarding body’s ticks for ${name} are not on the sheet.` }
  const hasBoth = ({ sheet }: Member) => sheet.column('sampled') !== undefined && sheet.column('in-sample') !== undefined
  // Where everyone present is to be sent, nobody is too many.
  const extra = required === present.length ? [] : uncalledFor(members, present)
  return {
    notUploaded: present.filter(member => member.sampled && !member.uploaded && hasBoth(member)),
    notTicked: extra.filter(hasBoth)
  }
}

function uncalledFor(members: readonly Member[], present: readonly Member[]): readonly Member[] {
  const { highest, lowest } = extremes(present.filter(hasMark))
  const ends = new Set([...highest, ...lowest].map(({ mark }) => mark))
  const extra = present.filter(({ uploaded, sampled, mark }) => uploaded && !sampled && !(mark !== null && ends.has(mark)))
  const unnamed = extra.filter(({ sheet, row }) => sheet.column('replacement-for')?.isBlank(row) ?? true)
  const named = extra.length - unnamed.length
  const away = members.filter(({ absent, sampled }) => absent && sampled).length
  return unnamed.length > away - named ? unnamed.slice(Math.max(0, away - named)) : []
}
