import { extremes } from '../../domain/moderation-sample'
import { Problem } from '../../model/problem'
import { incomplete, type Cohort } from '../cohort'
import { namerOf } from '../cohort-member'
import { refuseTwice, type DrawPlan } from '../draw-plan'
import type { Place } from '../draw-tickets'
import { endsCalled, isFilmed } from '../missing-end'
import type { SampleRules } from '../sample-rules'
import { sizeFor } from '../sampled-cohort'
import type { SampleSource } from '../together'

/** In Sport the centre chooses, from those with video; the highest and the lowest mark among them come first. */
export function sportPlan(cohort: Cohort, source: SampleSource, rules: SampleRules, sheet: string): DrawPlan {
  const name = namerOf(cohort.members, source)
  const present = cohort.members.filter(({ absent }) => !absent)
  const filmed = present.filter(isFilmed)
  const barred = new Map(
    cohort.members.flatMap(member => (member.absent ? [[name(member), 'absent']] : isFilmed(member) ? [] : [[name(member), 'no video']]))
  )
  if (filmed.length === 0) throw nobodyFilmed(cohort)
  // Where a number stands twice, tickets are made of something else or of nothing: then the number is the one to name.
  refuseTwice(cohort.members.map(name), ({ id, learner, row }) => (id !== null || learner === `row ${row}` ? null : learner))
  const entered = cohort.members.length
  return {
    scheme: 'tech-awards-sport',
    name: cohort.name,
    sheet,
    guide: rules.guide,
    cohort: cohort.members.map(name),
    figures: { entered, present: present.length, absent: entered - present.length },
    barred,
    size: Math.min(sizeFor(rules, entered, present.length), present.length),
    isMinimum: true,
    forced: endsAmong(filmed.map(name)),
    notes: [...openness(cohort), ...unfilmedEnds(present.map(name), filmed.map(name)), ...unmarked(filmed.length, filmed.filter(({ mark }) => mark === null).length)]
  }
}

function nobodyFilmed({ name, sheets }: Cohort): Problem {
  const what = [...sheets].some(sheet => sheet.column('video'))
    ? `nobody present in ${name} has a video ticked: tick the videos that are there, then draw.`
    : `there is no column that says who of ${name} is filmed: add a "Video" column and tick them, then draw.`
  return new Problem(`In Sport the sample is chosen from those with video, and ${what}`, 'cannot-draw')
}

function openness(cohort: Cohort): readonly string[] {
  const open = incomplete(cohort)
  return open ? [open.cannotTell] : []
}

interface WithMark {
  readonly mark: number | null
}

function marked<M extends WithMark>(members: readonly M[]) {
  return extremes(members.flatMap(member => (member.mark === null ? [] : [{ member, mark: member.mark }])))
}

/** The places of the highest and of the lowest mark above zero. */
export function endsAmong(members: readonly DrawPlan['cohort'][number][]): readonly Place[] {
  const ends = marked(members)
  return (['highest', 'lowest'] as const).map(end => ({ reason: endsCalled[end], members: ends[end].map(({ member }) => member) }))
}

function unfilmedEnds(present: readonly WithMark[], filmed: readonly WithMark[]): readonly string[] {
  const [all, own] = [marked(present), marked(filmed)]
  return (['highest', 'lowest'] as const).flatMap(end => {
    const [mark, among] = [all[end][0]?.mark, own[end][0]?.mark]
    return mark === undefined || mark === among
      ? []
      : [`Nobody with the ${endsCalled[end]}, ${mark}, is filmed; the draw takes the ${endsCalled[end]} of those who are. Ask the moderator.`]
  })
}

function unmarked(filmed: number, open: number): readonly string[] {
  return open === 0 ? [] : [`${open} of the ${filmed} who are filmed have no mark yet: the highest and lowest mark may still change.`]
}
